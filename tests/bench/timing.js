/**
 * @typedef {object} Figures
 * @property {number} median microseconds
 * @property {number} p99 microseconds
 */

/**
 * Times a task that is called with 0, 1, 2 ...: warmed up, then sample by sample, so that a slow sample shows.
 *
 * @param {(turn: number) => unknown} task
 * @param {{ samples?: number, warmUp?: number }} [options]
 * @returns {Figures}
 */
export function timed(task, { samples = 2_000, warmUp = 300 } = {}) {
	let kept;
	for (let turn = 0; turn < warmUp; turn += 1) kept = task(turn);
	const times = new Float64Array(samples);
	for (let turn = 0; turn < samples; turn += 1) {
		const start = process.hrtime.bigint();
		kept = task(turn);
		times[turn] = Number(process.hrtime.bigint() - start) / 1_000;
	}
	if (kept === undefined) throw new Error('a task that is measured gives its result');
	times.sort();
	return { median: times[Math.floor(samples / 2)] ?? 0, p99: times[Math.floor(samples * 0.99)] ?? 0 };
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
