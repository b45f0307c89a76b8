import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { CURRENCIES, minorUnitsOf } from '$lib/model/currencies';
import { formatHome } from '$lib/model/home-money';
import { LIMITS } from '$lib/model/limits';
import { formatsFor } from '$lib/i18n/formats';
import { readHomeAmount } from '$lib/input/home-amount';

describe('a typed amount of a home currency', () => {
	it.each([
		['JPY', '120,000', '120000'],
		['JPY', '12万', '120000'],
		['JPY', '1.5k', '1500'],
		['VND', '25 000 000', '25000000'],
		['VND', '1.25m VND', '1250000'],
		['INR', '1,20,000', '120000.00'],
		['INR', '१२०००.५', '12000.50'],
		['INR', 'inr 500', '500.00'],
		['KWD', '12.5', '12.500'],
		['KWD', '12.505', '12.505'],
		['KWD', '1,234.567', '1234.567'],
		['BHD', '١٢٫٥', '12.500'],
		['CNY', '元', null],
		['CNY', '500元', '500.00'],
		['USD', '1000000000', '1000000000.00']
	])('in %s, %j is read as %s', (currency, typed, amount) => {
		expect(readHomeAmount(typed, currency)).toBe(amount);
	});

	it.each([
		['JPY', '120.5'],
		['JPY', '120.000'],
		['INR', '120.000'],
		['INR', '1.234'],
		['KWD', '1.2345'],
		['INR', 'USD 500'],
		['INR', '¥500'],
		['INR', '$500'],
		['USD', '1000000000.01'],
		['XXX', '500'],
		['INR', '-5'],
		['INR', '']
	])('in %s, %j is not guessed at', (currency, typed) => {
		expect(readHomeAmount(typed, currency)).toBeNull();
	});

	it('is read back as the page writes it, in every currency', () => {
		const { home } = formatsFor('en');
		fc.assert(
			fc.property(fc.constantFrom(...CURRENCIES), fc.bigInt({ min: 0n, max: 10n ** 9n }), (currency, amount) => {
				expect(readHomeAmount(home(amount, currency), currency)).toBe(formatHome(amount, currency));
			})
		);
	});

	it('has the decimals of its currency and fits a plan, or is not read', () => {
		const typed = fc.oneof(fc.string(), fc.stringMatching(/^[0-9., km万]{1,12}$/));
		fc.assert(
			fc.property(fc.constantFrom(...CURRENCIES), typed, (currency, text) => {
				const read = readHomeAmount(text, currency);
				if (read === null) return;
				expect(read.split('.')[1]?.length ?? 0).toBe(minorUnitsOf(currency));
				expect(Number(read)).toBeLessThanOrEqual(LIMITS.rate);
			})
		);
	});
});
