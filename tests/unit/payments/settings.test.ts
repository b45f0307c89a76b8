import { describe, expect, it } from 'vitest';
import { COUNTRY_CODES, countryOf, OTHER_COUNTRY, TRANSFERS } from '$lib/reference/transfers';
import { calendarOf } from '$lib/engine';
import { dateOf, dayNumber } from '$lib/model/dates';
import { LIMITS } from '$lib/model/limits';
import { freshDocument } from '$lib/plan/fresh-document';
import {
	checkHome,
	closedAround,
	slowDays,
	typicalDays,
	withAdmission,
	withCountry,
	withCurrency,
	withFridays
} from '$lib/payments/settings';
import { planDocumentSchema } from '$lib/model/document.schema';

const fresh = freshDocument('plan');
const dated = { ...fresh, ...withAdmission(fresh, '2026-10-12') };

describe('an admission date', () => {
	it('closes the days on which China’s banks move no money', () => {
		expect(dated.funding.admissionDate).toBe('2026-10-12');
		for (const day of ['01', '02', '05', '06', '07']) expect(dated.funding.holidays).toContain(`2026-10-${day}`);
		expect(dated.funding.workingWeekends).toEqual([]);
	});

	it('taken back opens them again', () => {
		const without = withAdmission(dated, undefined);
		expect(without.funding).toEqual(fresh.funding);
		expect('admissionDate' in without.funding).toBe(false);
	});

	it('that is none closes nothing', () => {
		expect(closedAround('2026-02-30', {})).toBeNull();
	});
});

describe('a country', () => {
	it.each(COUNTRY_CODES.map((code) => [code]))('%s gives a document that its schema accepts', (code) => {
		const document = { ...dated, ...withCountry(dated, code) };
		expect(planDocumentSchema.safeParse(document).success).toBe(true);
		expect(document.funding.holidays.length).toBeLessThanOrEqual(LIMITS.calendarDates);
		expect(document.funding.topUp.arrivalDays).toBe(slowDays(countryOf(code)));
		expect(document.payments.home?.currency).toBe(countryOf(code).currency ?? undefined);
		expect(document.payments.home ? checkHome(document.payments.home) : []).toEqual([]);
	});

	it('counts the slow case and the hospital’s own day to book it, and names the usual case beside', () => {
		const india = countryOf('IN');
		expect(slowDays(india)).toBe(india.workingDays.slow + TRANSFERS.posting.typical);
		expect(typicalDays(india)).toBeLessThan(slowDays(india));
	});

	it('with a Friday weekend closes Fridays, on which its banks do not work', () => {
		const { holidays } = withCountry(dated, 'SA').funding;
		for (const friday of ['2026-09-25', '2026-10-09', '2026-10-16']) expect(holidays).toContain(friday);
		expect(withCountry(dated, 'RU').funding.holidays).not.toContain('2026-10-16');
	});

	it('whose weekend the family knows better opens or closes its Fridays, until another country is picked', () => {
		const saudi = { ...dated, ...withCountry(dated, 'SA') };
		const open = { ...saudi, ...withFridays(saudi, false) };
		expect(open.funding.holidays).not.toContain('2026-10-16');
		expect(withFridays(open, true).funding.holidays).toEqual(saudi.funding.holidays);
		expect(withCountry(open, 'SA').funding.holidays).toEqual(saudi.funding.holidays);
	});

	it('taken back leaves the planning value and no currency', () => {
		const back = withCountry({ ...dated, ...withCountry(dated, 'IN') }, undefined);
		expect(back.payments).toEqual(fresh.payments);
		expect(back.funding.topUp).toEqual(fresh.funding.topUp);
	});

	it('that was not researched keeps the currency that was picked', () => {
		const picked = { ...dated, ...withCurrency({ ...dated, ...withCountry(dated, OTHER_COUNTRY) }, 'EUR') };
		expect(picked.payments.home?.currency).toBe('EUR');
		expect(withCountry(picked, OTHER_COUNTRY).payments.home?.currency).toBe('EUR');
	});
});

describe('a payment over National Day', () => {
	it('leaves before the week in which China’s banks are closed', () => {
		const { funding } = { ...dated, ...withCountry(dated, 'IN') };
		const calendar = calendarOf(funding, -6);
		const admission = dayNumber('2026-10-12') ?? 0;
		const sendBy = dateOf(admission + calendar.sendBy(-6) + 6);
		// Counted by hand: the nine working days up to Monday 12 October are 12, 9 and 8 October, 30, 29 and 28 September
		// (1 to 7 October closed), 24, 23 and 22 September (25 September is Mid-Autumn); it leaves the working day before.
		expect(sendBy).toBe('2026-09-21');
	});
});
