import { fileURLToPath } from 'node:url';
import { chromium } from 'playwright';
import { chromiumLaunchOptions } from '../browser/launch-options.js';
import { ensureBrowser } from '../steps/ensure-browser.js';
import { counterSubject, keyToAnswer, plannerSubject, SLOWDOWN } from './key-press.js';
import { CATEGORIES, lighthouseScores } from './lighthouse.js';
import { freePort, startBarePages, startPlanner } from './servers.js';
import { median, table } from './timing.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

const ROUNDS = 5;

/** What a key press may take at the 95th percentile, however slow the bare page is; and how many times its time. */
const AIM_MS = 50;
const AIM_TIMES = 1.5;

/** How many points of Lighthouse the planner may be below the empty page. */
const AIM_POINTS = 2;

/** The page itself beside a bare page of the same framework: how soon it answers a key, and what Lighthouse says. */
export async function pageSection() {
	process.env.CHROMIUM_PATH = await ensureBrowser(root);
	const port = await freePort();
	const options = chromiumLaunchOptions();
	const servers = [await startPlanner(), await startBarePages()];
	const [planner = '', bare = ''] = servers.map(({ address }) => address);
	const browser = await chromium.launch({ ...options, args: [...options.args, `--remote-debugging-port=${port}`] });
	try {
		await keyTable(browser, planner, bare);
		await lighthouseTable(port, planner, bare);
	} finally {
		await browser.close();
		for (const { stop } of servers) stop();
	}
}

/**
 * @param {import('playwright').Browser} browser
 * @param {string} planner
 * @param {string} bare
 */
async function keyTable(browser, planner, bare) {
	const subjects = [plannerSubject(planner), counterSubject(bare)];
	const [ours, counter] = await inTurn(subjects, async (subject) => {
		const { median, p95 } = await keyToAnswer(browser, subject);
		return [median, p95];
	});
	const aim = Math.max(AIM_MS, AIM_TIMES * (counter?.[1] ?? 0));
	const rows = [ours, counter].map((figures = [], at) => [subjects[at]?.name ?? '', ...figures.map(String)]);
	const title = `From a key press to the new answer on screen, processor slowed ${SLOWDOWN} times`;
	table(`${title}; medians of ${ROUNDS} runs`, [
		['', 'p50 ms', 'p95 ms', 'aim p95'],
		[...(rows[0] ?? []), String(aim)],
		[...(rows[1] ?? []), '']
	]);
}

/**
 * @param {number} port
 * @param {string} planner
 * @param {string} bare
 */
async function lighthouseTable(port, planner, bare) {
	const pages = [`${planner}/`, `${planner}/zh`, `${bare}/`];
	const scores = await inTurn(pages, (address) => lighthouseScores(address, port));
	const names = ['/', '/zh', 'a bare page: empty'];
	const aims = (scores.at(-1) ?? []).map((score) => String(score - AIM_POINTS));
	table(`Lighthouse, mobile; medians of ${ROUNDS} runs`, [
		['', ...CATEGORIES],
		...scores.map((row, at) => [names[at] ?? '', ...row.map(String)]),
		['aim: at least', ...aims]
	]);
}

/**
 * Measures each subject once a round, one after the other, so that a busy minute of the machine falls on all of them.
 *
 * @template Subject
 * @param {readonly Subject[]} subjects
 * @param {(subject: Subject) => Promise<number[]>} measure
 * @returns {Promise<number[][]>} for each subject the median of each figure
 */
async function inTurn(subjects, measure) {
	/** @type {number[][][]} */
	const rounds = subjects.map(() => []);
	for (let round = 0; round < ROUNDS; round += 1) {
		for (const [at, subject] of subjects.entries()) rounds[at]?.push(await measure(subject));
	}
	return rounds.map((measured) =>
		(measured[0] ?? []).map((_, figure) => median(measured.map((row) => row[figure] ?? 0)))
	);
}
