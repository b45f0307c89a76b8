import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { closedDays, type ClosedDays } from '$lib/reference/bank-holidays';
import { COUNTRY_CODES, countryOf } from '$lib/reference/transfers';
import { LIMITS } from '$lib/model/limits';
import { calendarOf } from '$lib/engine/bank-calendar';
import { dateOf, dayNumber, weekday } from '$lib/model/dates';

function closedFrom(country: string, from: string, to: string): ClosedDays {
	return closedDays({ country, weekend: countryOf(country).weekend.days, from, to });
}

function weekdayOf(date: string): number {
	return weekday(dayNumber(date) ?? NaN);
}

describe('closed days', () => {
	it('over National Day 2026 are the weekdays from 1 to 7 October, named as China’s', () => {
		const { dates, why } = closedFrom('US', '2026-09-28', '2026-10-09');
		expect(dates).toEqual(['2026-10-01', '2026-10-02', '2026-10-05', '2026-10-06', '2026-10-07']);
		expect(new Set(why.values())).toEqual(new Set(['china']));
	});

	it('leave Saturdays and Sundays to the engine, holidays on them too', () => {
		for (const code of COUNTRY_CODES) {
			const { dates } = closedFrom(code, '2026-01-01', '2026-12-31');
			expect(dates.filter((date) => [0, 6].includes(weekdayOf(date)))).toEqual([]);
		}
	});

	it('let no make-up Saturday open: 10 October 2026 moves no money', () => {
		const { dates } = closedFrom('US', '2026-10-01', '2026-10-31');
		const topUp = { rule: 'fill-to' as const, floor: '0', target: '0', step: '1', arrivalDays: 1 };
		const funding = { admissionDate: '2026-10-09', holidays: [...dates], workingWeekends: [], topUp };
		// Sent on Friday the 9th, it is there on Tuesday: Saturday and Sunday pass, and Monday is Columbus Day.
		expect(calendarOf(funding, 0).arrival(0)).toBe(4);
	});

	it.each(['SA', 'BD'])('from %s hold every Friday, as the sender’s weekend', (country) => {
		const { dates, why } = closedFrom(country, '2026-11-01', '2026-11-30');
		expect(dates).toEqual(['2026-11-06', '2026-11-13', '2026-11-20', '2026-11-27']);
		expect([...why.values()]).toEqual(Array(4).fill('sender-weekend'));
	});

	it('from the Emirates hold no Friday that is not a holiday', () => {
		expect(closedFrom('AE', '2026-11-01', '2026-11-30').dates).toEqual([]);
	});

	it('name China before the sender, and a holiday before the weekend', () => {
		const { why } = closedFrom('SA', '2026-02-01', '2026-12-31');
		expect(why.get('2026-10-02')).toBe('china');
		expect(why.get('2026-05-28')).toBe('sender');
		expect(why.get('2026-05-29')).toBe('sender');
		expect(why.get('2026-06-05')).toBe('sender-weekend');
		expect(closedFrom('IN', '2026-10-02', '2026-10-02').why.get('2026-10-02')).toBe('china');
	});

	it('run over the end of a year, and say which year is only expected', () => {
		const found = closedFrom('GB', '2026-12-21', '2027-01-08');
		expect([...found.why]).toEqual([
			['2026-12-25', 'sender'],
			['2026-12-28', 'sender'],
			['2027-01-01', 'china-expected']
		]);
		expect(found.expectedYears).toEqual([2027]);
		expect(found.unknownSenderYears).toEqual([]);
	});

	it('of an expected Spring Festival say that they are expected', () => {
		const { why } = closedFrom('ZZ', '2027-02-01', '2027-02-28');
		expect([...why]).toEqual(['05', '08', '09', '10', '11', '12'].map((day) => [`2027-02-${day}`, 'china-expected']));
	});

	it('say for which years nothing is known of the sender', () => {
		expect(closedFrom('ZZ', '2026-12-01', '2027-01-31').unknownSenderYears).toEqual([2026, 2027]);
		expect(closedFrom('NP', '2026-12-01', '2027-01-31').unknownSenderYears).toEqual([2026, 2027]);
		expect(closedFrom('KE', '2028-12-01', '2029-01-31').unknownSenderYears).toEqual([2029]);
	});

	it('take in the first and the last day, and are none where the range is empty', () => {
		expect(closedFrom('ZZ', '2026-10-01', '2026-10-01').dates).toEqual(['2026-10-01']);
		expect(closedFrom('ZZ', '2026-10-02', '2026-10-01').dates).toEqual([]);
		expect(closedFrom('ZZ', '2027-10-02', '2026-10-01')).toEqual({
			dates: [],
			why: new Map(),
			expectedYears: [],
			unknownSenderYears: []
		});
	});

	it('refuse what is no date', () => {
		expect(() => closedFrom('ZZ', '2026-02-30', '2026-03-01')).toThrow();
	});
});

describe('a list of closed days', () => {
	const range = fc
		.record({
			country: fc.constantFrom(...COUNTRY_CODES),
			first: fc.integer({ min: dayNumber('2025-01-01') ?? 0, max: dayNumber('2030-01-01') ?? 0 }),
			length: fc.integer({ min: 0, max: 420 })
		})
		.map(({ country, first, length }) => ({ country, from: dateOf(first), to: dateOf(first + length) }));

	it('over 420 days stays well within what the engine takes, from every country', () => {
		for (const country of COUNTRY_CODES) {
			for (const from of ['2026-01-01', '2026-12-01', '2027-11-20']) {
				const { dates } = closedFrom(country, from, dateOf((dayNumber(from) ?? NaN) + 420));
				expect(dates.length).toBeLessThan(LIMITS.calendarDates / 2);
			}
		}
	});

	it('is in order, each day once, each with its reason and within the range', () => {
		fc.assert(
			fc.property(range, ({ country, from, to }) => {
				const { dates, why } = closedFrom(country, from, to);
				expect(dates).toEqual([...new Set(dates)].sort());
				expect([...why.keys()]).toEqual(dates);
				expect(dates.every((date) => date >= from && date <= to)).toBe(true);
			})
		);
	});

	it('says the same of a day whatever range it is asked for in', () => {
		fc.assert(
			fc.property(range, fc.nat(420), ({ country, from, to }, offset) => {
				const day = dateOf((dayNumber(from) ?? NaN) + offset);
				const within = day <= to ? closedFrom(country, from, to).why.get(day) : undefined;
				if (day <= to) expect(closedFrom(country, day, day).why.get(day)).toBe(within);
			})
		);
	});
});
