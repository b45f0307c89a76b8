import type { HalfSums } from './meet-in-the-middle';

/** Cells of the first count over the whole range, and of a second one inside a cell. */
const MOST_CELLS = 2 ** 17;
const FINER_CELLS = 2 ** 13;

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
	for (const { outer, outerShares, inner, innerShares } of each) {
		for (let at = 0; at < outer.length; at += 1) {
			const start = (outer[at] ?? 0) - from;
			const share = outerShares[at] ?? 0;
			for (let pair = 0; pair < inner.length; pair += 1) {
				const cell = ((start + (inner[pair] ?? 0)) * scale) | 0;
				cells[cell] = (cells[cell] ?? 0) + share * (innerShares[pair] ?? 0);
			}
		}
	}
}

/** Adds up the pairs that fall into a window. */
export function count(each: Iterable<HalfSums>, { from, width, cells }: HistogramWindow): void {
	const scale = 1 / width;
	const { length } = cells;
	for (const { outer, outerShares, inner, innerShares } of each) {
		for (let at = 0; at < outer.length; at += 1) {
			const start = (outer[at] ?? 0) - from;
			const share = outerShares[at] ?? 0;
			for (let pair = 0; pair < inner.length; pair += 1) {
				const cell = (start + (inner[pair] ?? 0)) * scale;
				// What lies below the window would be rounded towards 0, so the sign is asked first.
				if (cell >= 0 && cell < length) cells[cell | 0] = (cells[cell | 0] ?? 0) + share * (innerShares[pair] ?? 0);
			}
		}
	}
}

/** Counts inside several cells of the first window at once. */
export function countInside(
	halfSums: Iterable<HalfSums>,
	first: HistogramWindow,
	found: readonly Cell[]
): Map<number, HistogramWindow> {
	const windows = new Map<number, HistogramWindow>();
	for (const cell of found) if (!windows.has(cell.from)) windows.set(cell.from, windowIn(cell, first.width));
	const each = [...windows.values()];
	const mark = new Uint16Array(first.cells.length);
	each.forEach(({ from }, index) => (mark[(from - first.from) / first.width] = index + 1));
	const scale = 1 / first.width;
	for (const { outer, outerShares, inner, innerShares } of halfSums) {
		for (let at = 0; at < outer.length; at += 1) {
			const start = (outer[at] ?? 0) - first.from;
			const share = outerShares[at] ?? 0;
			for (let pair = 0; pair < inner.length; pair += 1) {
				const marked = mark[((start + (inner[pair] ?? 0)) * scale) | 0] ?? 0;
				if (marked === 0) continue;
				const window = each[marked - 1];
				if (!window) continue;
				const cell = ((start + first.from - window.from + (inner[pair] ?? 0)) / window.width) | 0;
				window.cells[cell] = (window.cells[cell] ?? 0) + share * (innerShares[pair] ?? 0);
			}
		}
	}
	return windows;
}
