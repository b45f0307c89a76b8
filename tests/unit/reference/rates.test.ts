import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { ageInDays, inMinorUnits, MOST_DAYS, rateOf, RATES_DATE, RATES_SOURCE } from '$lib/reference/rates';
import ratesJson from '$lib/reference/rates/cny-rates.json';
import { cnyRatesSchema } from '$lib/reference/rates/cny-rates.schema';
import { CURRENCIES } from '$lib/model/currencies';
import type { Fen } from '$lib/model/money';
import { checkExchange } from '$lib/engine/exchange';
import { exchangeSchema } from '$lib/model/funding.schema';
import { plainDecimal } from '../../../.config/data/cny-rates.js';
import { runs } from '../../property/runs';

const { rates } = cnyRatesSchema.parse(ratesJson);

/** Currencies of the engine that the package lacks, each with its reason. */
const WITHOUT_RATE: Readonly<Record<string, string>> = {};

describe('the exchange rates', () => {
	it('are there for every currency of the engine and no other, but for those explained', () => {
		const missing = CURRENCIES.filter((currency) => rateOf(currency) === null);
		expect(missing).toEqual(Object.keys(WITHOUT_RATE));
		expect(Object.keys(rates).filter((currency) => !CURRENCIES.includes(currency))).toEqual([]);
	});

	it.each(CURRENCIES)('of %s pass as the rate of an exchange', (currency) => {
		const exchange = exchangeSchema.parse({ currency, rate: rateOf(currency) });
		expect(checkExchange(exchange)).toEqual([]);
	});

	it('have at most eight significant digits and no zeros to drop', () => {
		for (const rate of Object.values(rates)) {
			expect(rate.replace('.', '').replace(/^0+/, '').length, rate).toBeLessThanOrEqual(8);
			expect(rate, rate).not.toMatch(/\.\d*0$/);
		}
	});

	it('give one yuan for one yuan, and nothing for what is no currency', () => {
		expect(rateOf('CNY')).toBe('1');
		for (const code of ['', 'usd', 'XXX', 'constructor', '__proto__']) expect(rateOf(code)).toBeNull();
	});

	it('stand in the order of size that everyone knows', () => {
		const [dollar, rupee, dong] = ['USD', 'INR', 'VND'].map((currency) => Number(rateOf(currency)));
		expect([dollar, rupee, dong].map((rate) => Math.round(Math.log10(rate ?? NaN)))).toEqual([-1, 1, 4]);
	});

	it('name their day and their source', () => {
		expect(RATES_DATE).toMatch(/^\d{4}-\d{2}-\d{2}$/);
		expect(RATES_SOURCE.source).toContain('@fawazahmed0/currency-api');
		expect(RATES_SOURCE.licence).not.toBe('');
	});
});

describe('a number written as a plain decimal', () => {
	it.each([
		['0.14908054', '0.14908054'],
		['204985.69149324', '204985.69'],
		['3868.30730981', '3868.3073'],
		['0.9999999999', '1'],
		['1', '1'],
		['1.0', '1'],
		['100.00', '100'],
		['123456789', '123456790'],
		['1.5e3', '1500'],
		['1.5e-7', '0.00000015'],
		['2E+2', '200'],
		['0.123456785', '0.12345679']
	])('is %s as %s', (number, written) => {
		expect(plainDecimal(number)).toBe(written);
	});

	it('never strays from the number by more than half of its last digit', () => {
		fc.assert(
			fc.property(fc.double({ min: 1e-9, max: 1e9, noNaN: true }), (number) => {
				const written = plainDecimal(String(number));
				expect(written).toMatch(/^(0|[1-9]\d*)(\.\d*[1-9])?$/);
				expect(Math.abs(Number(written) / number - 1)).toBeLessThan(5.1e-8);
			}),
			{ numRuns: runs(2_000) }
		);
	});

	it.each(['', '-1', 'NaN', '1,5', '.5', 'null'])('is none for %j', (text) => {
		expect(() => plainDecimal(text)).toThrow();
	});
});

describe('the age of a rate', () => {
	it.each([
		['2026-09-29', '2026-09-29', 0],
		['2026-09-29', '2026-10-29', 30],
		['2028-02-28', '2028-03-01', 2],
		['2026-09-29', '2026-09-28', -1],
		['2026-09-31', '2026-10-01', null],
		['2026-09-29', 'today', null]
	])('from %s to %s is %s days', (date, today, days) => {
		expect(ageInDays(date, today)).toBe(days);
	});

	it('is called old after thirty days', () => {
		expect(MOST_DAYS).toBe(30);
	});
});

describe('an amount of CNY in minor units', () => {
	const fen = (amount: number): Fen => amount as Fen;

	it.each([
		[10_000, 'USD', '0.14908054', 1491n],
		[10_000, 'JPY', '23.4768', 2348n],
		[10_000, 'KWD', '0.046022932', 4603n],
		[10_000, 'USD', '0.15', 1500n],
		[1, 'USD', '0.15', 1n],
		[0, 'USD', '0.15', 0n]
	])('of %i fen in %s at %s is %s', (amount, currency, rate, expected) => {
		expect(inMinorUnits(fen(amount), currency, rate)).toBe(expected);
	});

	it('is null where there is no such currency, no rate, or none that can be read', () => {
		expect(inMinorUnits(fen(1), 'XXX', '1')).toBeNull();
		expect(inMinorUnits(fen(1), 'USD', null)).toBeNull();
		expect(inMinorUnits(fen(1), 'USD', '1e3')).toBeNull();
	});
});
