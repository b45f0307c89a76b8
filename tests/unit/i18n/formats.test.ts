import { describe, expect, it } from 'vitest';
import type { Fen } from '$lib/model/money';
import { formatsFor, roundToHeadline } from '$lib/i18n/formats';

const fen = (amount: number): Fen => amount as Fen;
const { exact, money, headline, name } = formatsFor('en');

describe('money on the page', () => {
	it('is exact, grouped, and shows decimals only where there are fen', () => {
		expect(exact(fen(1_234_567_00))).toBe('1,234,567');
		expect(exact(fen(1_234_05))).toBe('1,234.05');
		expect(exact(fen(0))).toBe('0');
		expect(exact(fen(100_000_000_000_000))).toBe('1,000,000,000,000');
	});

	it('carries the ISO code, tied to the amount, and a true minus', () => {
		expect(money(fen(-6_575_00))).toBe('CNY\u00a0\u22126,575');
	});

	it.each([
		[1_341_230_00, 1_340_000_00],
		[126_230_00, 126_000_00],
		[126_500_00, 127_000_00],
		[999_500_00, 1_000_000_00],
		[6_455_00, 6_460_00],
		[40_50, 41_00],
		[49, 0],
		[0, 0],
		[-126_230_00, -126_000_00]
	])('is rounded to three significant figures in a headline: %d fen to %d', (amount, rounded) => {
		expect(Math.abs(roundToHeadline(fen(amount)) - rounded)).toBe(0);
	});

	it('reads the same code in every language', () => {
		expect(formatsFor('zh').headline(fen(126_230_00))).toBe(headline(fen(126_230_00)));
	});

	it('falls back to English, then to any name there is', () => {
		expect(formatsFor('zh').name({ en: 'Ward bed' })).toBe('Ward bed');
		expect(name({ zh: '床位费' })).toBe('床位费');
	});
});
