import { dayNumber } from '$lib/model/dates';
import { parseAmount } from '$lib/model/money';
import type { I18n } from '$lib/i18n/context';
import type { MethodWords } from '$lib/i18n/method-words';
import type { SheetFacts } from '$lib/method/sheet-facts';
import type { MethodData } from './method-data';

/** Names and their values; `lang` where a value is in another language than the page. */
export interface Fact {
	readonly name: string;
	readonly value: string;
	readonly lang?: string;
}

/** A date of the data as a sentence has it: `Monday 29 June 2026`. */
function dated(date: string, { formats }: I18n): string {
	const day = dayNumber(date);
	return day === null ? date : formats.fullDate(day);
}

function money(amount: string, { formats }: I18n): string {
	const fen = parseAmount(amount);
	if (fen === null) throw new Error(`the data hold the amount ${amount}, which is none`);
	return formats.money(fen);
}

export function sheetFactsInWords(sheet: SheetFacts, { stay }: MethodWords, i18n: I18n): Fact[] {
	const { messages, formats } = i18n;
	const levels = sheet.levelNames;
	return [
		{ name: stay.sheet, value: sheet.id },
		{ name: stay.version, value: sheet.version },
		{ name: stay.valid, value: stay.fromTo(dated(sheet.validFrom, i18n), dated(sheet.validTo, i18n)) },
		...(levels
			? [{ name: stay.levelNames, value: [levels.low, levels.typical, levels.high].map(formats.name).join(' · ') }]
			: []),
		{ name: stay.allowance, value: money(sheet.allowance, i18n) },
		{ name: stay.linesIn, value: formats.count(sheet.lines) },
		...(['A', 'B', 'C'] as const).map((strength) => ({
			name: stay.strength(messages.evidence[strength].name),
			value: stay.lines(sheet.evidence[strength], sheet.lines)
		})),
		...(['routine', 'allowance', 'signal'] as const).map((kind) => ({
			name: stay.kind(messages.classes[kind].name),
			value: stay.lines(sheet.classes[kind], sheet.lines)
		})),
		{ name: stay.turning, value: stay.lines(sheet.turning, sheet.lines) }
	];
}

export function planningFacts(planning: MethodData['planning'], { account }: MethodWords, i18n: I18n): Fact[] {
	const { deposit, topUp } = planning;
	return [
		{ name: account.deposit, value: money(deposit, i18n) },
		{ name: account.floor, value: money(topUp.floor, i18n) },
		...(topUp.target === undefined ? [] : [{ name: account.target, value: money(topUp.target, i18n) }]),
		{ name: account.step, value: money(topUp.step, i18n) },
		{ name: account.arrival, value: account.workingDays(topUp.arrivalDays) }
	];
}

export function versionFacts({ sheet, versions }: MethodData, words: MethodWords, i18n: I18n): Fact[] {
	const own = words.versions;
	const valid = words.stay.fromTo(dated(sheet.validFrom, i18n), dated(sheet.validTo, i18n));
	return [
		{ name: own.engine, value: versions.engine },
		{ name: own.sheet, value: own.sheetVersion(sheet.id, sheet.version) },
		{ name: own.valid, value: valid },
		{ name: own.models, value: dated(versions.models, i18n) },
		{ name: own.evidence, value: dated(versions.evidence, i18n) },
		{ name: own.transfers, value: `${dated(versions.transfers, i18n)} · ${own.countries(versions.countries)}` },
		{ name: own.rates, value: dated(versions.rates, i18n) },
		{ name: own.holidays, value: versions.announcedYears.join(' · ') },
		{ name: own.ratesSource, value: versions.ratesSource, lang: 'en' },
		{ name: own.chinaSource, value: versions.holidaySources.china, lang: 'en' },
		{ name: own.senderSource, value: versions.holidaySources.senders, lang: 'en' }
	];
}
