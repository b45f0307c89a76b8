import { Decimal } from 'decimal.js';

/**
 * Decimals for exchange rates and percentages. The precision is far
 * above what a product of accepted numbers can need, so multiplication never rounds on its own.
 */
export const Exact = /* @__PURE__ */ Decimal.clone({ precision: 1_000, toExpNeg: -1_000, toExpPos: 1_000 });

export type ExactDecimal = InstanceType<typeof Exact>;

/** Whether a plain decimal lies above 0 and at most at `most`. */
export function isAboveZeroUpTo(text: string, most: number): boolean {
	const value = new Exact(text);
	return value.greaterThan(0) && value.lessThanOrEqualTo(most);
}
