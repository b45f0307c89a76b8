import { minorUnitsOf } from '$lib/model/currencies';
import { formatHome } from '$lib/model/home-money';
import { LIMITS } from '$lib/model/limits';
import { type CurrencyNames, readMoney, YUAN } from './number';

/** Any other currency by its code alone: what a sign such as $ or a word such as rupee means depends on the country. */
function namesOf(currency: string): CurrencyNames {
	if (currency === 'CNY') return YUAN;
	const code = currency.toLowerCase();
	return { before: new RegExp(`^${code}`), after: new RegExp(`${code}$`) };
}

/**
 * A typed amount of a currency as a decimal string with the decimals that this currency has (`"1200"` of JPY,
 * `"12.500"` of KWD), or `null` where it is none, could mean two things, names another currency, or is too large.
 */
export function readHomeAmount(text: string, currency: string): string | null {
	const decimals = minorUnitsOf(currency);
	if (decimals === null) return null;
	const most = BigInt(LIMITS.rate) * 10n ** BigInt(decimals);
	const amount = readMoney(text, decimals, most, namesOf(currency));
	return amount === null ? null : formatHome(amount, currency);
}
