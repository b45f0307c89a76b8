import { LIMITS } from '$lib/model/limits';

/** Digits of other scripts and full-width forms, as phones type them, become the digits that the engine reads. */
export function plainDigits(text: string): string {
	return text
		.normalize('NFKC')
		.trim()
		.replaceAll(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
		.replaceAll(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
		.replaceAll(/[\u0966-\u096f]/g, (digit) => String(digit.charCodeAt(0) - 0x0966));
}

/** A typed whole number from `least` to `most`, or `null`. */
export function readWhole(text: string, least: number, most: number): number | null {
	const plain = plainDigits(text);
	if (!/^[0-9]{1,6}$/.test(plain)) return null;
	const value = Number(plain);
	return value >= least && value <= most ? value : null;
}

/**
 * A typed weight in kilograms, from `least` to `most` with one decimal at the most, as the engine's decimal string, or
 * `null`. A comma is read as the decimal point: much of the world types it so.
 */
export function readWeight(text: string, least: number, most: number): string | null {
	const match = /^0*([0-9]{1,4})(?:[.,\u066b]([0-9]))?$/.exec(plainDigits(text));
	if (!match) return null;
	const [, units = '', tenth = '0'] = match;
	const tenths = Number(units) * 10 + Number(tenth);
	if (tenths < least * 10 || tenths > most * 10) return null;
	return tenth === '0' ? String(Number(units)) : `${Number(units)}.${tenth}`;
}

/** What people write after a number for a large one, as powers of ten; 12万 and 12w are 120,000. */
const MULTIPLES: Readonly<Record<string, number>> = { k: 3, m: 6, 万: 4, 萬: 4, w: 4 };

/** Digits in groups: of three, or as in India of two with three at the end. A group of another size is no group. */
const GROUPED = /^[0-9]{1,3}(?:([, '\u2019\u066c])[0-9]{2,3}(?:\1[0-9]{2,3})*)?$/;
const LAST_OF_THREE = /[^0-9][0-9]{3}$/;

/** The digits without what groups them, or `null` where the grouping could mean something else, as in 1,50. */
function ungrouped(text: string): string | null {
	if (/^[0-9]+$/.test(text)) return text;
	return GROUPED.test(text) && LAST_OF_THREE.test(text) ? text.replaceAll(/[^0-9]/g, '') : null;
}

/**
 * Typed money with so many decimals at the most, in whole smallest units; `null` where it is none, could mean two
 * things, is not exact, or is over `most`. Understood are groups (120,000 and 120 000), digits of other scripts, 120k,
 * 1.2m, 12万, and what the currency is called before or after.
 */
export function readMoney(text: string, decimals: number, most: bigint, names: CurrencyNames): bigint | null {
	const bare = plainDigits(text).toLowerCase().replace(names.before, '').replace(names.after, '').trim();
	const match = /^(.*?)(?:[.\u066b]([0-9]*))?\s?([km万萬w]?)$/.exec(bare);
	const [, grouped = '', fraction = '', multiple = ''] = match ?? [];
	const digits = ungrouped(grouped);
	const power = decimals + (MULTIPLES[multiple] ?? 0);
	// More decimals than the currency has: in 120.000 the point may stand for a comma.
	if (digits === null || fraction.length > power || digits.length > 15) return null;
	const units = BigInt(digits + fraction.padEnd(power, '0'));
	return units > most ? null : units;
}

/** What a currency is called before and after a number, in lower case. */
export interface CurrencyNames {
	readonly before: RegExp;
	readonly after: RegExp;
}

/** CNY by its names and signs. */
export const YUAN: CurrencyNames = { before: /^(?:cny|rmb|¥)/, after: /(?:cny|rmb|yuan|元)$/ };

/** A typed amount of CNY as the engine's decimal string (`"120000.00"`), or `null` where `readMoney` reads none. */
export function readAmount(text: string): string | null {
	const fen = readMoney(text, 2, BigInt(LIMITS.amount), YUAN);
	return fen === null ? null : `${fen / 100n}.${String(fen % 100n).padStart(2, '0')}`;
}
