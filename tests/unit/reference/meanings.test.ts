import { describe, expect, it } from 'vitest';
import { DICTIONARY_CLASSES } from '$lib/reference/charge-dictionary/dictionary.schema';
import { loadMeanings } from '$lib/reference/charge-dictionary/meanings';
import meaningsJson from '$lib/reference/charge-dictionary/meanings.json';
import { meaningsSchema } from '$lib/reference/charge-dictionary/meanings.schema';
import { dictionary, sheet } from './data';

const { meanings } = meaningsSchema.parse(meaningsJson);
const PARTS = ['what', 'why', 'changes', 'question'] as const;
const entries = new Map(dictionary.entries.map((entry) => [entry.id, entry]));

const CLASS_WORDS = {
	routine: { en: /\broutine\b/i, zh: /常规费用/ },
	allowance: { en: /\ballowance\b/i, zh: /预留额度/ },
	signal: { en: /\bsignal\b/i, zh: /提示/ }
} as const;

/** The classes that the sheet's lines of an entry can be charged as. */
function classesOnSheet(entry: string): string[] {
	const lines = sheet.items.filter((item) => item.entry === entry);
	const found = new Set<string>(lines.flatMap((line) => [line.class, ...(line.signalAfter ? ['signal'] : [])]));
	return DICTIONARY_CLASSES.filter((kind) => found.has(kind));
}

describe('the meanings of charges', () => {
	it('explain every line of the built-in sheet, each entry once and no other', () => {
		const wanted = [...new Set(sheet.items.map(({ entry }) => entry))];
		expect(meanings.map(({ entry }) => entry)).toEqual(wanted);
	});

	it.each(meanings)('give $entry the classes that the sheet and the dictionary give it', ({ entry, classes }) => {
		expect(classes).toEqual(classesOnSheet(entry));
		const known = entries.get(entry);
		const bands = known?.quantity_rule?.bands.map((band) => band.class) ?? [];
		const possible = new Set<string>([known?.typical_class ?? '', ...bands]);
		for (const kind of classes) expect([...possible]).toContain(kind);
	});

	it.each(meanings)('name the classes of $entry where they say why, and no other class', ({ classes, why }) => {
		for (const kind of DICTIONARY_CLASSES) {
			for (const language of ['en', 'zh'] as const) {
				const named = CLASS_WORDS[kind][language].test(why[language]);
				expect(named, `${kind}: ${why[language]}`).toBe(classes.includes(kind));
			}
		}
	});

	it('say that a text is the dictionary’s only where it is, word for word', () => {
		for (const meaning of meanings) {
			const entry = entries.get(meaning.entry);
			const own = { what: entry?.why, question: entry?.question_to_ask, why: undefined, changes: undefined };
			for (const part of PARTS) {
				if (meaning[part].status === 'dictionary') expect(meaning[part].en, meaning.entry).toBe(own[part]);
			}
		}
	});

	it('ask one question in each language, and end every other text as a sentence', () => {
		for (const { question, what, why, changes } of meanings) {
			expect(question.en).toMatch(/^[A-Z].*\?$/);
			expect(question.zh).toMatch(/？$/);
			for (const text of [what, why, changes]) {
				expect(text.en).toMatch(/^[A-Z].*\.$/);
				expect(text.zh).toMatch(/。$/);
			}
		}
	});

	it('never grade, diagnose, alarm or cheer', () => {
		for (const meaning of meanings) {
			for (const part of PARTS) {
				const { en, zh } = meaning[part];
				expect(en).not.toMatch(/[!]|\bgrade\b|\brisk\b|dangerous|critical|sickest|fatal|\bdie\b|emergency/i);
				expect(zh).not.toMatch(/[！]|[1-4一二三四]级CRS|危险|病危|死亡/);
				expect(zh).toMatch(/\p{Script=Han}/u);
			}
		}
	});

	it('are found by the entry that a line names', async () => {
		const loaded = await loadMeanings();
		expect(loaded.get('crs_toci')?.classes).toEqual(['allowance', 'signal']);
		expect(await loadMeanings()).toBe(loaded);
	});
});
