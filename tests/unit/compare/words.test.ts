import { describe, expect, it } from 'vitest';
import type { Difference } from '$lib/compare/differences';
import { careName, columnNames } from '$lib/components/compare/names';
import { sayDifference } from '$lib/components/compare/say';
import type { Fen } from '$lib/engine';
import { compare } from '$lib/i18n/en/compare';
import { formatsFor } from '$lib/i18n/formats';
import { loadMessages } from '$lib/i18n/messages';
import { compare as chinese } from '$lib/i18n/zh/compare';

const messages = await loadMessages('en');

describe('the name of a column', () => {
	it('is what somebody typed, else that of its care, else that it is a course of its own', () => {
		expect(careName({ name: 'Four days', rung: 'fever' }, compare, messages)).toBe('Four days');
		expect(careName({ name: undefined, rung: 'fever' }, compare, messages)).toBe(messages.ladder.rungs.fever.name);
		expect(careName({ name: undefined, rung: null }, compare, messages)).toBe('Own course');
	});

	it('has its place before it where two are alike, and only there', () => {
		const fever = { name: undefined, rung: 'fever' } as const;
		expect(columnNames([fever, { name: 'Mine', rung: null }, fever], compare, messages)).toEqual([
			'1. Fever',
			'Mine',
			'3. Fever'
		]);
		// A name that was typed can be that of a care as well.
		expect(columnNames([fever, { name: 'Fever', rung: null }], compare, messages)).toEqual(['1. Fever', '2. Fever']);
	});
});

describe('a difference in words', () => {
	const fen = (amount: number): Fen => amount as Fen;
	const speaker = { words: compare.differences, formats: formatsFor('en'), day: (day: number) => `day ${day}` };
	const SAID: readonly (readonly [Difference, string])[] = [
		[{ kind: 'total', by: fen(1_234_05) }, 'CNY\u00a01,234.05 more in all'],
		[{ kind: 'total', by: fen(-1_234_05) }, 'CNY\u00a01,234.05 less in all'],
		[{ kind: 'ahead', by: fen(5_00) }, 'CNY\u00a05 more before admission'],
		[{ kind: 'deposit', by: fen(-10_000_00) }, 'deposit CNY\u00a010,000 lower'],
		[{ kind: 'reach', by: fen(50_000_00) }, 'keep CNY\u00a050,000 more within reach for top-ups'],
		[{ kind: 'tightest', from: 12, to: 9 }, 'tightest day: day 9 instead of day 12'],
		[{ kind: 'lowest', from: fen(100), to: fen(-100) }, 'lowest balance CNY\u00a0−1 instead of CNY\u00a01'],
		[{ kind: 'short', from: 0, to: 1 }, 'the account cannot pay on 1 day, if you wait to be asked'],
		[{ kind: 'short', from: 3, to: 0 }, 'the account can always pay'],
		[{ kind: 'short', from: 3, to: 5 }, 'the account cannot pay on 5 days instead of 3'],
		[{ kind: 'first-top-up', by: -3 }, 'first top-up must leave 3 days earlier'],
		[{ kind: 'first-top-up', by: 1 }, 'first top-up must leave 1 day later'],
		[{ kind: 'now-asked', sendBy: 4 }, 'a top-up is asked for: send it by day 4'],
		[{ kind: 'no-longer-asked' }, 'no top-up is asked for'],
		[{ kind: 'stay', by: -2 }, '2 days fewer in hospital'],
		[{ kind: 'icu', by: 4 }, '4 days more of them in intensive care']
	];

	it.each(SAID)('says %j', (difference, text) => {
		expect(sayDifference(difference, speaker)).toBe(text);
	});

	it('says every one of them in Chinese too, with the same amounts', () => {
		const other = { words: chinese.differences, formats: formatsFor('zh'), day: (day: number) => `第${day}天` };
		for (const [difference, english] of SAID) {
			const said = sayDifference(difference, other);
			expect(said).toMatch(/\p{Script=Han}/u);
			for (const [amount] of english.matchAll(/[0-9][0-9,.]*[0-9]/g)) expect(said).toContain(amount);
		}
	});
});
