import { afterAll, describe, expect, it } from 'vitest';
import { dayNumber } from '$lib/model/dates';
import { formatsFor } from '$lib/i18n/formats';
import { freshDocument } from '$lib/plan/fresh-document';
import { withAdmission, withCountry } from '$lib/payments/settings';

const before = process.env.TZ;
afterAll(() => {
	process.env.TZ = before;
});

/** The last is 14 hours ahead of UTC, past the date line; the first 10 behind. */
const ZONES = ['America/Adak', 'UTC', 'Asia/Dubai', 'Pacific/Kiritimati'];

describe.each(ZONES)('with the clock of %s', (zone) => {
	it('dates are written, and days are closed, as everywhere', () => {
		process.env.TZ = zone;
		// The platform follows the zone, or this test would prove nothing.
		expect(new Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
		const { date, fullDate, shortDate } = formatsFor('en');
		const day = dayNumber('2026-10-12') ?? 0;
		expect([date(day), shortDate(day)]).toEqual(['Mon 12 Oct', '12 Oct']);
		expect(fullDate(day)).toMatch(/^Monday,? 12 October 2026$/);
		const fresh = freshDocument('plan');
		const dated = { ...fresh, ...withAdmission(fresh, '2026-10-12') };
		const { holidays } = withCountry(dated, 'SA').funding;
		expect(holidays).toContain('2026-10-01');
		expect(holidays).toContain('2026-10-16');
		expect(holidays).not.toContain('2026-10-15');
		expect([holidays.length, holidays[0], holidays.at(-1)]).toMatchInlineSnapshot(`
			[
			  83,
			  "2026-04-06",
			  "2027-05-18",
			]
		`);
	});
});
