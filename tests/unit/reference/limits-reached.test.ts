import { describe, expect, it } from 'vitest';
import { inMinorUnits, rateOf } from '$lib/reference/rates';
import { countryOf, limitsOf, limitsReached, type SentPayment, type TransferLimit } from '$lib/reference/transfers';
import type { Fen } from '$lib/model/money';

/** A dollar for five yuan, so that sums are done in one's head. */
const FIFTH = (amount: Fen, currency: string): bigint | null => inMinorUnits(amount, currency, '0.2');

function pay(yuan: number, date: string | null, day = 0): SentPayment {
	return { day, date, amount: Math.round(yuan * 100) as Fen };
}

function limit(change: Partial<TransferLimit>): TransferLimit {
	const [nepal] = countryOf('NP').limits;
	if (!nepal) throw new Error('Nepal has a limit.');
	return { ...nepal, amount: '1000', currency: 'USD', ...change };
}

/** The places in the list at which limits are reached, with the total there and in the whole period. */
function placesOf(limits: TransferLimit[], payments: SentPayment[], convert = FIFTH): (number | bigint)[][] {
	return limitsReached(limits, payments, convert).reached.map(({ at, total, periodTotal }) => [at, total, periodTotal]);
}

describe('a limit', () => {
	it('is not reached by its exact amount, and is by a fen more', () => {
		expect(placesOf([limit({ per: 'patient' })], [pay(5_000, null)])).toEqual([]);
		expect(placesOf([limit({ per: 'patient' })], [pay(5_000.01, null)])).toEqual([[0, 100_001n, 100_001n]]);
	});

	it('for one payment looks at each payment alone', () => {
		const each = limit({ per: 'payment' });
		expect(placesOf([each], [pay(4_000, null), pay(4_000, null)])).toEqual([]);
		expect(placesOf([each], [pay(4_000, null), pay(6_000, null), pay(9_000, null)])).toEqual([[1, 120_000n, 120_000n]]);
	});

	it('for a day counts the payments of that day, by day number where there is no date', () => {
		const daily = limit({ per: 'day' });
		expect(placesOf([daily], [pay(3_000, null, 1), pay(3_000, null, 2)])).toEqual([]);
		expect(placesOf([daily], [pay(3_000, null, 1), pay(3_000, null, 2), pay(3_000, null, 2)])).toEqual([
			[2, 120_000n, 120_000n]
		]);
	});

	it('for a month starts again with each calendar month', () => {
		const monthly = limit({ per: 'month' });
		expect(placesOf([monthly], [pay(4_000, '2026-12-31'), pay(4_000, '2027-01-01')])).toEqual([]);
		expect(placesOf([monthly], [pay(4_000, '2026-12-01'), pay(4_000, '2026-12-31'), pay(1_000, '2026-12-31')])).toEqual(
			[[1, 160_000n, 180_000n]]
		);
	});

	it('for a patient never starts again', () => {
		expect(placesOf([limit({ per: 'patient' })], [pay(4_000, '2026-01-01'), pay(4_000, '2029-01-01')])).toEqual([
			[1, 160_000n, 160_000n]
		]);
	});

	it('for a calendar year starts again on 1 January', () => {
		const yearly = limit({ per: 'year', yearStarts: '01-01' });
		expect(placesOf([yearly], [pay(4_000, '2026-12-31'), pay(4_000, '2027-01-01')])).toEqual([]);
		expect(placesOf([yearly], [pay(4_000, '2026-01-01'), pay(4_000, '2026-12-31')]).length).toBe(1);
	});

	it('for a financial year starts again on its own first day', () => {
		const yearly = limit({ per: 'year', yearStarts: '04-01' });
		expect(placesOf([yearly], [pay(4_000, '2027-03-31'), pay(4_000, '2027-04-01')])).toEqual([]);
		expect(placesOf([yearly], [pay(4_000, '2026-12-31'), pay(4_000, '2027-01-01')]).length).toBe(1);
	});

	it('for a year that begins nobody knows when counts all payments together', () => {
		const yearly = limit({ per: 'year', yearStarts: null });
		expect(placesOf([yearly], [pay(4_000, '2026-12-31'), pay(4_000, '2027-01-01')]).length).toBe(1);
	});

	it('counts all payments together where one has no date', () => {
		for (const per of ['month', 'year'] as const) {
			const some = limit({ per, yearStarts: '01-01' });
			expect(placesOf([some], [pay(4_000, '2026-12-31'), pay(4_000, null)]).length).toBe(1);
			expect(placesOf([some], [pay(4_000, null), pay(4_000, null)]).length).toBe(1);
		}
	});

	it('names the first period in which it is reached, and what is sent in that one', () => {
		const payments = [pay(1_000, '2026-10-01'), pay(6_000, '2026-11-01'), pay(7_000, '2026-12-01')];
		expect(placesOf([limit({ per: 'month' })], payments)).toEqual([[1, 120_000n, 120_000n]]);
	});

	it('without a figure is never reached', () => {
		expect(placesOf(countryOf('VN').limits, [pay(90_000_000, null)])).toEqual([]);
	});

	it('whose currency has no rate is named as unchecked, not as kept', () => {
		const dollars = limit({ per: 'patient' });
		expect(limitsReached([dollars], [pay(1, null)], () => null)).toEqual({ reached: [], unchecked: [dollars] });
	});

	it('is neither reached nor unchecked where nothing is paid', () => {
		expect(limitsReached([limit({ per: 'patient' })], [], () => null)).toEqual({ reached: [], unchecked: [] });
	});

	it('of an amount in a currency without cents is read in whole units', () => {
		expect(placesOf([limit({ per: 'patient', currency: 'VND', amount: '1000' })], [pay(5_001, null)]).length).toBe(1);
		expect(placesOf([limit({ per: 'patient', currency: 'KWD', amount: '1000.5' })], [pay(5_002, null)]).length).toBe(0);
	});
});

describe('a family that pays CNY 100,000 and then CNY 50,000', () => {
	const payments = [pay(100_000, '2026-10-12', -6), pay(50_000, '2026-10-26', 8)];
	const convert = (amount: Fen, currency: string): bigint | null => inMinorUnits(amount, currency, rateOf(currency));
	const reachedFrom = (country: string): [string, number][] =>
		limitsReached(limitsOf(countryOf(country).limits, 'bank'), payments, convert).reached.map(({ limit, at }) => [
			limit.id,
			at
		]);

	it.each([
		['BD', [['bd-approval', 1]]],
		['NP', [['np-approval', 0]]],
		['PK', []],
		['IN', [['in-tcs', 0]]],
		['KE', [['ke-papers', 0]]],
		['ID', []],
		['RU', []],
		['US', []],
		['ZZ', []]
	])('from %s reaches %j', (country, expected) => {
		expect(reachedFrom(country)).toEqual(expected);
	});
});
