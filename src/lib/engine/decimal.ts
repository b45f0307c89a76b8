import { Decimal } from 'decimal.js';
import { LIMITS } from './limits';

/**
 * Decimals for what is not an amount: weights, doses per kilogram, exchange rates, percentages. The precision is far
 * above what a product of accepted numbers can need, so multiplication never rounds on its own.
 */
export const Exact = Decimal.clone({ precision: 1_000, toExpNeg: -1_000, toExpPos: 1_000 });

export type ExactDecimal = InstanceType<typeof Exact>;

const PLAIN = /^(0|[1-9][0-9]*)(?:\.([0-9]+))?$/;

/** Whether the text is a plain decimal: no sign, exponent, comma, space or leading zero, and not absurdly long. */
export function isPlainDecimal(text: string): boolean {
	return text.length <= LIMITS.decimalLength && PLAIN.test(text);
}

/** How many decimals a plain decimal is written with. */
export function decimalsOf(text: string): number {
	return PLAIN.exec(text)?.[2]?.length ?? 0;
}

/** Whether a plain decimal lies above 0 and at most at `most`. */
export function isAboveZeroUpTo(text: string, most: number): boolean {
	const value = new Exact(text);
	return value.greaterThan(0) && value.lessThanOrEqualTo(most);
}
