import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Estimate } from '$lib/engine';
import { PRICE_TIERS } from '$lib/model/price-tiers';
import { sheetOf } from './arbitraries';
import { planOf } from './plan-arbitraries';
import { answerTo, type Request } from './requests';
import { runs } from './runs';

const CLASSES = ['routine', 'allowance', 'signal'] as const;
const requests: fc.Arbitrary<Request> = sheetOf().chain((sheet) => planOf(sheet).map((plan) => ({ sheet, plan })));

function sum(amounts: readonly number[]): number {
	return amounts.reduce((one, other) => one + other, 0);
}

/** Checks a rule on the estimate of each level of random requests. */
function atEachLevel(rule: (estimate: Estimate, request: Request) => void): void {
	fc.assert(
		fc.property(requests, (request) => {
			const { levels } = answerTo(request);
			for (const level of PRICE_TIERS) rule(levels[level].estimate, request);
		}),
		{ numRuns: runs(300) }
	);
}

describe('sums of an estimate', () => {
	it('the classes of a line sum to its amount, of a line paid ahead none of them holds money', () => {
		atEachLevel(({ lines }, { sheet }) => {
			for (const line of lines) {
				const { paid } = (line.id === 'package' ? sheet.package : sheet.items.find(({ id }) => id === line.id)) ?? {};
				expect(sum(CLASSES.map((name) => line[name]))).toBe(paid === 'ahead' ? 0 : line.amount);
			}
		});
	});

	it('the classes of a day sum to its total, the totals of days to what is charged in hospital', () => {
		atEachLevel(({ days, totals }) => {
			for (const day of days) expect(sum(CLASSES.map((name) => day[name]))).toBe(day.total);
			expect(sum(days.map(({ total }) => total))).toBe(totals.inHospital);
			for (const name of CLASSES) expect(sum(days.map((day) => day[name]))).toBe(totals[name]);
		});
	});

	it('the lines sum to the totals, class by class and in all', () => {
		atEachLevel(({ lines, totals }) => {
			for (const name of CLASSES) expect(sum(lines.map((line) => line[name]))).toBe(totals[name]);
			expect(sum(lines.map(({ amount }) => amount))).toBe(totals.all);
			expect(sum(CLASSES.map((name) => totals[name]))).toBe(totals.inHospital);
			expect(totals.inHospital + totals.ahead).toBe(totals.all);
		});
	});

	it('signals sum to the class of that name, in the order of their first day', () => {
		atEachLevel(({ signals, totals }) => {
			expect(sum(signals.map(({ amount }) => amount))).toBe(totals.signal);
			const firstDays = signals.map(({ firstDay }) => firstDay);
			expect(firstDays).toEqual([...firstDays].sort((one, other) => one - other));
		});
	});

	it('the quote is the sum of its parts, and the allowance splits into used, left and exceeded', () => {
		atEachLevel(({ quote, totals, allowanceUsed, allowanceLeft, allowanceExceeded, beyondQuote }) => {
			expect(quote.baseline + quote.allowance + quote.ahead).toBe(quote.total);
			expect(allowanceUsed + allowanceLeft).toBe(quote.allowance);
			expect(allowanceUsed + allowanceExceeded).toBe(totals.allowance);
			expect(Math.min(allowanceLeft, allowanceExceeded)).toBe(0);
			expect(quote.total + beyondQuote).toBe(totals.all);
		});
	});

	it('every amount is a whole number of fen that a number holds exactly', () => {
		atEachLevel(({ lines, days, totals }) => {
			const amounts = [...lines, ...days, totals].flatMap((record) => Object.values<unknown>({ ...record }));
			for (const amount of amounts) if (typeof amount === 'number') expect(amount).toSatisfy(Number.isSafeInteger);
		});
	});
});

describe('the three levels', () => {
	it('keep low <= typical <= high in every total, line and day', () => {
		fc.assert(
			fc.property(requests, (request) => {
				const { low, typical, high } = answerTo(request).levels;
				for (const [less, more] of [
					[low.estimate, typical.estimate],
					[typical.estimate, high.estimate]
				] as const) {
					for (const name of [...CLASSES, 'ahead', 'inHospital', 'all'] as const) {
						expect(less.totals[name]).toBeLessThanOrEqual(more.totals[name]);
					}
					less.lines.forEach((line, at) => expect(line.amount).toBeLessThanOrEqual(more.lines[at]?.amount ?? -1));
					less.days.forEach((day, at) => expect(day.total).toBeLessThanOrEqual(more.days[at]?.total ?? -1));
				}
			}),
			{ numRuns: runs(300) }
		);
	});

	it('list the same lines with the same occasions', () => {
		fc.assert(
			fc.property(requests, (request) => {
				const { low, typical, high } = answerTo(request).levels;
				const counts = (estimate: Estimate) =>
					estimate.lines.map(({ id, occasions, charged }) => ({ id, occasions, charged }));
				expect(counts(low.estimate)).toEqual(counts(typical.estimate));
				expect(counts(high.estimate)).toEqual(counts(typical.estimate));
			}),
			{ numRuns: runs(200) }
		);
	});
});
