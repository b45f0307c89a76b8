import { parseAmount } from '$lib/model/money';
import { PLANNING_FUNDING } from '$lib/plan/fresh-document';
import type { Funding } from '$lib/model/funding.schema';

/** A fixed top-up to plan with before a hospital has stated its own: no hospital's figure, like the other values. */
export const PLANNING_STANDARD = '50000.00';

export type TopUpChange = Partial<Funding['topUp']>;

/** The amounts of a funding that can be typed. */
export const AMOUNT_FIELDS = ['deposit', 'floor', 'target', 'standard', 'step', 'guarantee'] as const;

export type AmountField = (typeof AMOUNT_FIELDS)[number];

export function amountIn(funding: Funding, field: AmountField): string {
	switch (field) {
		case 'deposit':
			return funding.deposit;
		case 'guarantee':
			return funding.guarantee;
		case 'standard':
			return funding.topUp.standard ?? PLANNING_STANDARD;
		case 'target':
			return funding.topUp.target ?? funding.topUp.floor;
		default:
			return funding.topUp[field];
	}
}

/** Whether a value is still the one to plan with, which no hospital has stated. */
export function isPlanningValue(funding: Funding, field: AmountField | 'arrivalDays'): boolean {
	if (field === 'arrivalDays') return funding.topUp.arrivalDays === PLANNING_FUNDING.topUp.arrivalDays;
	const planning = field === 'standard' ? PLANNING_STANDARD : amountIn(PLANNING_FUNDING, field);
	return parseAmount(amountIn(funding, field)) === parseAmount(planning);
}

/** Whether all of a funding that a hospital would state is still ours. */
export function isAllPlanning(funding: Funding): boolean {
	const { rule } = funding.topUp;
	const fields = ['deposit', 'floor', 'step', 'arrivalDays', rule === 'standard' ? 'standard' : 'target'] as const;
	return fields.every((field) => isPlanningValue(funding, field));
}

/** The funding with one amount changed. */
export function withAmount(funding: Funding, field: AmountField, amount: string): Funding {
	if (field === 'deposit' || field === 'guarantee') return { ...funding, [field]: amount };
	return { ...funding, topUp: { ...funding.topUp, [field]: amount } };
}
