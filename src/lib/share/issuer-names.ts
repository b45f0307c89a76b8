import type { PriceSheet } from '$lib/model/price-sheet.schema';
import { isHospitalsOwn } from '$lib/estimate/issue';
import { dayInWords } from '$lib/i18n/day-in-words';
import type { Formats } from '$lib/i18n/formats';
import type { LazyWords } from '$lib/i18n/lazy-words';
import type { PlanDocument } from '$lib/model/document.schema';
import type { Issuer } from '$lib/model/estimate.schema';

/** A moment as its maker's clock had it: `Saturday 21 November 2026, 09:30 (UTC+08:00)`. */
export function momentInWords(moment: string, words: LazyWords<'share'>['opened'], formats: Formats): string {
	const zone = moment.slice(19);
	return words.moment(dayInWords(moment.slice(0, 10), formats), moment.slice(11, 16), zone === 'Z' ? '' : zone);
}

/** Who is named on an estimate: prices of a hospital's own sheet are that hospital's, whatever somebody typed. */
export function namedIssuer(
	issuer: Issuer,
	{ document, sheet, formats }: { document: PlanDocument; sheet: PriceSheet; formats: Formats }
): Issuer {
	return isHospitalsOwn(document, sheet) ? { ...issuer, hospital: formats.name(sheet.hospital.name) } : issuer;
}

/** Who made it, without how to reach them; empty where nobody is named. */
export function issuerNames(
	{ person, department, campus, hospital }: Issuer,
	list: LazyWords<'share'>['list']
): string {
	return list([person, department, campus, hospital].filter((name) => name !== undefined));
}
