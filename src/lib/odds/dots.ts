import type { Amounts } from '$lib/engine/outlook';

/** Dots of a plot: each stands for 2 of 100 stays. */
export const DOTS = 50;

/** The money needed at the middle of each fiftieth of all stays, ascending: exact quantiles, none drawn by lot. */
export function dotAmounts({ amounts, chances }: Amounts): number[] {
	let at = 0;
	return Array.from({ length: DOTS }, (_, dot) => {
		const share = (dot + 0.5) / DOTS;
		while (at < amounts.length - 1 && (chances[at] ?? 1) < share) at += 1;
		return amounts[at] ?? 0;
	});
}

export interface Dot {
	/** Places from the start of the scale and from its ground, in dots. */
	readonly across: number;
	readonly up: number;
	readonly amount: number;
}

/** Dots side by side in a stack: round sums put many stays on one figure, and a single column would be too high. */
const ABREAST = 4;

/** Dots stacked over a scale from 0 to `most`; each stack is as wide as four dots. */
export function heaped(amounts: readonly number[], most: number, heaps: number): Dot[] {
	const sizes = new Map<number, number>();
	return amounts.map((amount) => {
		const heap = Math.min(heaps - 1, Math.floor((amount / most) * heaps));
		const size = sizes.get(heap) ?? 0;
		sizes.set(heap, size + 1);
		return { across: heap * ABREAST + (size % ABREAST), up: Math.floor(size / ABREAST), amount };
	});
}
