import { describe, expect, it } from 'vitest';
import { type CommandSource, commandsOf, matching } from '$lib/state/compare/commands';
import { scenarioNames } from '$lib/analysis/scenario-names';
import { coursePresets, courseTimings } from '$lib/reference/presets';
import type { Language } from '$lib/i18n/languages';
import { loadWords } from '$lib/i18n/lazy-words';
import { Call } from '$lib/state/compare/call.svelte';
import { Comparison } from '$lib/state/compare/comparison.svelte';
import { openPlanner, i18nFor, storage } from './setting';

const LANGUAGES = ['en', 'zh'] as const;

/** The page's commands beside a plan with one scenario. */
async function source(language: Language = 'en'): Promise<CommandSource & { readonly renamed: string[] }> {
	const i18n = await i18nFor(language);
	const words = await loadWords('compare', language);
	const renamed: string[] = [];
	const planner = await openPlanner();
	let ids = 0;
	const comparison = new Comparison(planner, {
		sheet: planner.answers.builtInSheet,
		presets: coursePresets(),
		timings: courseTimings(),
		newId: () => `scenario-${(ids += 1)}`
	});
	comparison.addCareLevel('intensive-care');
	const nothing = (): void => {};
	return {
		planner,
		comparison,
		call: new Call(storage),
		get names() {
			return scenarioNames(comparison.columns, words, i18n.messages);
		},
		words,
		i18n,
		goTo: nothing,
		begin: nothing,
		renamed,
		rename: (id) => void renamed.push(id),
		showHelp: nothing
	};
}

const names = (text: string, from: CommandSource): string[] => matching(text, from).map(({ name }) => name);

describe('what is typed into the command bar', () => {
	it('finds each command that has every word of it, in any order, letter case or width', async () => {
		const from = await source();
		expect(names('', from)).toEqual(commandsOf(from).map(({ name }) => name));
		expect(names('care intensive TAKE', from)).toEqual(['Take out Intensive care']);
		expect(names('ｔａｋｅ', from)).toEqual(['Take out Intensive care']);
		expect(names('no such thing', from)).toEqual([]);
	});

	it.each([
		['28', 28],
		['28d', 28],
		['28 days', 28],
		['28天', 28],
		['２８', 28],
		['٢٨', 28],
		['۲۸', 28],
		['२८', 28],
		[' 14 day ', 14]
	])('“%s” is a stay of %d days, of the column being changed', async (text, days) => {
		const from = await source();
		const [scenario] = from.comparison.scenarios;
		from.comparison.change(scenario?.id ?? null);
		const [command] = matching(text, from);
		expect(command?.name).toBe(`Intensive care: ${days} days planned`);
		command?.run?.();
		expect(from.comparison.scenarios[0]?.measures.plannedDays).toBe(days);
		expect(from.comparison.plan.measures.plannedDays).toBe(21);
	});

	it.each([
		['240k', '240000.00'],
		['120,000', '120000.00'],
		['1,20,000', '120000.00'],
		['12万', '120000.00'],
		['12萬', '120000.00'],
		['12w', '120000.00'],
		['1.2m', '1200000.00'],
		['CNY 50k', '50000.00'],
		['٢٤٠k', '240000.00'],
		['२,४०,०००', '240000.00']
	])('“%s” is CNY %s within reach for the hospital', async (text, amount) => {
		const from = await source();
		const command = matching(text, from).find(({ id }) => id === 'funds');
		command?.run?.();
		expect(from.planner.document.outlook.funds).toBe(amount);
		from.planner.undo();
		expect(from.planner.document.outlook.funds).toBeUndefined();
	});

	it.each(['0', '99', '100', '12k days', '1,50', '120.000', '-28', '1e5', '28.5'])(
		'“%s” is neither a stay nor a sum: it could mean two things, or none',
		async (text) => {
			expect(matching(text, await source()).filter(({ id }) => id === 'days' || id === 'funds')).toEqual([]);
		}
	);

	it.each(LANGUAGES)('after N goes on with a word that every command to add a scenario has (%s)', async (language) => {
		const from = await source(language);
		const found = matching(`${from.words.keys.addWord} `, from).map(({ id }) => id);
		expect(found).toEqual(
			expect.arrayContaining(['add-fever', 'add-medicine', 'add-intensive-care', 'add-life-support'])
		);
		expect(found.every((id) => id.startsWith('add-') || id === 'copy')).toBe(true);
	});

	it.each([
		['en', 'icu', 'add-intensive-care'],
		['en', 'ventilator', 'add-life-support'],
		['en', 'tocilizumab', 'add-medicine'],
		['en', 'steroid', 'set-medicine'],
		['en', 'planned', 'add-very-little'],
		['en', 'copy', 'copy'],
		['zh', 'ICU', 'add-intensive-care'],
		['zh', '重症', 'add-intensive-care'],
		['zh', '呼吸机', 'add-life-support'],
		['zh', '激素', 'add-medicine'],
		['zh', '发烧', 'add-fever'],
		['zh', '复制', 'copy']
	] as const)('finds a level of care by other words that people have for it (%s: %s)', async (language, text, id) => {
		const found = matching(text, await source(language)).map((command) => command.id);
		expect(found).toContain(id);
	});

	it.each([
		['en', 'icu'],
		['en', 'copy'],
		['zh', 'ICU'],
		['zh', '复制']
	] as const)(
		'with four columns says that they are full to whoever asks for one more (%s: %s)',
		async (language, text) => {
			const from = await source(language);
			from.comparison.addCareLevel('fever');
			from.comparison.addCareLevel('medicine');
			const full = matching(text, from).find(({ id }) => id === 'full');
			expect(full?.name).toBe(from.words.keys.commands.full);
			expect(full?.run).toBeUndefined();
		}
	);

	it('offers to undo and to redo where there is something, and to rename each scenario', async () => {
		const from = await source();
		const ids = () => commandsOf(from).map(({ id }) => id);
		expect([ids().includes('undo'), ids().includes('redo')]).toEqual([true, false]);
		const [scenario] = from.comparison.scenarios;
		matching('rename', from)[0]?.run?.();
		expect(from.renamed).toEqual([scenario?.id]);
		matching('undo', from)[0]?.run?.();
		expect(from.comparison.scenarios).toHaveLength(0);
		matching('redo', from)[0]?.run?.();
		expect(from.comparison.scenarios).toHaveLength(1);
	});

	it('offers no fifth column and what can be done with each of four', async () => {
		const from = await source();
		from.comparison.addCareLevel('fever');
		from.comparison.addCareLevel('medicine');
		const all = commandsOf(from).map(({ id }) => id);
		expect(all.filter((id) => id.startsWith('add-') || id === 'copy')).toEqual([]);
		expect(all.filter((id) => id.startsWith('look-'))).toHaveLength(4);
		expect(all.filter((id) => id.startsWith('remove-'))).toHaveLength(3);
		expect(new Set(all).size).toBe(all.length);
	});
});
