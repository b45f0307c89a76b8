import { describe, expect, it } from 'vitest';
import type { Difference } from '$lib/analysis/differences';
import { scenarioNames } from '$lib/analysis/scenario-names';
import { sayDifference } from '$lib/analysis/difference-text';
import type { CareLevel } from '$lib/reference/presets';
import type { Fen } from '$lib/model/money';
import { compare } from '$lib/i18n/en/compare';
import { formatsFor } from '$lib/i18n/formats';
import { loadMessages } from '$lib/i18n/messages';
import { compare as chinese } from '$lib/i18n/zh/compare';

const messages = await loadMessages('en');

describe('the name of a column', () => {
	it('is what somebody typed, else that of its care, else that it is a course of its own', () => {
		const nameOf = (name: string | undefined, careLevel: CareLevel | null) =>
			scenarioNames([{ name, careLevel }], compare, messages)[0];
		expect(nameOf('Four days', 'fever')).toBe('Four days');
		expect(nameOf(undefined, 'fever')).toBe(messages.careLevels.levels.fever.name);
		expect(nameOf(undefined, null)).toBe('Own course');
	});

	it('of a stay without added care is the planned stay, and not “very little”, which is no price', () => {
		expect(scenarioNames([{ name: undefined, careLevel: 'very-little' }], compare, messages)).toEqual([
			'The planned stay'
		]);
	});

	it('has its place before it where two are alike, and only there', () => {
		const fever = { name: undefined, careLevel: 'fever' } as const;
		expect(scenarioNames([fever, { name: 'Mine', careLevel: null }, fever], compare, messages)).toEqual([
			'1. Fever',
			'Mine',
			'3. Fever'
		]);
		// A name that was typed can be that of a care as well.
		expect(scenarioNames([fever, { name: 'Fever', careLevel: null }], compare, messages)).toEqual([
			'1. Fever',
			'2. Fever'
		]);
	});
});

describe('a difference in words', () => {
	const fen = (amount: number): Fen => amount as Fen;
	const speaker = { words: compare.differences, formats: formatsFor('en'), day: (day: number) => `day ${day}` };
	const SAID: readonly (readonly [Difference, string])[] = [
		[{ kind: 'total', by: fen(1_234_05) }, 'CNY\u00a01,234.05 more in all'],
		[{ kind: 'total', by: fen(-1_234_05) }, 'CNY\u00a01,234.05 less in all'],
		[{ kind: 'ahead', by: fen(5_00) }, 'CNY\u00a05 more before admission'],
		[{ kind: 'deposit', by: fen(-10_000_00) }, 'Deposit CNY\u00a010,000 lower'],
		[{ kind: 'reach', by: fen(50_000_00) }, 'Keep CNY\u00a050,000 more within reach for top-ups'],
		[{ kind: 'tightest', from: 12, to: 9 }, 'Tightest day, if you wait to be asked: day 9 instead of day 12'],
		[
			{ kind: 'lowest', from: { lowest: fen(100), shortBy: fen(0) }, to: { lowest: fen(-100), shortBy: fen(100) } },
			'Lowest balance, if you wait to be asked: short by CNY\u00a01 instead of CNY\u00a01'
		],
		[
			// With a guarantee of 500: one day is covered by it, the other goes 300 beyond.
			{
				kind: 'lowest',
				from: { lowest: fen(-300_00), shortBy: fen(0) },
				to: { lowest: fen(-800_00), shortBy: fen(300_00) }
			},
			'Lowest balance, if you wait to be asked: short by CNY\u00a0300 instead of CNY\u00a0−300'
		],
		[{ kind: 'short', from: 0, to: 1 }, 'The account cannot pay on 1 day, if you wait to be asked'],
		[{ kind: 'short', from: 3, to: 0 }, 'The account can always pay, even if you wait to be asked'],
		[{ kind: 'short', from: 3, to: 5 }, 'The account cannot pay on 5 days instead of 3, if you wait to be asked'],
		[{ kind: 'first-top-up', by: -3, sendBy: 4 }, 'To send ahead, the first top-up must leave 3 days earlier'],
		[{ kind: 'first-top-up', by: 1, sendBy: 4 }, 'To send ahead, the first top-up must leave 1 day later'],
		[{ kind: 'now-asked', sendBy: 4 }, 'A top-up is asked for: to send it ahead, send it by day 4'],
		[{ kind: 'no-longer-asked' }, 'No top-up is asked for'],
		[{ kind: 'stay', by: -2 }, '2 days fewer in hospital'],
		[{ kind: 'icu', by: 4 }, '4 more days in intensive care']
	];

	it.each(SAID)('says %j', (difference, text) => {
		expect(sayDifference(difference, speaker)).toBe(text);
	});

	it('never says to send by a day that has passed: it says what to do instead', () => {
		const late = { ...speaker, isLate: (day: number) => day < 5 };
		expect(sayDifference({ kind: 'first-top-up', by: -3, sendBy: 4 }, late)).toBe(
			'The first top-up should have left by day 4: ask the hospital for a later date'
		);
		expect(sayDifference({ kind: 'now-asked', sendBy: 4 }, late)).toBe(
			'A top-up is asked for: it should have left by day 4, so ask the hospital for a later date'
		);
		expect(sayDifference({ kind: 'now-asked', sendBy: 5 }, late)).toBe(
			'A top-up is asked for: to send it ahead, send it by day 5'
		);
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
