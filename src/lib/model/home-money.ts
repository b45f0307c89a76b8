import { minorUnitsOf } from './currencies';

/** Whole minor units of a home currency (ISO 4217); a `bigint`, because a rate may carry an amount past 2^53. */
export type HomeMoney = bigint;

/** Writes minor units as they travel, with all decimals of the currency (`"1234"` for JPY, `"0.473"` for KWD). */
export function formatHome(amount: HomeMoney, currency: string): string {
	const decimals = minorUnitsOf(currency) ?? 2;
	const digits = amount.toString().padStart(decimals + 1, '0');
	return decimals === 0 ? digits : `${digits.slice(0, -decimals)}.${digits.slice(-decimals)}`;
}
