import { measure } from 'mitata';

/**
 * @typedef {object} Figures
 * @property {number} median microseconds
 * @property {number} p99 microseconds
 */

/**
 * Times a task that is called with 0, 1, 2 ...: mitata warms it up, chooses how often to call it, and keeps its result
 * from being optimised away.
 *
 * @param {(turn: number) => unknown} task
 * @returns {Promise<Figures>}
 */
export async function timed(task) {
	let turn = 0;
	const { p50, p99 } = await measure(() => task((turn += 1)), { min_cpu_time: 1_000_000_000 });
	return { median: p50 / 1_000, p99: p99 / 1_000 };
}

/**
 * Prints figures under one another, right-aligned.
 *
 * @param {string} title
 * @param {readonly (readonly string[])[]} rows the first one names the columns
 */
export function table(title, rows) {
	const widths = (rows[0] ?? []).map((_, at) => Math.max(...rows.map((row) => row[at]?.length ?? 0)));
	const line = (/** @type {readonly string[]} */ row) =>
		row.map((cell, at) => (at === 0 ? cell.padEnd(widths[at] ?? 0) : cell.padStart(widths[at] ?? 0))).join('   ');
	console.log([`\n${title}`, ...rows.map(line), ''].join('\n'));
}

/**
 * The median time of a task that takes long enough to be timed by itself, after one run to warm up.
 *
 * @param {() => unknown} task
 * @param {number} runs
 * @returns {Promise<number>} milliseconds
 */
export async function medianMs(task, runs = 5) {
	await task();
	const times = [];
	for (let run = 0; run < runs; run += 1) {
		const began = performance.now();
		await task();
		times.push(performance.now() - began);
	}
	return median(times);
}

/**
 * The middle one of an odd number of figures.
 *
 * @param {readonly number[]} figures
 */
export function median(figures) {
	return [...figures].sort((one, other) => one - other)[figures.length >> 1] ?? 0;
}
