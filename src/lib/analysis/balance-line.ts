import type { Fen } from '$lib/model/money';
import type { ComparedScenario } from './measures';

/** The days and the balances that every line is drawn on, so that lines beside each other can be compared. */
export interface LineScale {
	readonly firstDay: number;
	readonly days: number;
	readonly least: number;
	readonly most: number;
}

export const LINE_WIDTH = 320;
export const LINE_HEIGHT = 200;

const closings = ({ shown }: ComparedScenario) => shown.ledger?.days ?? [];

/** One scale for all columns: from the first admission to the last day at home, and from below zero to the highest. */
export function lineScale(columns: readonly ComparedScenario[]): LineScale {
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
export function linePath(column: ComparedScenario, scale: LineScale): string {
	return closings(column)
		.map(({ day, closing }, place) => {
			const y = yOf(closing, scale);
			return `${place === 0 ? 'M' : 'L'}${xOf(day, scale)} ${y}H${xOf(day + 1, scale)}`;
		})
		.join('');
}

/**
 * The amounts that the scale names: zero, the line below which the hospital asks, and its two ends where they fit.
 *
 * @param apart how far apart two names have to be to be read, in units of the drawing.
 */
export function namedAmounts(scale: LineScale, askedBelow: Fen, apart: number): readonly Fen[] {
	return [0, askedBelow, scale.least, scale.most].reduce<Fen[]>((named, amount) => {
		const isClear = named.every((one) => Math.abs(yOf(one, scale) - yOf(amount, scale)) >= apart);
		return isClear ? [...named, amount as Fen] : named;
	}, []);
}

/** The days that the scale names: the infusion always, the first and the last where their names do not touch it. */
export function namedLineDays(scale: LineScale, apart: number): readonly number[] {
	const { firstDay, days } = scale;
	return [0, firstDay, firstDay + days - 1].reduce<number[]>((named, day) => {
		const isClear = named.every((one) => Math.abs(xOf(one, scale) - xOf(day, scale)) >= apart);
		return isClear ? [...named, day] : named;
	}, []);
}
