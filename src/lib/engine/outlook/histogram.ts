import { countUpTo, type HalfSums } from './meet-in-the-middle';

/** Cells of the first count over the whole range, and of a second one inside a cell: few enough for the nearest cache. */
const MOST_CELLS = 2 ** 12;
const FINER_CELLS = 2 ** 12;

/** A stretch of the histogram: cells of `width` units each from `from` on, and the probability of what lies below. */
export interface HistogramWindow {
	readonly from: number;
	readonly width: number;
	readonly cells: Float64Array;
	readonly below: number;
}

/** A cell of a window. Widths are powers of two, so that dividing by them is exact. */
export interface Cell {
	readonly from: number;
	/** The probability of what lies below, as the doubles have it. */
	readonly below: number;
}

/** A window over a whole range of the histogram. @param cells about how many cells are worth having. */
export function windowOver(least: number, most: number, cells: number): HistogramWindow {
	const range = most - least + 1;
	const length = Math.min(MOST_CELLS, powerAbove(Math.min(range, cells)));
	return { from: least, width: powerAbove(range / length), cells: new Float64Array(length), below: 0 };
}

/** A window from some place on, over a small part of the range. */
export function windowFrom(from: number, range: number): HistogramWindow {
	return { from, width: powerAbove(range / (64 * FINER_CELLS)), cells: new Float64Array(FINER_CELLS), below: 0 };
}

/** A window of finer cells in a cell of another. @param width of the cell, in units of the histogram. */
export function windowIn({ from, below }: Cell, width: number): HistogramWindow {
	const cells = Math.min(FINER_CELLS, width);
	return { from, width: width / cells, cells: new Float64Array(cells), below };
}

/** The smallest power of two that is no less. */
function powerAbove(value: number): number {
	let power = 1;
	while (power < value) power *= 2;
	return power;
}

/** Adds up every pair in the first window, which holds them all. */
export function countAll(each: Iterable<HalfSums>, { from, width, cells }: HistogramWindow): void {
	const scale = 1 / width;
	for (const { offset, share: whole, pairs } of each) {
		const { outer, outerShares, inner, innerShares } = pairs;
		for (let at = 0; at < outer.length; at += 1) {
			const start = (outer[at] ?? 0) + offset - from;
			const share = (outerShares[at] ?? 0) * whole;
			for (let pair = 0; pair < inner.length; pair += 1) {
				const cell = ((start + (inner[pair] ?? 0)) * scale) | 0;
				cells[cell] = (cells[cell] ?? 0) + share * (innerShares[pair] ?? 0);
			}
		}
	}
}

/** Adds up the pairs that fall into a window. */
export function count(each: Iterable<HalfSums>, window: HistogramWindow): void {
	for (const halfSums of each) countOne(halfSums, window);
}

function countOne({ offset, share: whole, pairs }: HalfSums, { from, width, cells }: HistogramWindow): void {
	const { outer, outerShares, inner, innerShares } = pairs;
	const scale = 1 / width;
	const range = cells.length * width;
	for (let at = 0; at < outer.length; at += 1) {
		const start = (outer[at] ?? 0) + offset - from;
		// Both lists ascend: what lies below the window is skipped, and the first pair past it is the last one looked at.
		if (start >= range) return;
		const share = (outerShares[at] ?? 0) * whole;
		for (let pair = countUpTo(inner, -start - 1); pair < inner.length; pair += 1) {
			const place = start + (inner[pair] ?? 0);
			if (place >= range) break;
			const cell = (place * scale) | 0;
			cells[cell] = (cells[cell] ?? 0) + share * (innerShares[pair] ?? 0);
		}
	}
}

/** Counts inside several cells of the first window. */
export function countInside(
	halfSums: Iterable<HalfSums>,
	first: HistogramWindow,
	found: readonly Cell[]
): Map<number, HistogramWindow> {
	const windows = new Map<number, HistogramWindow>();
	for (const cell of found) if (!windows.has(cell.from)) windows.set(cell.from, windowIn(cell, first.width));
	for (const each of halfSums) for (const window of windows.values()) countOne(each, window);
	return windows;
}
