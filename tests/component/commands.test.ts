import { describe, expect, it } from 'vitest';
import { type CommandSource, commandsOf, matching } from '$lib/components/compare/commands';
import { columnNames } from '$lib/components/compare/names';
import { coursePresets, courseTimings } from '$lib/data/courses';
import { loadWords } from '$lib/i18n/late-words';
import { Call } from '$lib/state/call.svelte';
import { Comparison } from '$lib/state/comparison.svelte';
import { openPlanner, speechIn } from './setting';

const speech = await speechIn('en');
const words = await loadWords('compare', 'en');

/** The page's commands beside a plan with one scenario. */
async function source(): Promise<CommandSource> {
	const planner = await openPlanner();
	let ids = 0;
	const comparison = new Comparison(planner, {
		sheet: planner.builtInSheet,
		presets: coursePresets(),
		timings: courseTimings(),
		newId: () => `scenario-${(ids += 1)}`
	});
	comparison.addRung('intensive-care');
	const nothing = (): void => {};
	return {
		planner,
		comparison,
		call: new Call(() => sessionStorage),
		get names() {
			return columnNames(comparison.columns, words, speech.messages);
		},
		words,
		speech,
		goTo: nothing,
		begin: nothing,
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
		command?.run();
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
		command?.run();
		expect(from.planner.whole.outlook.funds).toBe(amount);
		from.planner.undo();
		expect(from.planner.whole.outlook.funds).toBeUndefined();
	});

	it.each(['0', '99', '100', '12k days', '1,50', '120.000', '-28', '1e5', '28.5'])(
		'“%s” is neither a stay nor a sum: it could mean two things, or none',
		async (text) => {
			expect(matching(text, await source()).filter(({ id }) => id === 'days' || id === 'funds')).toEqual([]);
		}
	);

	it('offers no fifth column and what can be done with each of four', async () => {
		const from = await source();
		from.comparison.addRung('fever');
		from.comparison.addRung('medicine');
		const all = commandsOf(from).map(({ id }) => id);
		expect(all.filter((id) => id.startsWith('add-') || id === 'copy')).toEqual([]);
		expect(all.filter((id) => id.startsWith('look-'))).toHaveLength(4);
		expect(all.filter((id) => id.startsWith('remove-'))).toHaveLength(3);
		expect(new Set(all).size).toBe(all.length);
	});
});
