import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { ensureBrowser } from '../steps/ensure-browser.js';
import { chromiumLaunchOptions } from '../browser/launch-options.js';
import { table } from './timing.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @returns {Promise<number>} */
async function freePort() {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const address = probe.address();
	probe.close();
	await once(probe, 'close');
	return address !== null && typeof address === 'object' ? address.port : 0;
}

/** Starts what a user starts, and waits until it answers. */
async function startServer() {
	const port = await freePort();
	const server = spawn(process.execPath, ['src/start/start.js'], {
		cwd: root,
		env: { ...process.env, PORT: String(port), HOST: '127.0.0.1' },
		stdio: 'ignore'
	});
	const address = `http://127.0.0.1:${port}`;
	for (let tries = 0; tries < 240; tries += 1) {
		const answered = await fetch(`${address}/healthz`).catch(() => undefined);
		if (answered?.ok) break;
		await sleep(250);
	}
	return { address, stop: () => server.kill('SIGTERM') };
}

const SLOWDOWN = 4;

/**
 * Times from a key press to the next picture with the new answer, as the browser's own event timing has them, with the
 * processor slowed down.
 *
 * @param {import('playwright').Browser} browser
 * @param {string} address
 */
async function keyToAnswer(browser, address) {
	const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
	const page = await context.newPage();
	await page.goto(address);
	await page.locator('html[data-ready]').waitFor();
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
	await page.evaluate(() => {
		const seen = /** @type {number[]} */ ([]);
		Object.assign(window, { seen });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) if (entry.name === 'keydown') seen.push(entry.duration);
		}).observe(/** @type {any} */ ({ type: 'event', durationThreshold: 16, buffered: true }));
	});
	await page.locator('input[value=life-support]').check();
	await page.locator('input[type=range]').focus();
	const presses = 120;
	for (let press = 0; press < presses; press += 1) {
		await page.keyboard.press(Math.floor(press / 7) % 2 === 0 ? 'ArrowRight' : 'ArrowLeft');
		await sleep(60);
	}
	await sleep(500);
	const slow = await page.evaluate(() => /** @type {any} */ (window).seen);
	await context.close();
	// The browser reports nothing under 16 ms: those presses count as 16.
	const all = [...slow, ...Array.from({ length: Math.max(0, presses - slow.length) }, () => 16)].sort((a, b) => a - b);
	return { median: all[Math.floor(all.length / 2)], p95: all[Math.floor(all.length * 0.95)], worst: all.at(-1) };
}

/** Lighthouse as a phone on a slow network, on the built pages. */
async function lighthouseScores(/** @type {string} */ address, /** @type {number} */ port) {
	const { default: lighthouse } = await import('lighthouse');
	const rows = [];
	for (const path of ['/', '/zh']) {
		const result = await lighthouse(`${address}${path}`, { port, output: 'json', logLevel: 'error' });
		const { categories = {} } = result?.lhr ?? {};
		const score = (/** @type {string} */ id) => String(Math.round((categories[id]?.score ?? 0) * 100));
		rows.push([path, score('performance'), score('accessibility'), score('best-practices'), score('seo')]);
	}
	return rows;
}

/** The page itself: how soon it answers a key, and what Lighthouse says of it. */
export async function pageSection() {
	process.env.CHROMIUM_PATH = await ensureBrowser(root);
	const server = await startServer();
	const port = await freePort();
	const options = chromiumLaunchOptions();
	const browser = await chromium.launch({ ...options, args: [...options.args, `--remote-debugging-port=${port}`] });
	try {
		const { median, p95, worst } = await keyToAnswer(browser, server.address);
		table(`From a key press to the new answer on screen, processor slowed ${SLOWDOWN} times`, [
			['', 'median ms', 'p95 ms', 'worst ms', 'aim p95'],
			['slider, life support, phone', String(median), String(p95), String(worst), '50']
		]);
		const scores = await lighthouseScores(server.address, port);
		table('Lighthouse, mobile', [['', 'performance', 'accessibility', 'best practices', 'seo'], ...scores]);
	} finally {
		await browser.close();
		server.stop();
	}
}
