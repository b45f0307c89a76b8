import { describe, expect, it } from 'vitest';
import { refusals } from './base';

// Section 1 of the contract: how amounts and numbers are written, and the limit of each.

const BED = 'sheet.items[0].price.high';

describe('an amount', () => {
	it.each(['10', '10.5', '10.50', '99999999.99', '100000000', '100000000.0', '100000000.00'])(
		'may be written %s',
		(text) => {
			expect(refusals({ [BED]: text })).toEqual([]);
		}
	);

	it.each([
		...[
			'-1',
			'+1',
			'-0',
			'1e3',
			'1E3',
			'1,000.00',
			'1 000',
			' 10',
			'10 ',
			'10\n',
			'',
			'.',
			'10.',
			'.5',
			'007',
			'00',
			'010.00'
		],
		...['10.123', '10.00.00', '0x10', 'NaN', 'Infinity', '１０', '٣', '¥10', 'ten', '1_000', '1\u00a0000']
	])('is refused as %j', (text) => {
		expect(refusals({ [BED]: text })).toEqual([`${BED} malformed-amount`]);
	});

	it.each(['100000000.01', '100000001', '99999999999999999999999999'])('is refused beyond the limit: %s', (text) => {
		expect(refusals({ [BED]: text })).toEqual([`${BED} out-of-range`]);
	});

	it.each([10, true, ['10.00'], { amount: '10.00' }])('is refused where it is no text: %j', (value) => {
		expect(refusals({ [BED]: value })).toEqual([`${BED} wrong-type`]);
	});

	const places = ['sheet.crsAllowance', 'sheet.package.price.low', 'sheet.items[1].dose.vials[0].price.typical'];
	const funding = ['deposit', 'guarantee', 'topUp.floor', 'topUp.target', 'topUp.step', 'planned[0].amount'];
	it.each([...places, ...funding.map((field) => `funding.${field}`)])(
		'is held to the same form and limit at %s',
		(path) => {
			expect(refusals({ [path]: '1,000' })).toEqual([`${path} malformed-amount`]);
			expect(refusals({ [path]: '100000000.01' })).toEqual([`${path} out-of-range`]);
		}
	);
});

describe('a field set to null', () => {
	it('is absent where it may be left out, and missing where it may not', () => {
		const optional = [
			'sheet.package',
			'plan.leadDays',
			'plan.choices',
			'plan.course',
			'funding',
			'exchange',
			'asOf',
			'sheet.levelNames'
		];
		const nulls = Object.fromEntries(optional.map((path) => [path, null]));
		expect(refusals(nulls)).toEqual([]);
		expect(refusals({ 'plan.weightKg': null })).toEqual(['plan.weightKg missing']);
		expect(refusals({ 'sheet.items[0].when': null })).toEqual(['sheet.items[0].when missing']);
	});

	it('is absent under an unknown name as well', () => {
		expect(refusals({ 'plan.weight': null, 'sheet.items[0].colour': null, nothing: null })).toEqual([]);
	});
});

describe('a field that another makes meaningless is accepted and ignored', () => {
	it.each([
		['from and to without a window', { 'sheet.items[0].when': { on: 'day', from: 9, to: -9 } }],
		['days before admission of what is not paid ahead', { 'sheet.items[0].daysBefore': 9 }],
		['days before admission of a package that is not', { 'sheet.package.daysBefore': 9 }],
		['a quantity beside a dose', { 'sheet.items[1].quantity': 9 }],
		[
			'a target under the rule of fixed sums',
			{
				'funding.topUp': {
					rule: 'standard',
					floor: '9.00',
					target: '1.00',
					standard: '5.00',
					step: '1.00',
					arrivalDays: 1
				}
			}
		],
		['a standard sum under the rule of filling up', { 'funding.topUp.standard': '0.00' }],
		['holidays without a date of admission', { 'funding.admissionDate': undefined, 'funding.holidays': ['2026-03-03'] }]
	])('%s', (_, change) => {
		expect(refusals(change)).toEqual([]);
	});
});
