import { minorUnitsOf } from '$lib/model/currencies';
import type { Fen } from '$lib/model/money';
import { decimalsOf, isPlainDecimal } from '$lib/model/plain-decimal';

/**
 * An amount of CNY in whole minor units of a currency (cents, fils), exact and rounded up: it is held against limits,
 * and a payment that may be just over one must not seem to be under it. `null` where there is no such currency or rate.
 *
 * @param rate units of the currency for 1 CNY, a plain decimal
 */
export function inMinorUnits(amount: Fen, currency: string, rate: string | null): bigint | null {
	const decimals = minorUnitsOf(currency);
	if (decimals === null || rate === null || !isPlainDecimal(rate)) return null;
	const product = BigInt(amount) * BigInt(rate.replace('.', '')) * 10n ** BigInt(decimals);
	// Fen are hundredths of the yuan that the rate is for.
	const unit = 10n ** BigInt(decimalsOf(rate) + 2);
	return (product + unit - 1n) / unit;
}
