import fc from 'fast-check';
import { SUPPORTS } from '$lib/model/supports';
import { amountText } from './arbitraries';
import type { ExchangeInput, FundingInput, PlanInput, Sheet } from './requests';

export interface SpanInput {
	support: string;
	firstDay: number;
	days: number;
	perDay?: number;
}

const whole = (min: number, max: number) => fc.integer({ min, max });
const OXYGEN = ['low-flow-oxygen', 'high-flow-oxygen', 'non-invasive-ventilation', 'mechanical-ventilation'];
const MOST: Readonly<Record<string, number>> = { tocilizumab: 3, 'red-cells': 10, platelets: 10 };

export const stayOf = fc
	.tuple(whole(0, 14), whole(14, 28), fc.oneof(fc.constant(0), whole(0, 12), whole(0, 90)))
	.map(([lead, baselineDays, extraDays]) => ({ leadDays: Math.min(lead, baselineDays - 1), baselineDays, extraDays }));

/** Leaves out spans that clash with an earlier one or lack the care they need; other care first, as it is needed. */
export function sound(spans: readonly SpanInput[]): SpanInput[] {
	const given = new Map<string, Set<number>>();
	const daysOf = (span: SpanInput) => Array.from({ length: span.days }, (_, at) => span.firstDay + at);
	const any = (support: string, days: readonly number[]) => days.some((day) => given.get(support)?.has(day));
	const every = (support: string, days: readonly number[]) => days.every((day) => given.get(support)?.has(day));
	const last = ({ support }: SpanInput) =>
		support === 'mechanical-ventilation' || support === 'second-vasopressor' ? 1 : 0;
	return [...spans]
		.sort((one, other) => last(one) - last(other))
		.filter((span) => {
			const days = daysOf(span);
			const clashes = OXYGEN.includes(span.support) ? OXYGEN : [span.support];
			if (clashes.some((support) => any(support, days))) return false;
			if (span.support === 'mechanical-ventilation' && !every('icu', days)) return false;
			if (span.support === 'second-vasopressor' && !every('vasopressor', days)) return false;
			given.set(span.support, new Set([...(given.get(span.support) ?? []), ...days]));
			return true;
		});
}

/** A sound course for a stay; care that needs other care often stands with it on the same days. */
export function courseOf(stay: {
	leadDays: number;
	baselineDays: number;
	extraDays: number;
}): fc.Arbitrary<SpanInput[]> {
	const stayDays = stay.baselineDays + stay.extraDays;
	const span = fc
		.record({
			support: fc.oneof(fc.constantFrom(...SUPPORTS), fc.constantFrom('icu', 'tocilizumab', 'mechanical-ventilation')),
			place: whole(0, stayDays - 1),
			days: fc.oneof({ weight: 4, arbitrary: whole(1, 6) }, whole(1, stayDays)),
			perDay: whole(1, 10),
			withPerDay: fc.boolean()
		})
		.map(({ support, place, days, perDay, withPerDay }): SpanInput[] => {
			const one: SpanInput = { support, firstDay: place - stay.leadDays, days: Math.min(days, stayDays - place) };
			if (withPerDay) one.perDay = Math.min(perDay, MOST[support] ?? 1);
			if (support === 'mechanical-ventilation') return [{ ...one, support: 'icu', perDay: 1 }, one];
			if (support === 'second-vasopressor') return [{ ...one, support: 'vasopressor', perDay: 1 }, one];
			return [one];
		});
	return fc.array(span, { maxLength: 9 }).map((spans) => sound(spans.flat()));
}

export const weightOf = fc.oneof(whole(20, 2500), whole(290, 310)).map((tenths) => (tenths / 10).toString());

/** A plan for a sheet: choices name groups of it, or nothing. */
export function planOf(sheet: Sheet, course = courseOf): fc.Arbitrary<PlanInput> {
	const groups = [...new Set(sheet.items.flatMap(({ choice }) => (choice === undefined ? [] : [choice])))];
	const choices = fc.record(
		Object.fromEntries(
			groups.map((group) => {
				const ids = sheet.items.filter(({ choice }) => choice === group).map(({ id }) => id);
				return [group, fc.constantFrom('none', ...ids)];
			})
		),
		{ requiredKeys: [] }
	) as fc.Arbitrary<Record<string, string>>;
	return stayOf.chain((stay) =>
		fc
			.record({ weightKg: weightOf, choices, course: course(stay) })
			.map(({ weightKg, choices, course }) => ({ weightKg, ...stay, choices, course }))
	);
}

const DAY = 86_400_000;
export const dateOf = (from: string, days: number) =>
	whole(0, days).map((at) => new Date(Date.parse(from) + at * DAY).toISOString().slice(0, 10));

/** Calendars around March 2026, with holidays and working weekends that may name one day twice or clash. */
export const calendarOf = fc.record(
	{
		admissionDate: dateOf('2026-03-01', 20),
		holidays: fc.array(dateOf('2026-02-01', 120), { maxLength: 30 }),
		workingWeekends: fc.array(dateOf('2026-02-01', 120), { maxLength: 12 })
	},
	{ requiredKeys: [] }
);

const money = (most: number) =>
	fc
		.oneof(
			fc.nat(most),
			fc.nat(most / 100).map((yuan) => yuan * 100)
		)
		.map(amountText);

/** A funding for a stay, by either rule. */
export function fundingOf(leadDays: number): fc.Arbitrary<FundingInput> {
	const floor = fc.nat(5_000_000);
	const topUp = fc
		.record({
			floor,
			above: fc.nat(10_000_000),
			standard: fc.integer({ min: 1, max: 8_000_000 }),
			step: fc.oneof(fc.constantFrom(1_000_000, 100_000, 5_000_000), fc.integer({ min: 1, max: 3_000_000 })),
			arrivalDays: fc.oneof(whole(0, 8), whole(0, 60)),
			rule: fc.constantFrom('fill-to', 'standard', undefined)
		})
		.map(({ floor, above, standard, step, arrivalDays, rule }): FundingInput['topUp'] => ({
			...(rule ? { rule } : {}),
			floor: amountText(floor),
			...(rule === 'standard' ? { standard: amountText(standard) } : { target: amountText(floor + above) }),
			step: amountText(step),
			arrivalDays
		}));
	const planned = fc.array(
		fc.record({ day: whole(-leadDays, 60), amount: fc.integer({ min: 1, max: 10_000_000 }).map(amountText) }),
		{ maxLength: 4 }
	);
	return fc
		.record({ deposit: money(20_000_000), guarantee: money(5_000_000), topUp, planned, calendar: calendarOf })
		.map(({ calendar, ...funding }) => ({ ...funding, ...calendar }));
}

export const exchangeOf: fc.Arbitrary<ExchangeInput> = fc
	.record({
		currency: fc.constantFrom('USD', 'EUR', 'JPY', 'VND', 'KWD', 'TND'),
		rate: fc.oneof(
			fc.constantFrom('0.1389', '3550.5', '0.0427', '1', '20.871234567'),
			whole(1, 99_999).map((rate) => (rate / 1e4).toFixed(4))
		),
		buffer: fc.constantFrom('0', '3', '2.5', '100', '0.3333'),
		feePercent: fc.constantFrom('0', '0.5', '1', '0.07'),
		feeFixed: fc.constantFrom('0', '35', '1200')
	})
	.filter(({ rate }) => Number(rate) > 0);
