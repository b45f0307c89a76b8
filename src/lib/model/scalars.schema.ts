import * as z from 'zod/mini';
import { Exact, isAboveZeroUpTo } from './decimal';
import type { FaultCode } from './faults';
import { LIMITS } from './limits';
import { dayNumber } from './dates';
import { parseAmount } from './money';
import { decimalsOf, isPlainDecimal } from './plain-decimal';
import { plainWords } from './plain-words';

/** A check whose message is a fault code: the intake hands the code on, and each surface chooses its words. */
function rule<T>(holds: (value: T) => boolean, code: FaultCode) {
	return z.refine<T>(holds, { error: code, abort: true });
}

/** An amount of CNY as it travels: a plain decimal string with at most two decimals, at most 100,000,000.00. */
export const amountSchema = z.string().check(
	rule((text) => parseAmount(text) !== null, 'malformed-amount'),
	rule((text) => (parseAmount(text) ?? 0) <= LIMITS.amount, 'out-of-range')
);

/** An amount above 0. */
export const positiveAmountSchema = amountSchema.check(rule((text) => (parseAmount(text) ?? 0) > 0, 'not-positive'));

/** A plain decimal above 0 and at most `most`, such as a dose per kilogram or a rate. */
export function positiveDecimalSchema(most: number) {
	return z.string().check(
		rule((text) => text.length <= LIMITS.decimalLength, 'too-long'),
		rule(isPlainDecimal, 'malformed-decimal'),
		rule((text) => !isPlainDecimal(text) || isAboveZeroUpTo(text, most), 'out-of-range')
	);
}

/** A plain decimal from `least` to `most` with at most `decimals` decimals (any number where left out). */
export function decimalSchema(least: number, most: number, decimals?: number) {
	return z.string().check(
		rule((text) => text.length <= LIMITS.decimalLength, 'too-long'),
		rule(isPlainDecimal, 'malformed-decimal'),
		rule((text) => decimals === undefined || decimalsOf(text) <= decimals, 'too-many-decimals'),
		rule((text) => {
			if (!isPlainDecimal(text)) return true;
			const value = new Exact(text);
			return value.greaterThanOrEqualTo(least) && value.lessThanOrEqualTo(most);
		}, 'out-of-range')
	);
}

/** A whole number from `least` to `most`. */
export function wholeSchema(least = Number.MIN_SAFE_INTEGER, most = Number.MAX_SAFE_INTEGER) {
	return z.int().check(z.gte(least), z.lte(most));
}

/** A real calendar day, `YYYY-MM-DD`. */
export const dateSchema = z.string().check(rule((text) => dayNumber(text) !== null, 'not-a-date'));

/** Text of 1 to `most` characters. */
export function textSchema(most: number) {
	return z.string().check(
		rule((text) => text.length > 0, 'empty'),
		rule((text) => text.length <= most, 'too-long')
	);
}

/** Free text of 1 to `most` characters, as people read it: without signs that nobody sees. */
export function wordsSchema(most: number) {
	return z.string().check(
		rule((text) => text.length > 0, 'empty'),
		z.overwrite(plainWords),
		rule((text) => text.length <= most, 'too-long')
	);
}

/** A name in one or more languages, by language tag; at least one. */
export const namesSchema = z
	.record(
		z.string().check(rule((tag) => /^[a-z]{2,3}(-[A-Za-z0-9]{2,8})*$/.test(tag), 'unknown-key')),
		wordsSchema(500)
	)
	.check(rule((names) => Object.keys(names).length > 0, 'empty'));
