import { describe, expect, it } from 'vitest';
import { asked, changed, flat, item, refusals } from './base';

// The limits of the contract, mostly of section 1: each at its edge, and one beyond.

describe('limits', () => {
	const window = { on: 'window', from: 0, to: 1 };
	const many = (count: number, entry: unknown): unknown[] => Array.from({ length: count }, () => entry);
	const items = (count: number) => Array.from({ length: count }, (_, at) => item(`item-${at}`));
	const spans = (count: number) =>
		Array.from({ length: count }, (_, at) => ({
			support: ['fever', 'tocilizumab', 'steroid', 'infection', 'anakinra'][Math.floor(at / 100)],
			firstDay: (at % 100) - 6,
			days: 1
		}));
	const plain = { 'sheet.package': undefined, 'plan.choices': undefined };
	const cases: [string, Record<string, unknown>, Record<string, unknown>, string][] = [
		[
			'quantity',
			{ 'sheet.items[0].quantity': 1000 },
			{ 'sheet.items[0].quantity': 1001 },
			'sheet.items[0].quantity out-of-range'
		],
		[
			'every',
			{ 'sheet.items[2].when.every': 1000 },
			{ 'sheet.items[2].when.every': 1001 },
			'sheet.items[2].when.every out-of-range'
		],
		[
			'signalAfter',
			{ 'sheet.items[0].signalAfter': 1000 },
			{ 'sheet.items[0].signalAfter': 1001 },
			'sheet.items[0].signalAfter out-of-range'
		],
		[
			'daysBefore',
			{ 'sheet.items[3].daysBefore': 365 },
			{ 'sheet.items[3].daysBefore': 366 },
			'sheet.items[3].daysBefore out-of-range'
		],
		[
			'daysBefore of the package',
			{ 'sheet.package.daysBefore': 365 },
			{ 'sheet.package.daysBefore': 366 },
			'sheet.package.daysBefore out-of-range'
		],
		[
			'coversDays',
			{ 'sheet.package.coversDays': 120 },
			{ 'sheet.package.coversDays': 121 },
			'sheet.package.coversDays out-of-range'
		],
		[
			'items',
			{ ...plain, 'sheet.items': items(2000) },
			{ ...plain, 'sheet.items': items(2001) },
			'sheet.items too-many'
		],
		[
			'spans',
			{ 'plan.extraDays': 90, 'plan.course': spans(500) },
			{ 'plan.extraDays': 90, 'plan.course': many(501, spans(1)[0]) },
			'plan.course too-many'
		],
		[
			'holidays',
			{ 'funding.holidays': many(400, '2026-05-01') },
			{ 'funding.holidays': many(401, '2026-05-01') },
			'funding.holidays too-many'
		],
		[
			'working weekends',
			{ 'funding.workingWeekends': many(400, '2026-05-09') },
			{ 'funding.workingWeekends': many(401, '2026-05-09') },
			'funding.workingWeekends too-many'
		],
		[
			'mg per kg',
			{ 'sheet.items[1].dose.mgPerKg': '10000' },
			{ 'sheet.items[1].dose.mgPerKg': '10000.01' },
			'sheet.items[1].dose.mgPerKg out-of-range'
		],
		[
			'the most mg',
			{ 'sheet.items[1].dose.maxMg': '100000' },
			{ 'sheet.items[1].dose.maxMg': '100000.1' },
			'sheet.items[1].dose.maxMg out-of-range'
		],
		[
			'the size of a vial',
			{ 'sheet.items[1].dose.vials[0].mg': 100_000 },
			{ 'sheet.items[1].dose.vials[0].mg': 100_001 },
			'sheet.items[1].dose.vials[0].mg out-of-range'
		],
		[
			'days of arrival',
			{ 'funding.topUp.arrivalDays': 60 },
			{ 'funding.topUp.arrivalDays': 61 },
			'funding.topUp.arrivalDays out-of-range'
		],
		[
			'the day of a planned payment',
			{ 'funding.planned[0].day': 365 },
			{ 'funding.planned[0].day': 366 },
			'funding.planned[0].day out-of-range'
		],
		['a percentage', { 'exchange.buffer': '100' }, { 'exchange.buffer': '100.01' }, 'exchange.buffer out-of-range'],
		[
			'the fee in percent',
			{ 'exchange.feePercent': '100' },
			{ 'exchange.feePercent': '101' },
			'exchange.feePercent out-of-range'
		],
		['the rate', { 'exchange.rate': '1000000000' }, { 'exchange.rate': '1000000000.1' }, 'exchange.rate out-of-range'],
		[
			'the fixed fee',
			{ 'exchange.feeFixed': '1000000000' },
			{ 'exchange.feeFixed': '1000000000.01' },
			'exchange.feeFixed out-of-range'
		]
	];

	it.each(cases)('of %s: at it accepted, beyond it refused', (_, at, beyond, refusal) => {
		expect(refusals(at)).toEqual([]);
		expect(refusals(beyond)).toEqual([refusal]);
	});

	it.each([0, -1])('a count of %d is refused', (count) => {
		for (const path of ['sheet.items[0].quantity', 'sheet.items[0].signalAfter', 'sheet.items[2].when.every']) {
			expect(refusals({ [path]: count })).toEqual([`${path} out-of-range`]);
		}
	});

	it.each([1.5, '2', true, [2], 1e300, 2 ** 53])('a count of %j is refused once, as what it is', (value) => {
		const code = value === 1.5 ? 'not-whole' : typeof value === 'number' ? 'out-of-range' : 'wrong-type';
		expect(refusals({ 'sheet.items[0].quantity': value })).toEqual([`sheet.items[0].quantity ${code}`]);
	});

	// The dearest item costs 100,000,000,000.00 an occasion: nine of them, 999 parts of a thousand of one, and the rest.
	const near = { when: window, quantity: 1000, price: flat('100000000.00') };
	const total = (last: string) => ({
		...plain,
		'plan.course': [],
		funding: undefined,
		exchange: undefined,
		'sheet.items': [
			...['a', 'b', 'c', 'd'].map((id) => item(id, near)),
			item('e', { ...near, when: { on: 'infusion' } }),
			item('f', { ...near, when: { on: 'infusion' }, quantity: 999 }),
			item('rest', { when: { on: 'infusion' }, price: flat(last) })
		]
	});

	it('of the whole estimate: 1,000,000,000,000.00 accepted, one fen more refused', () => {
		expect(refusals(total('100000000.00'))).toEqual([]);
		const more = changed(total('100000000.00'));
		(more.sheet as { items: unknown[] }).items.push(item('fen', { when: { on: 'infusion' }, price: flat('0.01') }));
		expect(refusals({ ...total('100000000.00'), 'sheet.items': (more.sheet as { items: unknown[] }).items })).toEqual([
			'sheet.items total-too-large'
		]);
	});
});

describe('beyond the limit of a total', () => {
	it('what a package has paid for is no part of it, and is exact to the fen all the same', () => {
		const platelets = { price: flat('99999999.99'), quantity: 999, when: { on: 'platelets' }, class: 'allowance' };
		const course = [
			{ support: 'platelets', firstDay: -6, days: 117, perDay: 10 },
			{ support: 'platelets', firstDay: 111, days: 1, perDay: 9 }
		];
		const { text } = asked({
			'sheet.items': [item('platelets', platelets)],
			'sheet.package': { price: flat('1.00'), coversDays: 120, covers: ['allowance'] },
			plan: { weightKg: '60', baselineDays: 28, extraDays: 90, course },
			funding: null
		});
		const { estimate } = text?.levels.low as { estimate: { lines: { amount: string; included: string }[] } };
		// 1,179 units of 99,999,999.99 × 999
		expect(estimate.lines[0]).toMatchObject({ amount: '0.00', included: '117782099988221.79' });
	});
});
