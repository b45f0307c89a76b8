import { describe, expect, it } from 'vitest';
import { CURRENCIES, minorUnitsOf } from '$lib/model/currencies';
import { formatHome } from '$lib/model/home-money';
import { PRICE_TIERS } from '$lib/model/price-tiers';
import type { Payment } from '$lib/engine';
import { asked, flat, item, levelOf, refusals } from './base';

// Section 6 of the contract: the account, its calendar, and the family's currency.

const standard = { rule: 'standard', floor: '100.00', standard: '50.00', step: '10.00', arrivalDays: 2 };

describe('a funding is refused', () => {
	it.each<[string, Record<string, unknown>, string]>([
		['without a deposit', { 'funding.deposit': undefined }, 'funding.deposit missing'],
		['without a rule for top-ups', { 'funding.topUp': undefined }, 'funding.topUp missing'],
		['without a floor', { 'funding.topUp.floor': undefined }, 'funding.topUp.floor missing'],
		['without a step', { 'funding.topUp.step': undefined }, 'funding.topUp.step missing'],
		['without days of arrival', { 'funding.topUp.arrivalDays': undefined }, 'funding.topUp.arrivalDays missing'],
		['with an unknown rule', { 'funding.topUp.rule': 'ask' }, 'funding.topUp.rule unknown-value'],
		['with a step of nothing', { 'funding.topUp.step': '0.00' }, 'funding.topUp.step not-positive'],
		[
			'with money that arrives before it is sent',
			{ 'funding.topUp.arrivalDays': -1 },
			'funding.topUp.arrivalDays out-of-range'
		],
		['with half days of arrival', { 'funding.topUp.arrivalDays': 1.5 }, 'funding.topUp.arrivalDays not-whole'],
		['without a target to fill up to', { 'funding.topUp.target': undefined }, 'funding.topUp.target missing'],
		[
			'without a target, by the rule that holds where none is named',
			{ 'funding.topUp.rule': null, 'funding.topUp.target': null },
			'funding.topUp.target missing'
		],
		['with a target below the floor', { 'funding.topUp.target': '99.99' }, 'funding.topUp.target target-below-floor'],
		['without a standard sum', { 'funding.topUp': { ...standard, standard: null } }, 'funding.topUp.standard missing'],
		[
			'with a standard sum of nothing',
			{ 'funding.topUp': { ...standard, standard: '0' } },
			'funding.topUp.standard not-positive'
		],
		[
			'with a payment planned before admission',
			{ 'funding.planned[0].day': -7 },
			'funding.planned[0].day planned-before-admission'
		],
		[
			'with a planned payment of nothing',
			{ 'funding.planned[0].amount': '0.00' },
			'funding.planned[0].amount not-positive'
		],
		[
			'with a planned payment without a day',
			{ 'funding.planned': [{ amount: '1.00' }] },
			'funding.planned[0].day missing'
		],
		['with a date that is none', { 'funding.admissionDate': '2026-13-01' }, 'funding.admissionDate not-a-date'],
		[
			'with a holiday that is none',
			{ 'funding.holidays': ['2026-05-01', '2026-04-31'] },
			'funding.holidays[1] not-a-date'
		],
		[
			'with a working weekend in another form',
			{ 'funding.workingWeekends': ['2026-5-9'] },
			'funding.workingWeekends[0] not-a-date'
		],
		['with an unknown currency', { 'exchange.currency': 'XYZ' }, 'exchange.currency unknown-currency'],
		['with a currency in small letters', { 'exchange.currency': 'usd' }, 'exchange.currency unknown-currency'],
		['without a rate', { 'exchange.rate': undefined }, 'exchange.rate missing'],
		['with a rate of nothing', { 'exchange.rate': '0.0000' }, 'exchange.rate out-of-range'],
		['with a rate as a number', { 'exchange.rate': 0.1389 }, 'exchange.rate wrong-type'],
		['with a negative buffer', { 'exchange.buffer': '-1' }, 'exchange.buffer malformed-decimal'],
		['with a fee finer than the currency', { 'exchange.feeFixed': '35.001' }, 'exchange.feeFixed too-many-decimals'],
		[
			'with any decimals of a currency that has none',
			{ 'exchange.currency': 'JPY' },
			'exchange.feeFixed too-many-decimals'
		],
		['with a rate longer than any', { 'exchange.rate': `0.${'1'.repeat(99)}` }, 'exchange.rate too-long'],
		['asked for on no day', { asOf: '2026-02-30' }, 'asOf not-a-date']
	])('%s', (_, changes, expected) => {
		expect(refusals(changes)).toEqual([expected]);
	});

	it.each<[string, Record<string, unknown>]>([
		['a deposit of nothing', { 'funding.deposit': '0' }],
		['a floor of nothing', { 'funding.topUp.floor': '0' }],
		['a target at the floor', { 'funding.topUp.target': '100.00' }],
		['a payment planned for the day of admission', { 'funding.planned[0].day': -6 }],
		['a payment planned for long after', { 'funding.planned[0].day': 365 }],
		[
			'only what is required',
			{ funding: { deposit: '1', topUp: { floor: '0', target: '0', step: '1', arrivalDays: 0 } } }
		],
		['only what an exchange requires', { exchange: { currency: 'VND', rate: '3550.5' } }],
		['a day in both calendar lists', { 'funding.holidays': ['2026-03-07'], 'funding.workingWeekends': ['2026-03-07'] }]
	])('but not with %s', (_, changes) => {
		expect(refusals(changes)).toEqual([]);
	});
});

describe('the account by hand', () => {
	// One charge of 100.00 a day on days 0 to 13; the deposit lasts for three of them.
	const daily = { 'sheet.items': [item('bed', { price: flat('100.00') })], 'sheet.package': null, exchange: null };
	const plan = { weightKg: '60', leadDays: 0, baselineDays: 14 };
	const ledgerOf = (topUp: object, more: object = {}) => {
		const { ledger } = levelOf({ ...daily, plan, funding: { deposit: '300.00', topUp, ...more } });
		return ledger ?? expect.unreachable();
	};

	it('fills up to the target in whole steps when the floor is passed, and settles what is on its way', () => {
		const ledger = ledgerOf({ floor: '100.00', target: '500.00', step: '300.00', arrivalDays: 2 });
		// Closing 0 on day 2 is below 100: 600 lift it to 500 or more, and arrive on day 4, after one day in arrears.
		expect(ledger.topUps.map(({ requestedOn, arrivesOn, amount }) => [requestedOn, arrivesOn, amount])).toEqual([
			[2, 4, 600_00],
			[8, 10, 600_00]
		]);
		expect(ledger.arrearsDays).toBe(2);
		expect([ledger.lowest, ledger.paid, ledger.needed, ledger.refund, ledger.due]).toEqual([
			-100_00, 1500_00, 1500_00, 100_00, 0
		]);
	});

	it('asks for the standard sum and for the debt on top, and counts a guarantee that pays nothing', () => {
		const topUp = { rule: 'standard', floor: '0.00', standard: '150.00', step: '70.00', arrivalDays: 60 };
		const ledger = ledgerOf(topUp, { guarantee: '50.00' });
		// Day 3 closes at -100, with the guarantee at -50: 150 and one step of 70. Expected is then 170, and -30 two days on.
		expect(ledger.topUps.slice(0, 2).map(({ requestedOn, amount }) => [requestedOn, amount])).toEqual([
			[3, 220_00],
			[5, 220_00]
		]);
		expect(ledger.arrearsDays).toBe(11);
	});

	it('asks for nothing on the last day, and what the family plans for later is refunded or pays the debt', () => {
		const topUp = { floor: '0.00', target: '0.00', step: '1.00', arrivalDays: 60 };
		const exact = ledgerOf(topUp, { deposit: '1300.00', planned: [{ day: 20, amount: '40.00' }] });
		expect(exact.topUps).toEqual([]);
		expect([exact.due, exact.needed, exact.refund]).toEqual([60_00, 1400_00, 0]);
	});
});

describe('money at home', () => {
	const paymentsWith = (exchange: object): readonly Payment[] =>
		levelOf({ 'funding.deposit': '100.00', 'funding.planned': [], exchange }).payments ?? [];
	const deposit = (exchange: object): string[] => {
		const currency = (exchange as { currency: string }).currency;
		const payment = paymentsWith(exchange).find(({ kind }) => kind === 'deposit');
		return payment ? [payment.home, payment.fee, payment.toHave].map((amount) => formatHome(amount, currency)) : [];
	};

	it.each([
		['an exact result is not rounded', { currency: 'USD', rate: '0.15' }, ['15.00', '0.00', '15.00']],
		['the least beyond goes up', { currency: 'USD', rate: '0.150000001' }, ['15.01', '0.00', '15.01']],
		['no decimals', { currency: 'JPY', rate: '20.871' }, ['2088', '0', '2088']],
		['three decimals', { currency: 'KWD', rate: '0.0427123' }, ['4.272', '0.000', '4.272']],
		['the buffer before the rounding', { currency: 'USD', rate: '0.1389', buffer: '3' }, ['14.31', '0.00', '14.31']],
		[
			'the fee of what was rounded, rounded up itself',
			{ currency: 'USD', rate: '0.1389', buffer: '3', feePercent: '0.5' },
			['14.31', '0.08', '14.39']
		],
		[
			'the fixed fee on top',
			{ currency: 'JPY', rate: '20.871', feePercent: '1', feeFixed: '1200' },
			['2088', '1221', '3309']
		],
		[
			'more than a number can hold',
			{ currency: 'VND', rate: '999999999.999999999', buffer: '100' },
			['200000000000', '0', '200000000000']
		]
	])('%s', (_, exchange, expected) => {
		expect(deposit(exchange)).toEqual(expected);
	});

	it('knows the decimals of ISO 4217: 0 for VND and JPY, 3 for KWD, 2 for most', () => {
		expect(['VND', 'JPY', 'KRW', 'KWD', 'TND', 'USD', 'EUR', 'CNY', 'HUF'].map(minorUnitsOf)).toEqual([
			0, 0, 0, 3, 3, 2, 2, 2, 2
		]);
		expect(['', 'XXX', 'usd', 'constructor', '__proto__'].map(minorUnitsOf)).toEqual([null, null, null, null, null]);
		expect(new Set(CURRENCIES).size).toBe(CURRENCIES.length);
	});

	it('lists only what is paid ahead, with no day to send it by, where no funding says how long money travels', () => {
		const { text } = asked({ funding: undefined });
		for (const level of PRICE_TIERS) {
			const { payments } = text?.levels[level] as { payments: { kind: string; day: number; sendBy: null }[] };
			expect(payments.map(({ kind, day, sendBy }) => [kind, day, sendBy])).toEqual([['ahead', -13, null]]);
		}
	});

	it('leaves out payments of nothing', () => {
		const { payments = [] } = levelOf({
			'funding.deposit': '0.00',
			'funding.planned': [],
			'sheet.items[3].price': flat('0')
		});
		expect(payments.every(({ kind }) => kind === 'top-up')).toBe(true);
	});
});
