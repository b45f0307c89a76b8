import { describe, expect, it } from 'vitest';
import { estimateOf, flat, item } from './base';

// Doses of section 4, worked out by hand: the cheapest whole vials for a weight.

const plan = { weightKg: '60', leadDays: 2, baselineDays: 14 };

describe('a dose', () => {
	const vialPrices = (small: string, large: string) => [
		{ mg: 80, price: flat(small) },
		{ mg: 400, price: flat(large) }
	];
	const doseOf = (weightKg: string, vials: object[], extra: object = {}) => {
		const dose = { mgPerKg: '8', mgPerKgUnder30: '12', maxMg: '800', vials, ...extra };
		const timing = { price: undefined, dose, when: { on: 'infusion' } };
		const sheet = { 'sheet.items': [item('only', timing)], 'sheet.package': null, funding: null, exchange: null };
		return estimateOf({ ...sheet, plan: { ...plan, weightKg } }).totals.all / 100;
	};

	it.each([
		['10', 200, '30 kg less: 120 mg in two small vials'],
		['29.9', 400, 'just below 30 kg: 358.8 mg in one large vial'],
		['30', 300, 'at 30 kg: 240 mg in three small vials'],
		['50', 400, 'exactly one large vial'],
		['50.1', 500, 'a little more: one small vial beside it'],
		['100', 800, 'two large vials'],
		['250', 800, 'no more than the most']
	])('of %s kg costs %d: %s', (weightKg, cost) => {
		expect(doseOf(weightKg, vialPrices('100.00', '400.00'))).toBe(cost);
	});

	it('takes larger vials than it needs where they are cheaper, at each level by its own prices', () => {
		expect(doseOf('10', vialPrices('300.00', '400.00'))).toBe(400);
		const split = [
			{ mg: 80, price: { low: '100.00', typical: '300.00', high: '300.00' } },
			{ mg: 400, price: flat('400.00') }
		];
		const changes = { price: undefined, dose: { mgPerKg: '12', maxMg: '800', vials: split }, when: { on: 'infusion' } };
		const all = { 'sheet.items': [item('only', changes)], 'sheet.package': null, funding: null, exchange: null };
		const at = (level: 'low' | 'high') =>
			estimateOf({ ...all, plan: { ...plan, weightKg: '10' } }, level).totals.all / 100;
		expect([at('low'), at('high')]).toEqual([200, 400]);
	});

	it('is exact in parts of a milligram: 0.1 more than a vial holds needs another', () => {
		const vials = [{ mg: 1, price: flat('1.00') }];
		expect(doseOf('30.1', vials, { mgPerKg: '0.1' })).toBe(4);
		expect(doseOf('30', vials, { mgPerKg: '0.1' })).toBe(3);
		expect(doseOf('250', vials, { maxMg: '2.5' })).toBe(3);
	});
});
