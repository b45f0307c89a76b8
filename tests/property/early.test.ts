import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { type Ledger, sentEarly } from '$lib/engine';
import { type Fen, parseAmount } from '$lib/model/money';
import { calendarOf } from '$lib/engine/bank-calendar';
import type { DayCharges } from '$lib/engine';
import { ledgerOf } from '$lib/engine/ledger';
import type { Funding } from '$lib/model/funding.schema';
import { fundingSchema } from '$lib/model/funding.schema';
import { fundingOf } from './plan-arbitraries';
import { runs } from './runs';

/** An account over some days of charges, by any rule that the contract accepts. */
const accounts = fc.integer({ min: 0, max: 14 }).chain((leadDays) =>
	fc.record({
		leadDays: fc.constant(leadDays),
		funding: fundingOf(leadDays).map((input): Funding => fundingSchema.parse(input)),
		totals: fc.array(fc.oneof(fc.nat(5_000_000), fc.constant(0), fc.integer({ min: 0, max: 900_000_000 })), {
			minLength: Math.max(14, leadDays + 1),
			maxLength: 60
		})
	})
);

function chargesOf(totals: readonly number[], leadDays: number): DayCharges[] {
	return totals.map((total, place) => ({
		day: place - leadDays,
		place: 'ward',
		routine: total as Fen,
		allowance: 0 as Fen,
		signal: 0 as Fen,
		total: total as Fen
	}));
}

const shortDays = ({ days }: Ledger, { guarantee }: Funding): number[] =>
	days.filter(({ closing }) => closing + (parseAmount(guarantee) ?? 0) < 0).map(({ day }) => day);

describe('sending the transfers early', () => {
	it('leaves no day in arrears and nothing to ask for, whenever money sent before admission can be there', () => {
		let repaired = 0;
		fc.assert(
			fc.property(accounts, ({ leadDays, funding, totals }) => {
				const [charges, calendar] = [chargesOf(totals, leadDays), calendarOf(funding, -leadDays)];
				const before = ledgerOf(charges, funding, calendar);
				const planned = sentEarly(charges, funding, calendar, -leadDays);
				const after = ledgerOf(charges, { ...funding, planned }, calendar);
				if (before.arrearsDays > 0) repaired += 1;
				expect(after.arrearsDays).toBe(0);
				expect(after.topUps).toEqual([]);
				// A guarantee pays for nothing: at the end, no more than what it stood in for is left to pay.
				expect(after.due).toBeLessThanOrEqual(parseAmount(funding.guarantee) ?? 0);
				// What the family planned itself stays, and the schema takes what was added.
				expect(planned.slice(0, funding.planned.length)).toEqual(funding.planned);
				expect(() => fundingSchema.parse({ ...funding, planned })).not.toThrow();
			}),
			{ numRuns: runs(600) }
		);
		expect(repaired).toBeGreaterThan(50);
	});

	it('changes nothing where nothing is asked for and no day runs short', () => {
		fc.assert(
			fc.property(accounts, ({ leadDays, funding, totals }) => {
				const [charges, calendar] = [chargesOf(totals, leadDays), calendarOf(funding, -leadDays)];
				const planned = sentEarly(charges, funding, calendar, -leadDays);
				expect(sentEarly(charges, { ...funding, planned }, calendar, -leadDays)).toEqual(planned);
			}),
			{ numRuns: runs(300) }
		);
	});

	it('mends every day from the first on which money sent now can be there, and promises nothing before it', () => {
		fc.assert(
			fc.property(accounts, fc.nat(40), ({ leadDays, funding, totals }, late) => {
				const [charges, calendar] = [chargesOf(totals, leadDays), calendarOf(funding, -leadDays)];
				const earliest = -leadDays + late;
				const planned = sentEarly(charges, funding, calendar, earliest);
				const [before, after] = [funding.planned, planned].map((plan) =>
					ledgerOf(charges, { ...funding, planned: plan }, calendar)
				) as [Ledger, Ledger];
				expect(shortDays(after, funding).filter((day) => day >= earliest)).toEqual([]);
				expect(after.topUps.filter(({ requestedOn }) => requestedOn >= earliest)).toEqual([]);
				expect(after.days.filter(({ day }) => day < earliest)).toEqual(before.days.filter(({ day }) => day < earliest));
				for (const { day } of planned.slice(funding.planned.length)) expect(day).toBeGreaterThanOrEqual(earliest);
			}),
			{ numRuns: runs(400) }
		);
	});
});
