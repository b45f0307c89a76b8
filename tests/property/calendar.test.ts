import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dayNumber } from '$lib/model/dates';
import { calendarOf } from '$lib/engine/bank-calendar';
import { plainCalendar } from './plain-ledger';
import { calendarOf as calendarFields, dateOf } from './plan-arbitraries';
import { runs } from './runs';

const DAY = 86_400_000;

/** A year in the four digits of ISO 8601, which the platform's own year 1 to 99 would turn into 1901 to 1999. */
function iso(year: number, month: number, day: number): string {
	return [String(year).padStart(4, '0'), String(month).padStart(2, '0'), String(day).padStart(2, '0')].join('-');
}

function platformDay(year: number, month: number, day: number): number | null {
	const date = new Date(0);
	date.setUTCFullYear(year, month - 1, day);
	const same = date.getUTCFullYear() === year && date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
	return same ? date.getTime() / DAY : null;
}

describe('the number of a calendar day', () => {
	const year = fc.oneof(fc.integer({ min: 1, max: 9999 }), fc.constantFrom(1600, 1900, 2000, 2024, 2100, 9999, 1));
	const month = fc.integer({ min: 0, max: 13 });
	const day = fc.oneof(fc.integer({ min: 0, max: 32 }), fc.integer({ min: 28, max: 31 }));

	it("agrees with the platform's own calendar on real days, and is null for the rest", () => {
		fc.assert(
			fc.property(year, month, day, (...date) => {
				expect(dayNumber(iso(...date))).toBe(platformDay(...date));
			}),
			{ numRuns: runs(3_000) }
		);
	});

	it('grows by one from each day to the next over four centuries', () => {
		const from = Date.UTC(1899, 11, 30);
		const numbers = Array.from({ length: 146_100 }, (_, at) =>
			dayNumber(new Date(from + at * DAY).toISOString().slice(0, 10))
		);
		expect(numbers.every((number, at) => number === from / DAY + at)).toBe(true);
	});

	it('is null for what is no date', () => {
		const near = fc.tuple(
			fc.constantFrom('2026-03-02', '1999-12-31'),
			fc.string({ minLength: 1, maxLength: 2 }),
			fc.nat(10)
		);
		fc.assert(
			fc.property(
				fc.oneof(
					fc.string(),
					near.map(([date, extra, at]) => date.slice(0, at) + extra + date.slice(at))
				),
				(text) => {
					if (!/^[0-9]{4}-[0-9]{2}-[0-9]{2}$/.test(text)) expect(dayNumber(text)).toBeNull();
				}
			)
		);
	});
});

/** Calendars around a spring with holidays and working weekends, on any day axis, seen by the engine and plainly. */
const calendars = fc
	.record({
		fields: calendarFields,
		date: dateOf('2026-03-01', 30),
		withDate: fc.boolean(),
		arrivalDays: fc.integer({ min: 0, max: 60 }),
		admissionDay: fc.integer({ min: -14, max: 0 }),
		day: fc.integer({ min: -60, max: 120 })
	})
	.map(({ fields, date, withDate, arrivalDays, admissionDay, day }) => {
		const { holidays = [], workingWeekends = [] } = fields;
		const funding = { holidays, workingWeekends, ...(withDate ? { admissionDate: date } : {}) };
		const topUp = { rule: 'fill-to' as const, floor: '0', target: '0', step: '1', arrivalDays };
		const calendar = calendarOf({ ...funding, topUp }, admissionDay);
		return { calendar, plain: plainCalendar(funding, arrivalDays, admissionDay), day };
	});

describe('money on its way', () => {
	it('sent on the day named is there by the day it must; sent one working day later it would not be', () => {
		fc.assert(
			fc.property(calendars, ({ calendar, plain, day }) => {
				const sent = calendar.sendBy(day);
				expect(plain.works(sent)).toBe(true);
				expect(calendar.arrival(sent)).toBeLessThanOrEqual(day);
				let later = sent + 1;
				while (!plain.works(later)) later += 1;
				expect(calendar.arrival(later)).toBeGreaterThan(day);
			}),
			{ numRuns: runs(2_000) }
		);
	});

	it('arrives and must be sent on the days that counting one by one finds', () => {
		fc.assert(
			fc.property(calendars, ({ calendar, plain, day }) => {
				expect(calendar.arrival(day)).toBe(plain.arrival(day));
				expect(calendar.sendBy(day)).toBe(plain.sendBy(day));
			}),
			{ numRuns: runs(1_000) }
		);
	});

	it('always arrives after the day it is sent, and never overtakes what was sent before', () => {
		fc.assert(
			fc.property(calendars, ({ calendar, day }) => {
				expect(calendar.arrival(day)).toBeGreaterThan(day);
				expect(calendar.arrival(day + 1)).toBeGreaterThanOrEqual(calendar.arrival(day));
				expect(calendar.sendBy(day + 1)).toBeGreaterThanOrEqual(calendar.sendBy(day));
			}),
			{ numRuns: runs(1_000) }
		);
	});
});
