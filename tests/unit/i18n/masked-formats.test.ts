import { describe, expect, it } from 'vitest';
import type { HomeMoney } from '$lib/model/home-money';
import type { Fen } from '$lib/model/money';
import { type Formats, formatsFor } from '$lib/i18n/formats';
import { LANGUAGES } from '$lib/i18n/languages';
import { maskedFormats } from '$lib/i18n/masked-formats';

/** Every function that takes an amount: one that is added later is missing below, and this does not compile. */
type AmountWriter = {
	[Name in keyof Formats]: Parameters<Formats[Name]>[0] extends Fen | HomeMoney ? Name : never;
}[keyof Formats];

const AMOUNTS = {
	exact: [123_456_00 as Fen],
	money: [123_456_00 as Fen],
	headline: [123_456_00 as Fen],
	home: [123_456_00n, 'INR'],
	homeExact: [123_456_00n, 'INR'],
	homeHeadline: [123_456_00n, 'INR']
} satisfies { [Name in AmountWriter]: Parameters<Formats[Name]> };

const MASK = '•••';

describe.each(LANGUAGES)('formats while amounts are hidden, in %s', (language) => {
	const formats = formatsFor(language);
	const masked = maskedFormats(formats, MASK);
	const write = (from: Formats, name: string, parts: readonly unknown[]): unknown =>
		(from as unknown as Record<string, (...parts: readonly unknown[]) => unknown>)[name]?.(...parts);

	it.each(Object.entries(AMOUNTS))('write no amount: %s', (name, parts) => {
		expect(write(formats, name, parts)).toMatch(/12[34]/);
		expect(write(masked, name, parts)).toBe(MASK);
	});

	it('write all else as ever', () => {
		const others = Object.keys(formats).filter((name) => !(name in AMOUNTS));
		expect(others).toContain('count');
		for (const name of others) expect(masked[name as keyof Formats], name).toBe(formats[name as keyof Formats]);
	});
});
