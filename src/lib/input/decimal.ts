import { plainDigits } from './number';

/** One separator at the most: a point or a comma, and digits on both sides of it. */
const SIMPLE = /^([0-9]{1,12})(?:[.,\u066b]([0-9]{1,12}))?$/;
/** Groups of three by one sign, and after another sign the decimals. */
const GROUPED = /^([0-9]{1,3}(?:([,. '\u2019\u066c])[0-9]{3})(?:\2[0-9]{3}){0,3})(?:(?!\2)[.,\u066b]([0-9]{1,12}))?$/;
/** One group after a comma: 3,612 is three and a half to some, and three thousand to others. */
const EITHER = /^([1-9][0-9]{0,2}),([0-9]{3})$/;

const bare = (text: string): string => plainDigits(text).replace(/\s*%$/, '');

function decimalOf(digits: string, decimals = ''): string {
	const units = digits.replaceAll(/[^0-9]/g, '').replace(/^0+(?=[0-9])/, '');
	const rest = decimals.replace(/0+$/, '');
	return rest === '' ? units : `${units}.${rest}`;
}

/** The two numbers that a text with one group after a comma could mean, the larger first; `null` where it means one. */
export function twoReadings(text: string): readonly [string, string] | null {
	const [, units, group] = EITHER.exec(bare(text)) ?? [];
	return units === undefined || group === undefined ? null : [units + group, `${units}.${group}`];
}

/**
 * A typed rate or percentage as the engine's plain decimal, or `null` where it is none or could be two. A comma is read
 * as the decimal point, as much of the world types it; groups are read where they can be nothing else.
 */
export function readDecimal(text: string): string | null {
	if (twoReadings(text)) return null;
	const plain = bare(text);
	const simple = SIMPLE.exec(plain);
	if (simple) return decimalOf(simple[1] ?? '', simple[2]);
	const grouped = GROUPED.exec(plain);
	return grouped ? decimalOf(grouped[1] ?? '', grouped[3]) : null;
}
