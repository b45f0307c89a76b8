import type { PriceSheet } from '$lib/model/price-sheet.schema';
import { dayNumber } from '$lib/model/dates';
import type { Fen } from '$lib/model/money';
import type { PriceTier } from '$lib/model/price-tiers';
import { isSupport } from '$lib/model/supports';
import type { DatedDay } from '$lib/estimate/dated-day';
import type { Care, Fact, FactValue, Transfer } from '$lib/estimate/fact-changes';
import type { BilingualSide } from '$lib/i18n/bilingual';
import { isolated } from '$lib/i18n/isolated';
import type { EstimateKind } from '$lib/model/estimate.schema';
import type { Timing } from '$lib/model/kept-plan.schema';
import { priceTierName } from '$lib/i18n/price-tier-name';

type Names = PriceSheet['hospital']['name'];

const COUNTS: readonly Fact[] = ['plannedDays', 'stayDays', 'icuDays', 'leadDays', 'arrivalDays', 'arrearsDays'];
const DATES: readonly Fact[] = ['admission', 'validUntil', 'rateDate'];
const DAYS: readonly Fact[] = ['closedDays', 'workingWeekends', 'lowestDay'];
const PERCENTS: readonly Fact[] = ['depositShare', 'buffer', 'feePercent'];

/** As many days as are read one by one; the rest is counted. */
const MOST_DAYS = 8;

/** What a date of the calendar, or a day of the axis, is called whatever the admission is now. */
export function dayText(value: DatedDay, { formats, messages }: BilingualSide): string {
	if (typeof value === 'number') return messages.charts.day(value);
	const day = dayNumber(value);
	return day === null ? value : formats.dateWithYear(day);
}

function careText({ support, first, last, perDay }: Care, side: BilingualSide): string {
	const { messages, estimate, supports } = side;
	const name = isSupport(support) ? supports[support].name : support;
	const days =
		first === last
			? messages.days.on(dayText(first, side))
			: messages.days.fromTo(dayText(first, side), dayText(last, side));
	return estimate.covers.careLine(perDay > 1 ? estimate.changes.times(String(perDay), name) : name, days);
}

function daysText(days: readonly DatedDay[], side: BilingualSide): string {
	const named = days.slice(0, MOST_DAYS).map((day) => dayText(day, side));
	const rest = days.length - named.length;
	return side.estimate.list([...named, ...(rest > 0 ? [side.estimate.changes.moreDays(rest)] : [])]);
}

function wordText(fact: Fact, word: string, sheet: PriceSheet, side: BilingualSide): string {
	const { messages, account, estimate } = side;
	switch (fact) {
		case 'level':
			return priceTierName(sheet, word as PriceTier, side);
		case 'timing':
			return messages.careLevels.timings[word as Timing].name;
		case 'rule':
			return account.rules[word as 'fill-to' | 'standard'];
		case 'kind':
			return estimate.kinds[word as EstimateKind].name;
		case 'country':
			return (messages.travel.countries as Readonly<Record<string, string>>)[word] ?? word;
		case 'rateFrom':
			return estimate.changes.rateFrom[word as 'snapshot' | 'typed'];
		case 'weight':
			return `${word} kg`;
		default:
			return PERCENTS.includes(fact) ? `${word} %` : isolated(word);
	}
}

/** A fact in words, one language at a time. */
export function factText(fact: Fact, value: FactValue | null, sheet: PriceSheet, side: BilingualSide): string {
	const { estimate, formats, messages } = side;
	if (value === null) return estimate.changes.unknown;
	if (DATES.includes(fact) && typeof value !== 'object') return dayText(value, side);
	if (typeof value === 'number') return COUNTS.includes(fact) ? formats.count(value) : formats.money(value as Fen);
	if (typeof value === 'string') return wordText(fact, value, sheet, side);
	if (value.length === 0) return estimate.changes.nothing;
	if (DAYS.includes(fact)) return daysText(value as readonly DatedDay[], side);
	if (fact === 'care') return estimate.list((value as readonly Care[]).map((care) => careText(care, side)));
	if (fact === 'planned') {
		const transfers = value as readonly Transfer[];
		return estimate.list(
			transfers.map(({ day, amount }) => estimate.named(messages.charts.day(day), formats.money(amount)))
		);
	}
	return estimate.list((value as readonly Names[]).map((names) => isolated(formats.name(names))));
}
