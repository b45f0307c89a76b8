import { dateOf, dayNumber } from '../../model/dates';
import type { BankHolidays } from './bank-holidays.schema';
import file from './bank-holidays.json';

// A test holds the file to its schema.
const { china, festivals }: Pick<BankHolidays, 'china' | 'festivals'> = file;

/** Reads days as the file holds them (`0101 0126`) into dates of their year. */
export function datesOf(days: string, year: number): string[] {
	const inYear = String(year).padStart(4, '0');
	return days.split(' ').flatMap((day) => (day === '' ? [] : [`${inYear}-${day.slice(0, 2)}-${day.slice(2)}`]));
}

/** `count` days in a row, the first `offset` days after `date`. */
function run(date: string, offset: number, count: number): string[] {
	const first = (dayNumber(date) ?? NaN) + offset;
	return Array.from({ length: count }, (_, at) => dateOf(first + at));
}

/**
 * The days that are closed in a year whose notice is not out yet, as far as law and custom fix them: the three long
 * holidays (Spring Festival from its eve to the seventh day), New Year's Day, and the one day each of Qingming, Dragon
 * Boat and Mid-Autumn. The notice usually adds a day or two beside them. After 2045 the four that move are not known.
 */
export function expectedClosures(year: number): string[] {
	const [spring, ...single] = datesOf(festivals[year] ?? '', year);
	const long = spring === undefined ? [] : run(spring, -1, 8);
	const fixed = datesOf('0101 0501 0502 0503 0504 0505 1001 1002 1003 1004 1005 1006 1007', year);
	return [...new Set([...long, ...single, ...fixed])].sort();
}

/** A year's closed days in mainland China; `expected` where the State Council has not announced them. */
export function chinaClosures(year: number): { readonly dates: readonly string[]; readonly expected: boolean } {
	const announced = china[year];
	return announced
		? { dates: datesOf(announced.closed, year), expected: false }
		: { dates: expectedClosures(year), expected: true };
}

/** Weekend days that are worked in China. For information: no transfer is counted on to settle on them. */
export function makeUpDays(year: number): string[] {
	return datesOf(china[year]?.makeUp ?? '', year);
}

/** The years that the State Council has announced, as far as this file goes. */
export const ANNOUNCED_YEARS: readonly number[] = Object.keys(china).map(Number);
