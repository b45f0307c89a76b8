import { setTimeout as sleep } from 'node:timers/promises';

/** How many times slower than this machine the page's processor is made. */
export const SLOWDOWN = 4;

const PRESSES = 120;

// The browser reports no event that took less: those presses count as this.
const LEAST_MS = 16;

/**
 * A page, what brings it to where keys are pressed, and the key of each press.
 *
 * @typedef {object} Subject
 * @property {string} name
 * @property {string} address
 * @property {(page: import('playwright').Page) => Promise<void>} begin
 * @property {(press: number) => string} key
 */

/**
 * @param {string} planner
 * @returns {Subject}
 */
export function plannerSubject(planner) {
	return {
		name: 'slider, life support, phone',
		address: planner,
		begin: async (page) => {
			await page.locator('input[value=life-support]').check();
			await page.locator('input[type=range]').focus();
		},
		key: (press) => (Math.floor(press / 7) % 2 === 0 ? 'ArrowRight' : 'ArrowLeft')
	};
}

/**
 * @param {string} barePages
 * @returns {Subject}
 */
export function counterSubject(barePages) {
	return {
		name: 'a bare page: a counter behind one button',
		address: `${barePages}/counter`,
		begin: (page) => page.getByRole('button').focus(),
		key: () => 'Enter'
	};
}

/**
 * Times from a key press to the next picture with the new answer, as the browser's own event timing has them, with the
 * processor slowed down.
 *
 * @param {import('playwright').Browser} browser
 * @param {Subject} subject
 * @returns {Promise<{ median: number, p95: number }>} milliseconds
 */
export async function keyToAnswer(browser, { address, begin, key }) {
	const context = await browser.newContext({ viewport: { width: 360, height: 740 } });
	const page = await context.newPage();
	await page.goto(address);
	await page.locator('html[data-ready]').waitFor();
	const session = await context.newCDPSession(page);
	await session.send('Emulation.setCPUThrottlingRate', { rate: SLOWDOWN });
	await page.evaluate((least) => {
		const seen = /** @type {number[]} */ ([]);
		Object.assign(window, { seen });
		new PerformanceObserver((list) => {
			for (const entry of list.getEntries()) if (entry.name === 'keydown') seen.push(entry.duration);
		}).observe(/** @type {any} */ ({ type: 'event', durationThreshold: least, buffered: true }));
	}, LEAST_MS);
	await begin(page);
	for (let press = 0; press < PRESSES; press += 1) {
		await page.keyboard.press(key(press));
		await sleep(60);
	}
	await sleep(500);
	const slow = await page.evaluate(() => /** @type {number[]} */ (/** @type {any} */ (window).seen));
	await context.close();
	const fast = Array.from({ length: Math.max(0, PRESSES - slow.length) }, () => LEAST_MS);
	const all = [...slow, ...fast].sort((one, other) => one - other);
	return { median: all[Math.floor(all.length / 2)] ?? 0, p95: all[Math.floor(all.length * 0.95)] ?? 0 };
}
