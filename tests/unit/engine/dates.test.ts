import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, dayNumber, weekday } from '$lib/model/dates';
import { runs } from '../../property/runs';

const numberOf = (date: string): number => dayNumber(date) ?? NaN;

describe('the date of a day number', () => {
	it.each([
		[0, '1970-01-01'],
		[-1, '1969-12-31'],
		[20_454, '2026-01-01'],
		[numberOf('2028-02-28') + 1, '2028-02-29'],
		[numberOf('2100-02-28') + 1, '2100-03-01'],
		[numberOf('2000-02-29') + 1, '2000-03-01'],
		[numberOf('9999-12-31'), '9999-12-31'],
		[numberOf('0001-01-01'), '0001-01-01']
	])('of %i is %s', (number, date) => {
		expect(dateOf(number)).toBe(date);
	});

	it('is the way back from the number, day by day over four centuries', () => {
		const from = numberOf('1899-12-30');
		for (let number = from; number < from + 146_100; number += 1) expect(dayNumber(dateOf(number))).toBe(number);
	});

	it('is the way back from the number in every year of four digits', () => {
		fc.assert(
			fc.property(fc.integer({ min: numberOf('0000-01-01'), max: numberOf('9999-12-31') }), (number) => {
				expect(dateOf(number)).toMatch(/^\d{4}-\d{2}-\d{2}$/);
				expect(dayNumber(dateOf(number))).toBe(number);
			}),
			{ numRuns: runs(3_000) }
		);
	});
});

describe('the weekday of a day number', () => {
	it.each([
		['2026-10-02', 5],
		['2026-10-03', 6],
		['2026-10-04', 0],
		['1969-12-28', 0]
	])('of %s is %i', (date, inWeek) => {
		expect(weekday(numberOf(date))).toBe(inWeek);
	});
});
