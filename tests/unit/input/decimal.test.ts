import { describe, expect, it } from 'vitest';
import { readDecimal, twoReadings } from '$lib/input/decimal';

describe('a typed rate or percentage', () => {
	it.each([
		['3612', '3612'],
		['3.612', '3.612'],
		['12,5', '12.5'],
		['3,61', '3.61'],
		['0,139', '0.139'],
		['3,6125', '3.6125'],
		['007.50', '7.5'],
		['3 %', '3'],
		['٣٫٥', '3.5'],
		['३६१२', '3612']
	])('%j is read as %s: a comma is as good as a point', (typed, decimal) => {
		expect(readDecimal(typed)).toBe(decimal);
		expect(twoReadings(typed)).toBeNull();
	});

	it.each([
		['3 612', '3612'],
		['3\u00a0612,5', '3612.5'],
		['3,612.5', '3612.5'],
		['3.612,50', '3612.5'],
		['3’612', '3612'],
		['1,234,567', '1234567'],
		['1.234.567', '1234567'],
		['٣٬٦١٢', '3612']
	])('%j is read as %s: its groups can be nothing else', (typed, decimal) => {
		expect(readDecimal(typed)).toBe(decimal);
	});

	it.each([
		['3,612', ['3612', '3.612']],
		['250,000', ['250000', '250.000']],
		['１２,３４５', ['12345', '12.345']]
	] as const)('%j could be either of %j, and is not guessed at', (typed, readings) => {
		expect(readDecimal(typed)).toBeNull();
		expect(twoReadings(typed)).toEqual(readings);
	});

	it.each(['', 'a lot', '12.', '1,2,3', '1,23,456', '1,234,56', '-3', '3,612,5.5.5', '1e5'])(
		'%j is no number',
		(typed) => {
			expect(readDecimal(typed)).toBeNull();
			expect(twoReadings(typed)).toBeNull();
		}
	);
});
