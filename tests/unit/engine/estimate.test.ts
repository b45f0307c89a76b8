import { describe, expect, it } from 'vitest';
import { estimateOf, flat, item } from './base';

// Section 5 of the contract in small examples, each worked out by hand. The stay is -2 to 11: 14 days, leaving on 12.

const plan = { weightKg: '60', leadDays: 2, baselineDays: 14, course: [] as object[] };

/** One item of CNY 10.00 and a course: the charges by day, and the estimate. */
function one(extra: Record<string, unknown>, course: object[] = [], more: Record<string, unknown> = {}) {
	const changes = { 'sheet.items': [item('only', extra)], 'sheet.package': null, funding: null, exchange: null };
	const estimate = estimateOf({ ...changes, plan: { ...plan, course }, ...more });
	return {
		...estimate,
		on: estimate.days.filter(({ total }) => total > 0).map(({ day, total }) => [day, total / 10_00])
	};
}

const days = (from: number, to: number, by = 1): number[][] =>
	Array.from({ length: Math.floor((to - from) / by) + 1 }, (_, at) => [from + at * by, 1]);

describe('the days on which an item is charged', () => {
	const icu = { support: 'icu', firstDay: 1, days: 3 };

	it.each<[string, Record<string, unknown>, object[], number[][]]>([
		['admission: the first inpatient day', { on: 'admission' }, [], [[-2, 1]]],
		['infusion: day 0', { on: 'infusion' }, [], [[0, 1]]],
		['discharge: the last day, not the day of leaving', { on: 'discharge' }, [], [[11, 1]]],
		['day: each inpatient day', { on: 'day' }, [], days(-2, 11)],
		['ward: each day outside intensive care', { on: 'ward' }, [icu], [...days(-2, 0), ...days(4, 11)]],
		['icu: each day in it', { on: 'icu' }, [icu], days(1, 3)],
		['ward in intensive care: never', { on: 'ward', place: 'icu' }, [icu], []],
		['window: both ends included', { on: 'window', from: 3, to: 5 }, [], days(3, 5)],
		['window: only inpatient days of it', { on: 'window', from: -9, to: -1 }, [], days(-2, -1)],
		['window: past the last day', { on: 'window', from: 10, to: 99 }, [], days(10, 11)],
		['window: outside the stay', { on: 'window', from: 12, to: 20 }, [], []],
		[
			'support: its days, as often as it is given',
			{ on: 'platelets' },
			[{ support: 'platelets', firstDay: 2, days: 2, perDay: 4 }],
			[
				[2, 4],
				[3, 4]
			]
		],
		['support without a span: never', { on: 'platelets' }, [], []],
		['place: keeps the days spent there', { on: 'day', place: 'ward' }, [icu], [...days(-2, 0), ...days(4, 11)]],
		['place: of a single day as well', { on: 'infusion', place: 'icu' }, [icu], []],
		[
			'every: the first, then each n-th of the selected',
			{ on: 'day', every: 5 },
			[],
			[
				[-2, 1],
				[3, 1],
				[8, 1]
			]
		],
		[
			'every: counts selected days, not calendar days',
			{ on: 'ward', every: 3 },
			[icu],
			[
				[-2, 1],
				[4, 1],
				[7, 1],
				[10, 1]
			]
		],
		[
			'every: counts over a gap between spans',
			{ on: 'fever', every: 2 },
			[
				{ support: 'fever', firstDay: 1, days: 1 },
				{ support: 'fever', firstDay: 5, days: 2 }
			],
			[
				[1, 1],
				[6, 1]
			]
		],
		[
			'every: after the place, not before it',
			{ on: 'day', place: 'icu', every: 2 },
			[icu],
			[
				[1, 1],
				[3, 1]
			]
		],
		['every beyond the days: once', { on: 'day', every: 1000 }, [], [[-2, 1]]],
		[
			'every: in a window cut by admission, from the first day in it',
			{ on: 'window', from: -9, to: 1, every: 2 },
			[],
			[
				[-2, 1],
				[0, 1]
			]
		]
	])('%s', (_, when, course, expected) => {
		expect(one({ when }, course).on).toEqual(expected);
	});

	it('are multiplied by the quantity, and a line with no occasion does not exist', () => {
		expect(one({ when: { on: 'infusion' }, quantity: 24 }).on).toEqual([[0, 24]]);
		expect(one({ when: { on: 'infusion' }, quantity: 24 }).lines[0]?.occasions).toBe(1);
		expect(one({ when: { on: 'icu' } }).lines).toEqual([]);
		expect(one({ when: { on: 'day' }, price: flat('0.00') }).lines[0]?.occasions).toBe(14);
	});
});

describe('the turn to a signal', () => {
	const doses = [{ support: 'tocilizumab', firstDay: 1, days: 2, perDay: 3 }];

	it('may split one day between two classes', () => {
		const {
			lines,
			days: all,
			signals
		} = one({ when: { on: 'tocilizumab' }, class: 'allowance', signalAfter: 4 }, doses);
		expect(lines[0]).toMatchObject({ occasions: 6, amount: 60_00, routine: 0, allowance: 40_00, signal: 20_00 });
		expect(all.find(({ day }) => day === 2)).toMatchObject({ allowance: 10_00, signal: 20_00, total: 30_00 });
		expect(signals).toEqual([{ id: 'only', firstDay: 2, occasions: 2, amount: 20_00 }]);
	});

	it('counts the occasions that are charged, not the days that are skipped', () => {
		const { lines } = one({ when: { on: 'day', every: 2 }, signalAfter: 6 });
		expect(lines[0]).toMatchObject({ occasions: 7, routine: 60_00, signal: 10_00 });
	});

	it('changes nothing where the class is signal from the start', () => {
		const { signals } = one({ when: { on: 'tocilizumab' }, class: 'signal', signalAfter: 4 }, doses);
		expect(signals).toEqual([{ id: 'only', firstDay: 1, occasions: 6, amount: 60_00 }]);
	});

	it('is no signal of what is paid ahead, whose money stands in the amount alone', () => {
		const { lines, totals, signals, days: all } = one({ paid: 'ahead', class: 'signal', when: { on: 'admission' } });
		expect(lines[0]).toMatchObject({ amount: 10_00, routine: 0, allowance: 0, signal: 0, included: 0 });
		expect(totals).toMatchObject({ ahead: 10_00, inHospital: 0, all: 10_00 });
		expect(signals).toEqual([]);
		expect(all.every(({ total }) => total === 0)).toBe(true);
	});
});

describe('a package', () => {
	const price = flat('25.00');
	const bundle = (extra: object) => ({ 'sheet.package': { price, coversDays: 3, covers: ['routine'], ...extra } });

	it('covers its classes on its first days, and is the last line, posted on the first', () => {
		const { lines, days: all } = one({}, [], bundle({}));
		expect(lines.map(({ id, amount, included }) => [id, amount, included])).toEqual([
			['only', 110_00, 30_00],
			['package', 25_00, 0]
		]);
		expect(all.slice(0, 4).map(({ total }) => total)).toEqual([25_00, 0, 0, 10_00]);
	});

	it('counts what it covers toward the turn to a signal, and never covers a signal', () => {
		const { lines, signals } = one({ signalAfter: 2 }, [], bundle({}));
		expect(lines[0]).toMatchObject({ occasions: 14, routine: 0, included: 20_00, signal: 120_00 });
		expect(signals).toEqual([{ id: 'only', firstDay: 0, occasions: 12, amount: 120_00 }]);
	});

	it('leaves other classes and what is paid ahead as they are', () => {
		expect(one({ class: 'allowance' }, [], bundle({})).lines[0]).toMatchObject({ amount: 140_00, included: 0 });
		expect(one({ paid: 'ahead' }, [], bundle({})).lines[0]).toMatchObject({ amount: 140_00, included: 0 });
	});

	it('paid ahead is a line paid ahead, and stands in the quote', () => {
		const { lines, totals, quote } = one({}, [], bundle({ paid: 'ahead', coversDays: 120 }));
		expect(lines[1]).toMatchObject({ id: 'package', occasions: 1, amount: 25_00, routine: 0 });
		expect(totals).toMatchObject({ inHospital: 0, ahead: 25_00 });
		expect(quote).toMatchObject({ baseline: 0, ahead: 25_00, allowance: 30_000_00, total: 30_025_00 });
	});

	it('that covers the allowance leaves none to state beside it', () => {
		const { quote, allowanceUsed, allowanceExceeded } = one(
			{ class: 'allowance' },
			[],
			bundle({ covers: ['allowance'] })
		);
		expect(quote.allowance).toBe(0);
		expect([allowanceUsed, allowanceExceeded]).toEqual([0, 110_00]);
	});

	it('does nothing where the item it hangs on is not picked', () => {
		const items = [item('a', { choice: 'product' }), item('b', { choice: 'product' })];
		const changes = { 'sheet.items': items, ...bundle({ onlyWith: 'b' }), funding: null, exchange: null };
		expect(estimateOf({ ...changes, plan }).lines.map(({ id }) => id)).toEqual(['a']);
		expect(estimateOf({ ...changes, plan: { ...plan, choices: { product: 'b' } } }).lines.map(({ id }) => id)).toEqual([
			'b',
			'package'
		]);
		expect(estimateOf({ ...changes, plan: { ...plan, choices: { product: 'none' } } }).lines).toEqual([]);
	});
});

describe('the quote', () => {
	it('is the plan without course and extra days; what goes beyond may be less than nothing', () => {
		const fever = [{ support: 'fever', firstDay: 1, days: 4 }];
		const items = [item('bed'), item('care', { when: { on: 'fever' }, class: 'allowance', price: flat('9000.00') })];
		const changes = { 'sheet.items': items, 'sheet.package': null, funding: null, exchange: null };
		const longer = estimateOf({ ...changes, plan: { ...plan, extraDays: 3, course: fever } });
		expect(longer.quote).toEqual({ baseline: 140_00, allowance: 30_000_00, ahead: 0, total: 30_140_00 });
		expect([longer.allowanceUsed, longer.allowanceLeft, longer.allowanceExceeded]).toEqual([30_000_00, 0, 6_000_00]);
		expect(longer.beyondQuote).toBe(6_030_00);
		expect(estimateOf({ ...changes, plan }).beyondQuote).toBe(-30_000_00);
	});
});
