import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { inMinorUnits } from '$lib/reference/rates';
import { countryOf, limitsReached, type SentPayment, type TransferLimit } from '$lib/reference/transfers';
import type { Fen } from '$lib/model/money';
import { dateOf } from '$lib/model/dates';
import { runs } from './runs';

const FROM = 20_400;
const RATE = '0.14908054';
const convert = (amount: Fen, currency: string): bigint | null => inMinorUnits(amount, currency, RATE);

const payments = fc
	.record({
		steps: fc.array(fc.tuple(fc.integer({ min: 0, max: 90 }), fc.integer({ min: 1, max: 3_000_000 })), {
			maxLength: 8
		}),
		dated: fc.boolean()
	})
	.map(({ steps, dated }) => {
		let day = 0;
		return steps.map(([wait, amount]): SentPayment => {
			day += wait;
			return { day, amount: amount as Fen, date: dated ? dateOf(FROM + day) : null };
		});
	});

const limits = fc
	.record({
		per: fc.constantFrom('payment', 'day', 'month', 'year', 'patient'),
		yearStarts: fc.constantFrom('01-01', '04-01', null),
		amount: fc.integer({ min: 0, max: 10_000 }).map(String)
	})
	.map((change): TransferLimit => {
		const [model] = countryOf('BD').limits;
		if (!model) throw new Error('Bangladesh has a limit.');
		return { ...model, ...change };
	});

/** Whether two payments count together, read plainly off the rule. */
function together({ per, yearStarts }: TransferLimit, one: SentPayment, other: SentPayment): boolean {
	if (per === 'payment') return one === other;
	if (per === 'day') return one.day === other.day;
	if (per === 'patient' || one.date === null || other.date === null) return true;
	if (per === 'month') return one.date.slice(0, 7) === other.date.slice(0, 7);
	if (yearStarts === null || yearStarts === undefined) return true;
	const [first = '', last = ''] = [one.date, other.date].sort();
	// A new year has begun between them if its first day lies after the one and not after the other.
	return ![2025, 2026, 2027, 2028].some((year) => `${year}-${yearStarts}` > first && `${year}-${yearStarts}` <= last);
}

function plainly(limit: TransferLimit, sent: readonly SentPayment[]): [number, bigint, bigint] | undefined {
	const most = BigInt(limit.amount ?? '0') * 100n;
	const totalOf = (list: readonly SentPayment[]): bigint =>
		convert(list.reduce((sum, { amount }) => sum + amount, 0) as Fen, 'USD') ?? -1n;
	for (const [at, payment] of sent.entries()) {
		const same = sent.filter((other) => together(limit, payment, other));
		const total = totalOf(same.filter((other) => sent.indexOf(other) <= at));
		if (total > most) return [at, total, totalOf(same)];
	}
	return undefined;
}

describe('the limits reached', () => {
	it('are those that counting payment by payment finds, with the same sums', () => {
		fc.assert(
			fc.property(limits, payments, (limit, sent) => {
				const found = limitsReached([limit], sent, convert).reached.map(({ at, total, periodTotal }) => [
					at,
					total,
					periodTotal
				]);
				const expected = plainly(limit, sent);
				expect(found).toEqual(expected ? [expected] : []);
			}),
			{ numRuns: runs(3_000) }
		);
	});

	it('stay reached, and no later, when a payment grows', () => {
		fc.assert(
			fc.property(limits, payments, fc.nat(7), fc.integer({ min: 1, max: 1_000_000 }), (limit, sent, which, more) => {
				const grown = sent.map((payment, at) =>
					at === which ? { ...payment, amount: (payment.amount + more) as Fen } : payment
				);
				const before = limitsReached([limit], sent, convert).reached[0];
				const after = limitsReached([limit], grown, convert).reached[0];
				if (before) expect(after?.at).toBeLessThanOrEqual(before.at);
			}),
			{ numRuns: runs(1_000) }
		);
	});

	it('hold less than the limit before the payment that is named, and more with it', () => {
		fc.assert(
			fc.property(limits, payments, (limit, sent) => {
				for (const { at, payment, total, periodTotal } of limitsReached([limit], sent, convert).reached) {
					expect(payment).toBe(sent[at]);
					expect(total).toBeGreaterThan(BigInt(limit.amount ?? '0') * 100n);
					expect(periodTotal).toBeGreaterThanOrEqual(total);
					expect(limitsReached([limit], sent.slice(0, at), convert).reached).toEqual([]);
				}
			}),
			{ numRuns: runs(1_000) }
		);
	});
});
