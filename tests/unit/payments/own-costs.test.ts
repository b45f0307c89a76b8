import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { rateOf } from '$lib/reference/rates';
import { CURRENCIES, minorUnitsOf } from '$lib/model/currencies';
import type { Fen } from '$lib/model/money';
import { converterOf } from '$lib/engine/exchange';
import { currenciesFor, freshCost, ownCostSums } from '$lib/payments/own-costs';
import { exchangeOf } from '$lib/payments/payment-view';
import { type Home, OWN_COSTS, type OwnCost } from '$lib/model/payment-settings.schema';

const RUPEES: Home = {
	currency: 'INR',
	rate: '12.5',
	buffer: '3',
	feePercent: '1',
	feeFixed: '500',
	rateFrom: 'typed'
};
const NOTHING = { amount: 0 as Fen, toHave: null };

function cost(change: Partial<OwnCost>): OwnCost {
	return { id: 'a', kind: 'lodging', amount: '100', currency: 'CNY', per: 'once', days: 1, ...change };
}

describe('own costs', () => {
	it('per day count on each of their days, once only once', () => {
		const { costs, own } = ownCostSums(
			[cost({ amount: '250.50', per: 'day', days: 28 }), cost({ id: 'b', amount: '6000', days: 28 })],
			undefined,
			NOTHING
		);
		expect(costs.map(({ own: amount }) => amount)).toEqual([701_400n, 600_000n]);
		expect(own).toEqual({ cny: 1_301_400n, home: null });
	});

	it('in CNY cost at home what a payment does at the plan’s rate with its buffer, without fees', () => {
		const { own } = ownCostSums([cost({ amount: '1000' })], RUPEES, NOTHING);
		expect(own).toEqual({ cny: 100_000n, home: 1_287_500n });
		expect(own.home).toBe(converterOf(exchangeOf(RUPEES))(100_000 as Fen).home);
	});

	it('in the currency at home stay as they are there, without rate or buffer', () => {
		const { own } = ownCostSums([cost({ amount: '30000', currency: 'INR' })], RUPEES, NOTHING);
		expect(own).toEqual({ cny: 240_000n, home: 3_000_000n });
	});

	it('are rounded up to the minor unit, once for each cost over all its days', () => {
		const yen: Home = { ...RUPEES, currency: 'JPY', rate: '20.01', buffer: '0' };
		const { costs } = ownCostSums([cost({ amount: '0.10', per: 'day', days: 3 })], yen, NOTHING);
		expect(costs[0]).toMatchObject({ own: 30n, cny: 30n, home: 7n });
		const third = ownCostSums([cost({ amount: '1', currency: 'INR' })], { ...RUPEES, rate: '3' }, NOTHING);
		expect(third.own).toEqual({ cny: 34n, home: 100n });
	});

	it('in a third currency go through the snapshot, and say so', () => {
		const dollars = cost({ amount: '100', currency: 'USD' });
		const { own, bySnapshot, unknown } = ownCostSums([dollars], RUPEES, NOTHING);
		const yuan = 100 / Number(rateOf('USD'));
		expect(bySnapshot).toEqual(['USD']);
		expect(unknown).toEqual([]);
		expect(own.cny).toBe(BigInt(Math.ceil(yuan * 100)));
		expect(own.home).toBe(BigInt(Math.ceil(yuan * 12.5 * 1.03 * 100)));
	});

	it('in a currency that was at home before, and now is none, come to CNY by the snapshot', () => {
		const { own, bySnapshot } = ownCostSums([cost({ amount: '1000', currency: 'INR' })], undefined, NOTHING);
		expect(bySnapshot).toEqual(['INR']);
		expect(own).toEqual({ cny: BigInt(Math.ceil(100_000 / Number(rateOf('INR')))), home: null });
	});

	it('that no rate converts are named and stand in no sum', () => {
		const { own, unknown, costs } = ownCostSums([cost({ currency: 'XXX' }), cost({ id: 'b' })], RUPEES, NOTHING);
		expect(unknown).toEqual(['XXX']);
		expect(costs[0]).toMatchObject({ cny: null, home: null });
		expect(own.cny).toBe(10_000n);
	});

	it('and the hospital’s payments are what must be ready in all', () => {
		const payments = { amount: 16_000_000 as Fen, toHave: 210_000_000n };
		const { all } = ownCostSums([cost({ amount: '1000' })], RUPEES, payments);
		expect(all).toEqual({ cny: 16_100_000n, home: 211_287_500n });
		expect(ownCostSums([], undefined, { ...payments, toHave: null }).all).toEqual({ cny: 16_000_000n, home: null });
	});

	it('of a family that pays in CNY stand in one column, with its bank’s fees', () => {
		const yuan: Home = { ...RUPEES, currency: 'CNY', rate: '1', buffer: '0' };
		const { all } = ownCostSums([cost({})], yuan, { amount: 1_000_000 as Fen, toHave: 1_010_000n });
		expect(all).toEqual({ cny: 1_020_000n, home: null });
	});

	it('never lose a minor unit between lines and sums, in any currency', () => {
		const plain = fc.tuple(fc.nat(999_999_999), fc.nat(999)).map(([units, rest]) => `${units}.${rest}`);
		const some = fc.record({
			amount: plain,
			currency: fc.constantFrom(...CURRENCIES),
			per: fc.constantFrom('once' as const, 'day' as const),
			days: fc.integer({ min: 1, max: 400 })
		});
		fc.assert(
			fc.property(fc.array(some, { maxLength: 8 }), fc.constantFrom(...CURRENCIES), (changes, currency) => {
				const home: Home = { ...RUPEES, currency, rate: rateOf(currency) ?? '1' };
				const costs = changes.map((change, at) => cost({ ...change, id: String(at) }));
				const sums = ownCostSums(costs, home, { amount: 100 as Fen, toHave: 5n });
				expect(sums.own.cny).toBe(sums.costs.reduce((sum, { cny }) => sum + (cny ?? 0n), 0n));
				for (const [at, { own }] of sums.costs.entries()) {
					const { amount: text = '', per, days, currency: code } = costs[at] ?? cost({});
					const [units = '', fraction = ''] = text.split('.');
					const thousandths = BigInt(units + fraction.padEnd(3, '0')) * BigInt(per === 'day' ? days : 1);
					const step = 10n ** BigInt(3 - (minorUnitsOf(code) ?? 2));
					expect(own).toBe((thousandths + step - 1n) / step);
				}
			})
		);
	});
});

describe('a new cost', () => {
	it.each(OWN_COSTS)('for %s is one that the document takes, with its amount still to be typed', (kind) => {
		const fresh = freshCost('x', kind, 28, RUPEES);
		expect(fresh).toMatchObject({ id: 'x', kind, amount: '0', days: 28 });
		expect(fresh.currency).toBe(kind === 'travel' || kind === 'visa' ? 'INR' : 'CNY');
		expect(freshCost('x', kind, 28, undefined).currency).toBe('CNY');
	});

	it('has at least one day and at most as many as the document takes', () => {
		expect([0, 400, 2_000].map((days) => freshCost('x', 'lodging', days, undefined).days)).toEqual([1, 400, 400]);
	});

	it('can be in CNY, in the currency at home, and in the one it has', () => {
		expect(currenciesFor(cost({}), undefined)).toEqual(['CNY']);
		expect(currenciesFor(cost({ currency: 'INR' }), RUPEES)).toEqual(['CNY', 'INR']);
		expect(currenciesFor(cost({ currency: 'USD' }), RUPEES)).toEqual(['CNY', 'INR', 'USD']);
	});
});
