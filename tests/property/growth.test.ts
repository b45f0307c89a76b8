import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRICE_TIERS } from '$lib/model/price-tiers';
import { SUPPORTS } from '$lib/model/supports';
import { sheetOf, sheetWith } from './arbitraries';
import { courseOf, planOf, sound, type SpanInput } from './plan-arbitraries';
import { answerTo, type Item, type PlanInput, type Request, type Sheet } from './requests';
import { runs } from './runs';

/** Money in hospital at every level. */
function inHospital(request: Request): number[] {
	const { levels } = answerTo(request);
	return PRICE_TIERS.map((level) => levels[level].estimate.totals.inHospital);
}

/** Nowhere less than before. */
function expectNoLess(after: readonly number[], before: readonly number[]): void {
	after.forEach((amount, level) => expect(amount).toBeGreaterThanOrEqual(before[level] ?? Infinity));
}

function charge(when: Item['when'], extra: Partial<Item> = {}): Item {
	const price = { low: '100.00', typical: '100.00', high: '100.00' };
	return { id: 'only', name: { en: 'Only' }, category: 'any', unit: 'any', price, when, class: 'allowance', ...extra };
}

const requestsFor = (sheets: fc.Arbitrary<Sheet>): fc.Arbitrary<Request> =>
	sheets.chain((sheet) => planOf(sheet).map((plan) => ({ sheet, plan })));

/** What a discharge in intensive care alone is charged for, a longer stay may lose: it ends on the ward. */
const dischargeAnywhere = (item: Item): boolean => item.when.on !== 'discharge' || item.when.place !== 'icu';

describe('a longer stay', () => {
	const sheets = sheetOf({ withPackage: false }).map((sheet) => ({
		...sheet,
		items: sheet.items.filter(dischargeAnywhere)
	}));

	it('never costs less in hospital without a package, where nothing is charged for leaving from intensive care', () => {
		const longer = fc.tuple(requestsFor(sheets), fc.integer({ min: 1, max: 30 }));
		fc.assert(
			fc.property(longer, ([request, more]) => {
				const { extraDays = 0 } = request.plan;
				const plan = { ...request.plan, extraDays: Math.min(90, extraDays + more) };
				expectNoLess(inHospital({ ...request, plan }), inHospital(request));
			}),
			{ numRuns: runs(300) }
		);
	});

	it('costs less where a charge for leaving from intensive care falls away: the added last day is on the ward', () => {
		const sheet = sheetWith([charge({ on: 'discharge', place: 'icu' })]);
		const plan: PlanInput = { weightKg: '60', course: [{ support: 'icu', firstDay: 14, days: 1 }] };
		expect(inHospital({ sheet, plan })[1]).toBe(100_00);
		expect(inHospital({ sheet, plan: { ...plan, extraDays: 1 } })[1]).toBe(0);
	});
});

/** A plan and one more span of any support but `icu` that fits beside the others. */
function withOneMore(sheets: fc.Arbitrary<Sheet>, change: (span: SpanInput) => SpanInput) {
	return requestsFor(sheets).chain((request) => {
		const { leadDays = 6, baselineDays = 21, extraDays = 0, course = [] } = request.plan;
		const stay = { leadDays, baselineDays, extraDays };
		const before = (course as SpanInput[]).map(change);
		return courseOf(stay)
			.filter((spans) => spans.some(({ support }) => support !== 'icu'))
			.map((spans) =>
				spans
					.filter(({ support }) => support !== 'icu')
					.slice(0, 1)
					.map(change)
			)
			.map((added) => ({ before: { ...request, plan: { ...request.plan, course: before } }, added }));
	});
}

describe('one more support that leaves the ward as it is', () => {
	const neutral = SUPPORTS.filter((support) => support !== 'icu');

	function neverLess(sheets: fc.Arbitrary<Sheet>, change: (span: SpanInput) => SpanInput): void {
		fc.assert(
			fc.property(withOneMore(sheets, change), ({ before, added }) => {
				const spans = before.plan.course ?? [];
				const course = sound([...spans, ...added]);
				fc.pre(course.length > spans.length && added.every(({ support }) => neutral.some((one) => one === support)));
				expectNoLess(inHospital({ ...before, plan: { ...before.plan, course } }), inHospital(before));
			}),
			{ numRuns: runs(300) }
		);
	}

	it('never costs less where every selected day is charged, with a package or without', () => {
		const everyDay = (item: Item): Item => ({ ...item, when: { ...item.when, every: 1 } });
		neverLess(
			sheetOf().map((sheet) => ({ ...sheet, items: sheet.items.map(everyDay) })),
			(span) => span
		);
	});

	it('never costs less where it is given once a day and no package covers days', () => {
		neverLess(sheetOf({ withPackage: false }), (span) => ({ ...span, perDay: 1 }));
	});

	it('costs less where every second day is charged and an earlier, smaller dose takes the place of a larger one', () => {
		const sheet = sheetWith([charge({ on: 'tocilizumab', every: 2 })]);
		const three = { support: 'tocilizumab', firstDay: 5, days: 1, perDay: 3 };
		const one = { support: 'tocilizumab', firstDay: 4, days: 1, perDay: 1 };
		expect(inHospital({ sheet, plan: { weightKg: '60', course: [three] } })[1]).toBe(300_00);
		expect(inHospital({ sheet, plan: { weightKg: '60', course: [one, three] } })[1]).toBe(100_00);
	});

	it('costs less where every second day is charged and an earlier day moves the others into the package', () => {
		const price = { low: '0.00', typical: '0.00', high: '0.00' };
		const sheet = sheetWith([charge({ on: 'steroid', every: 2 })], {
			package: { price, coversDays: 9, covers: ['allowance'] }
		});
		const course = [{ support: 'steroid', firstDay: 1, days: 3 }];
		const more = [...course, { support: 'steroid', firstDay: 0, days: 1 }];
		expect(inHospital({ sheet, plan: { weightKg: '60', course } })[1]).toBe(100_00);
		expect(inHospital({ sheet, plan: { weightKg: '60', course: more } })[1]).toBe(0);
	});
});
