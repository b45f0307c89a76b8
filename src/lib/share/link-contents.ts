import type { PriceSheet } from '$lib/model/price-sheet.schema';
import type { Formats } from '$lib/i18n/formats';
import type { LazyWords } from '$lib/i18n/lazy-words';
import type { PlanDocument } from '$lib/model/document.schema';
import { dayInWords } from '$lib/i18n/day-in-words';
import { namedIssuer } from './issuer-names';

type Words = LazyWords<'share'>;

function pricesIn(
	{ prices, builtIn }: PlanDocument,
	sheet: PriceSheet,
	words: Words['holds'],
	formats: Formats
): string[] {
	const version = words.builtIn(builtIn?.version ?? sheet.version);
	switch (prices.kind) {
		case 'built-in':
			return [version];
		case 'quote':
			return [prices.quote.hospital === undefined ? words.quote : words.quoteOf(prices.quote.hospital), version];
		case 'file':
			return [words.sheet(formats.name(prices.sheet.hospital.name), prices.sheet.items.length)];
	}
}

/** Everything that a link of a document will hold, each as a phrase: shown before anybody agrees to send it. */
export function holds(
	document: PlanDocument,
	sheet: PriceSheet,
	{ holds: words, list }: Words,
	formats: Formats
): readonly string[] {
	const { scenarios, funding, payments, estimate } = document;
	const { person, department, campus, hospital, contact } = namedIssuer(estimate.issuer, { document, sheet, formats });
	const said = [person, department, campus, hospital, contact, estimate.attester];
	const names = list(said.filter((name) => name !== undefined));
	return [
		words.plan,
		...(scenarios.length > 0 ? [words.scenarios(scenarios.length)] : []),
		...pricesIn(document, sheet, words, formats),
		words.account,
		...(funding.admissionDate === undefined ? [] : [words.dated(dayInWords(funding.admissionDate, formats))]),
		...(payments.from === undefined && payments.home === undefined ? [] : [words.money]),
		...(payments.ownCosts.length > 0 ? [words.ownCosts] : []),
		...(estimate.caseCode === undefined ? [] : [words.caseCode(estimate.caseCode)]),
		...(names === '' ? [] : [words.issuer(names)]),
		...(estimate.issued.length > 0 ? [words.issued(estimate.issued.length)] : [])
	];
}
