import { LIMITS } from './limits';

declare const fen: unique symbol;

/** An amount of CNY in whole fen. Exact: no accepted amount or sum reaches 2^53. */
export type Fen = number & { readonly [fen]: true };

/** No sign, exponent, comma, space or leading zero; at most two decimals (contract, section 1). */
const AMOUNT = /^(0|[1-9][0-9]*)(?:\.([0-9]{1,2}))?$/;

export const ZERO = 0 as Fen;

/**
 * Reads an amount as it travels (`"1234.5"`) into whole fen.
 *
 * @returns the amount, or `null` where the text is not a plain amount. An amount over the limit is read as one fen
 * over it, so that "too large" can be told from "malformed" without holding a number that is not exact.
 */
export function parseAmount(text: string): Fen | null {
	const match = AMOUNT.exec(text);
	if (!match) return null;
	const [, units = '', decimals = ''] = match;
	// 15 digits of fen at most are exact; anything longer is over the limit of an amount anyway.
	if (units.length > 12) return (LIMITS.amount + 1) as Fen;
	return (Number(units) * 100 + Number(decimals.padEnd(2, '0'))) as Fen;
}

/**
 * Reads an amount that the schema has accepted.
 *
 * @throws where the text is no amount: a caller passed on what no schema has seen.
 */
export function amountOf(text: string): Fen {
	const amount = parseAmount(text);
	if (amount === null) throw new Error('an amount reached the engine without passing the schema');
	return amount;
}

/** Writes whole fen as they travel: two decimals, no separators (`"-6575.00"`). */
export function formatAmount(amount: Fen): string {
	const size = Math.abs(amount);
	const rest = size % 100;
	const text = `${(size - rest) / 100}.${rest < 10 ? '0' : ''}${rest}`;
	return amount < 0 ? `-${text}` : text;
}
