import type { Fen } from '$lib/engine';
import type { Compared } from '$lib/state/comparison.svelte';

/** The days and the balances that every line is drawn on, so that lines beside each other can be compared. */
export interface LineScale {
	readonly firstDay: number;
	readonly days: number;
	readonly least: number;
	readonly most: number;
}

export const LINE_WIDTH = 320;
export const LINE_HEIGHT = 160;

const closings = ({ shown }: Compared) => shown.ledger?.days ?? [];

/** One scale for all columns: from the first admission to the last day at home, and from below zero to the highest. */
export function lineScale(columns: readonly Compared[]): LineScale {
	const days = columns.flatMap((column) => closings(column).map(({ day }) => day));
	const values = columns.flatMap((column) => [
		...closings(column).map(({ closing }) => closing),
		column.measures.askedBelow
	]);
	const firstDay = Math.min(...days);
	return {
		firstDay,
		days: Math.max(...days) - firstDay + 1,
		least: Math.min(0, ...values),
		most: Math.max(0, ...values)
	};
}

const round = (value: number): number => Math.round(value * 100) / 100;

export function xOf(day: number, { firstDay, days }: LineScale): number {
	return round(((day - firstDay) / days) * LINE_WIDTH);
}

export function yOf(amount: Fen | number, { least, most }: LineScale): number {
	return round((1 - (amount - least) / Math.max(1, most - least)) * LINE_HEIGHT);
}

/** The balance as a stepped line: each day is as wide as every other, and as high as what is left at its end. */
export function linePath(column: Compared, scale: LineScale): string {
	return closings(column)
		.map(({ day, closing }, place) => {
			const y = yOf(closing, scale);
			return `${place === 0 ? 'M' : 'L'}${xOf(day, scale)} ${y}H${xOf(day + 1, scale)}`;
		})
		.join('');
}
