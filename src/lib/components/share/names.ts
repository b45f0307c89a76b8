import { dayNumber } from '$lib/engine';
import type { Formats } from '$lib/i18n/formats';
import type { LateWords } from '$lib/i18n/late-words';
import type { Issuer } from '$lib/plan/estimate.schema';

/** A day of the calendar in words; a text that is no day as it is. */
export function dayInWords(date: string, formats: Formats): string {
	const day = dayNumber(date);
	return day === null ? date : formats.fullDate(day);
}

/** A moment as its maker's clock had it: `Saturday 21 November 2026, 09:30 (UTC+08:00)`. */
export function momentInWords(moment: string, words: LateWords<'share'>['opened'], formats: Formats): string {
	const zone = moment.slice(19);
	return words.moment(dayInWords(moment.slice(0, 10), formats), moment.slice(11, 16), zone === 'Z' ? '' : zone);
}

/** Who made it, without how to reach them; empty where nobody is named. */
export function issuerNames(
	{ person, department, campus, hospital }: Issuer,
	list: LateWords<'share'>['list']
): string {
	return list([person, department, campus, hospital].filter((name) => name !== undefined));
}
