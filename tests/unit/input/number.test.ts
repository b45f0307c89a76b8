import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { LIMITS } from '$lib/model/limits';
import { formatAmount, parseAmount, type Fen } from '$lib/model/money';
import { readAmount, readWeight, readWhole } from '$lib/input/number';

describe('a typed amount', () => {
	it.each([
		['120000', '120000.00'],
		['120,000', '120000.00'],
		['120 000', '120000.00'],
		['1\u00a0200\u202f000', '1200000.00'],
		['1,200,000.5', '1200000.50'],
		['1,20,000', '120000.00'],
		['1’200’000', '1200000.00'],
		['120k', '120000.00'],
		['120 K', '120000.00'],
		['1.2m', '1200000.00'],
		['1.25M', '1250000.00'],
		['1.2345678m', '1234567.80'],
		['12万', '120000.00'],
		['12.5 万元', '125000.00'],
		['12w', '120000.00'],
		['CNY 120,000', '120000.00'],
		['￥１２０，０００．５０', '120000.50'],
		['120000元', '120000.00'],
		['RMB120000', '120000.00'],
		['١٢٠٬٠٠٠٫٥', '120000.50'],
		['۱۲۰۰۰۰', '120000.00'],
		['१२००००', '120000.00'],
		['0', '0.00'],
		['007', '7.00'],
		['12.', '12.00'],
		['100,000,000', '100000000.00'],
		['  5  ', '5.00']
	])('reads %j as %s', (typed, amount) => {
		expect(readAmount(typed)).toBe(amount);
	});

	it.each([
		'',
		'   ',
		'.5',
		'k',
		'abc',
		'-5',
		'1e6',
		'1,50',
		'1,2345',
		'12,00,00',
		'1.234',
		'1.200.000',
		'120.000',
		'1,200 000',
		'1.2.3',
		'1.234567891m',
		'100000000.01',
		'101m',
		'9'.repeat(400),
		'USD 500',
		'NaN',
		'1 2'
	])('does not guess at %j', (typed) => {
		expect(readAmount(typed)).toBeNull();
	});

	it('reads back every amount that the page writes', () => {
		const grouped = new Intl.NumberFormat('en', { minimumFractionDigits: 2 });
		fc.assert(
			fc.property(fc.integer({ min: 0, max: LIMITS.amount }), (fen) => {
				const amount = formatAmount(fen as Fen);
				expect(readAmount(amount)).toBe(amount);
				expect(readAmount(grouped.format(Number(amount)))).toBe(amount);
			})
		);
	});

	it('gives whatever is typed back as an amount of the engine, or not at all', () => {
		fc.assert(
			fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[0-9., km万]{1,12}$/)), (typed) => {
				const read = readAmount(typed);
				if (read === null) return;
				expect(parseAmount(read)).not.toBeNull();
				expect(parseAmount(read)).toBeLessThanOrEqual(LIMITS.amount);
			})
		);
	});
});

describe('a typed whole number', () => {
	it.each([
		['21', 21],
		['２１', 21],
		[' ٢١ ', 21]
	])('reads %j', (typed, value) => {
		expect(readWhole(typed, 14, 28)).toBe(value);
	});

	it.each(['13', '29', '', '2.5', '-21', '1e1'])('leaves %j', (typed) => {
		expect(readWhole(typed, 14, 28)).toBeNull();
	});
});

describe('a typed weight', () => {
	it.each([
		['60', '60'],
		['62,5', '62.5'],
		['062.0', '62'],
		['٦٢٫٥', '62.5']
	])('reads %j', (typed, weight) => {
		expect(readWeight(typed, 2, 250)).toBe(weight);
	});

	it.each(['1', '251', '60.25', '', 'sixty'])('leaves %j', (typed) => {
		expect(readWeight(typed, 2, 250)).toBeNull();
	});
});
