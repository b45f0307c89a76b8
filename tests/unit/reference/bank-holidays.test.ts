import { describe, expect, it } from 'vitest';
import {
	ANNOUNCED_YEARS,
	BANK_HOLIDAY_SOURCES,
	chinaClosures,
	expectedClosures,
	makeUpDays
} from '$lib/reference/bank-holidays';
import holidaysJson from '$lib/reference/bank-holidays/bank-holidays.json';
import { bankHolidaysSchema } from '$lib/reference/bank-holidays/bank-holidays.schema';
import { COUNTRY_CODES } from '$lib/reference/transfers';
import { dateOf, dayNumber } from '$lib/model/dates';

const { festivals, senders } = bankHolidaysSchema.parse(holidaysJson);

function daysFrom(from: string, to: string): string[] {
	const [first, last] = [dayNumber(from) ?? NaN, dayNumber(to) ?? NaN];
	return Array.from({ length: last - first + 1 }, (_, at) => dateOf(first + at));
}

// State Council notice on the public holidays of 2026, published 2025-11-04.
const HOLIDAYS_2026 = [
	['New Year', '2026-01-01', '2026-01-03'],
	['Spring Festival', '2026-02-15', '2026-02-23'],
	['Qingming', '2026-04-04', '2026-04-06'],
	['Labour Day', '2026-05-01', '2026-05-05'],
	['Dragon Boat', '2026-06-19', '2026-06-21'],
	['Mid-Autumn', '2026-09-25', '2026-09-27'],
	['National Day', '2026-10-01', '2026-10-07']
] as const;
const MAKE_UP_2026 = ['2026-01-04', '2026-02-14', '2026-02-28', '2026-05-09', '2026-09-20', '2026-10-10'];

describe('the file of bank holidays', () => {
	it('stays small: it travels to a phone', () => {
		expect(JSON.stringify(holidaysJson).length).toBeLessThan(8_000);
	});

	it('names the licences under which its days are passed on', () => {
		expect(BANK_HOLIDAY_SOURCES.china).toContain('MIT');
		expect(BANK_HOLIDAY_SOURCES.senders).toMatch(/date-holidays.*CC BY-SA 3\.0/);
	});
});

describe('closed days in China', () => {
	it('of 2026 are those of the notice', () => {
		const announced = HOLIDAYS_2026.flatMap(([, from, to]) => daysFrom(from, to));
		expect(chinaClosures(2026)).toEqual({ dates: announced, expected: false });
	});

	it('of 2026 have the make-up days of the notice beside them', () => {
		expect(makeUpDays(2026)).toEqual(MAKE_UP_2026);
	});

	it('are announced for 2025 and 2026', () => {
		expect(ANNOUNCED_YEARS).toEqual([2025, 2026]);
	});

	it('of a year without a notice are expected, and no make-up day is', () => {
		expect(chinaClosures(2027)).toEqual({ dates: expectedClosures(2027), expected: true });
		expect(makeUpDays(2027)).toEqual([]);
	});
});

describe('expected closures', () => {
	it('of 2027 are New Year, Spring Festival from its eve to the seventh day, 1 to 5 May, 1 to 7 October, three single days', () => {
		expect(expectedClosures(2027)).toEqual([
			'2027-01-01',
			...daysFrom('2027-02-05', '2027-02-12'),
			'2027-04-05',
			...daysFrom('2027-05-01', '2027-05-05'),
			'2027-06-09',
			'2027-09-15',
			...daysFrom('2027-10-01', '2027-10-07')
		]);
	});

	// Published almanacs; the new moons of 2027 and 2030 fall minutes before and after midnight in China.
	it.each([
		[2025, '0129'],
		[2026, '0217'],
		[2027, '0206'],
		[2028, '0126'],
		[2029, '0213'],
		[2030, '0203'],
		[2033, '0131'],
		[2034, '0219']
	])('of %i put Spring Festival on %s', (year, day) => {
		expect(festivals[year]?.slice(0, 4)).toBe(day);
	});

	it.each(ANNOUNCED_YEARS)('of %i would all have been in the notice', (year) => {
		const { dates } = chinaClosures(year);
		expect(expectedClosures(year).filter((date) => !dates.includes(date))).toEqual([]);
	});

	it('of a year beyond the almanac still have the fixed days', () => {
		expect(expectedClosures(2046)).toHaveLength(13);
	});
});

describe('closed days of a sender', () => {
	it('are known for three years and every researched country but Nepal', () => {
		const known = COUNTRY_CODES.filter((code) => senders[code]);
		expect(COUNTRY_CODES.filter((code) => !known.includes(code))).toEqual(['NP', 'ZZ']);
		for (const code of known) expect(Object.keys(senders[code] ?? {})).toEqual(['2026', '2027', '2028']);
	});

	it.each([
		['IN', '2026', '0126', 'Republic Day'],
		['GB', '2026', '0831', 'the summer bank holiday of England, by which sterling moves'],
		['GB', '2027', '1228', 'Boxing Day moved from a Sunday'],
		['US', '2026', '0703', 'Independence Day moved from a Saturday'],
		['US', '2027', '1231', 'New Year’s Day 2028 moved from a Saturday'],
		['SA', '2026', '0923', 'National Day'],
		['KZ', '2026', '0511', 'Victory Day moved from a Saturday'],
		['RU', '2027', '0105', 'the long New Year holiday'],
		['VN', '2027', '0208', 'the long New Year by the moon']
	])('of %s in %s hold %s, %s', (country, year, day) => {
		expect(senders[country]?.[year]?.split(' ')).toContain(day);
	});
});
