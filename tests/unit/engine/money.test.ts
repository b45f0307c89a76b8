import { describe, expect, it } from 'vitest';
import { formatHome } from '$lib/model/home-money';
import { LIMITS } from '$lib/model/limits';
import { type Fen, formatAmount, parseAmount } from '$lib/model/money';

describe('amounts as text', () => {
	it.each([
		['0', 0],
		['0.00', 0],
		['0.05', 5],
		['0.5', 50],
		['1234.50', 123_450],
		['100000000.00', LIMITS.amount],
		['99999999.99', LIMITS.amount - 1]
	])('%s is read as %d fen', (text, fen) => expect(parseAmount(text)).toBe(fen));

	it('beyond the limit is told from malformed, at any length', () => {
		for (const text of ['100000000.01', '9'.repeat(12), '9'.repeat(13), '9'.repeat(400)]) {
			expect(parseAmount(text)).toBeGreaterThan(LIMITS.amount);
		}
		expect(parseAmount('1e99')).toBeNull();
	});

	it.each([
		[0, '0.00'],
		[5, '0.05'],
		[-5, '-0.05'],
		[-657_500, '-6575.00'],
		[123_450, '1234.50'],
		[LIMITS.total, '1000000000000.00'],
		[LIMITS.total - 1, '999999999999.99']
	])('%d fen are written %s', (fen, text) => expect(formatAmount(fen as Fen)).toBe(text));

	it.each([
		[1234n, 'JPY', '1234'],
		[0n, 'VND', '0'],
		[473n, 'KWD', '0.473'],
		[5n, 'USD', '0.05'],
		[123_456_789_012_345_678_901n, 'USD', '1234567890123456789.01']
	])('%s minor units of %s are written %s', (amount, currency, text) =>
		expect(formatHome(amount, currency)).toBe(text)
	);
});
