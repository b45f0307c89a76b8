import { type CareLevel, CARE_LEVELS } from '$lib/reference/presets/care-levels';
import { LIMITS } from '$lib/model/limits';
import type { I18n } from '$lib/i18n/context';
import type { LazyWords } from '$lib/i18n/lazy-words';
import type { Call } from '$lib/state/compare/call.svelte';
import type { Comparison } from '$lib/state/compare/comparison.svelte';
import type { Planner } from '$lib/state/plan/planner.svelte';
import { plainDigits, readAmount } from '$lib/input/number';
import { fenOf } from '$lib/analysis/ledger-rows';
import type { Page } from '$lib/i18n/page-path';
import { careLevelName } from '$lib/analysis/scenario-names';

/** Something that can be done, as the command bar offers it. */
export interface Command {
	readonly id: string;
	readonly name: string;
	/** Other words by which it is found; what cannot be done is found by them alone. */
	readonly aliases?: string;
	/** What it does; absent where it only says why something cannot be done. */
	readonly run?: () => void;
}

export interface CommandSource {
	readonly planner: Planner;
	readonly comparison: Comparison;
	readonly call: Call;
	readonly names: readonly string[];
	readonly words: LazyWords<'compare'>;
	readonly i18n: I18n;
	readonly goTo: (page: Page) => void;
	readonly begin: () => void;
	/** Opens the controls of a scenario at its name. */
	readonly rename: (id: string) => void;
	readonly showHelp: () => void;
}

/** Every command that can be run now, the most wanted first. */
export function commandsOf(source: CommandSource): readonly Command[] {
	const { planner, comparison, call, names, words, i18n, goTo, begin, rename, showHelp } = source;
	const { commands, aliases } = words.keys;
	const called = (careLevel: CareLevel): string => careLevelName(careLevel, words, i18n.messages);
	const focused = comparison.focused;
	const nameOf = (id: string | null): string => names[comparison.columns.findIndex((one) => one.id === id)] ?? '';
	const own = nameOf(focused.id);
	const add: readonly Command[] = [
		...CARE_LEVELS.map((careLevel) => ({
			id: `add-${careLevel}`,
			name: commands.addCareLevel(called(careLevel)),
			aliases: aliases[careLevel],
			run: () => void comparison.addCareLevel(careLevel)
		})),
		{ id: 'copy', name: commands.addCopy(own), run: () => void comparison.duplicate(focused.id) }
	];
	/** Whoever looks for what there is no room for is told so. */
	const full: Command = {
		id: 'full',
		name: commands.full,
		aliases: add.map(({ name, aliases = '' }) => `${name} ${aliases}`).join(' ')
	};
	const places = comparison.columns.map(({ id }) => ({
		id: `look-${id ?? 'plan'}`,
		name: commands.look(nameOf(id)),
		run: () => comparison.change(id)
	}));
	const scenario = comparison.scenarios.flatMap(({ id }) =>
		id === null
			? []
			: [
					{ id: `rename-${id}`, name: commands.rename(nameOf(id)), run: () => rename(id) },
					{ id: `earlier-${id}`, name: commands.earlier(nameOf(id)), run: () => comparison.move(id, -1) },
					{ id: `later-${id}`, name: commands.later(nameOf(id)), run: () => comparison.move(id, 1) },
					{ id: `remove-${id}`, name: commands.remove(nameOf(id)), run: () => comparison.remove(id) }
				]
	);
	return [
		...(comparison.canAdd ? add : []),
		...places,
		...CARE_LEVELS.filter((careLevel) => careLevel !== focused.careLevel).map((careLevel) => ({
			id: `set-${careLevel}`,
			name: commands.setCareLevel(own, called(careLevel)),
			aliases: aliases[careLevel],
			run: () => planner.course.pickCareLevel(careLevel)
		})),
		...(comparison.isChanging ? [{ id: 'done', name: commands.done, run: () => comparison.done() }] : []),
		{ id: 'call', name: commands.call, run: begin },
		{
			id: 'amounts',
			name: call.hidesAmounts ? commands.show : commands.hide,
			run: () => call.toggleAmounts()
		},
		{ id: 'estimate', name: commands.estimate, run: () => goTo('estimate') },
		{ id: 'plan', name: commands.plan, run: () => goTo('plan') },
		...(planner.canUndo ? [{ id: 'undo', name: commands.undo, run: () => planner.undo() }] : []),
		...(planner.canRedo ? [{ id: 'redo', name: commands.redo, run: () => planner.redo() }] : []),
		...scenario,
		...(comparison.canAdd ? [] : [full]),
		{ id: 'help', name: commands.help, run: showHelp }
	];
}

/** What a typed number can mean: days of the planned stay, and money within reach. */
function numberCommands(text: string, source: CommandSource): readonly Command[] {
	const { planner, comparison, names, words, i18n } = source;
	const found: Command[] = [];
	const [, digits] = /^([0-9]{1,2})\s*(?:d|days?|天)?$/i.exec(plainDigits(text)) ?? [];
	const days = digits === undefined ? Number.NaN : Number(digits);
	if (days >= LIMITS.baselineDays.least && days <= LIMITS.baselineDays.most) {
		const place = comparison.columns.findIndex(({ id }) => id === comparison.focus);
		found.push({
			id: 'days',
			name: words.keys.commands.days(names[Math.max(0, place)] ?? '', days),
			run: () => void planner.course.typeBaselineDays(String(days), null)
		});
	}
	const amount = readAmount(text);
	if (amount !== null && fenOf(amount) >= 1_000_00) {
		found.push({
			id: 'funds',
			name: words.keys.commands.funds(i18n.formats.money(fenOf(amount))),
			run: () => planner.change({ outlook: { ...planner.view.outlook, funds: amount } })
		});
	}
	return found;
}

const plain = (text: string): string => text.normalize('NFKC').toLowerCase();

/** The commands that what was typed may mean: every word of it is in the name or its aliases, and a number is a value. */
export function matching(text: string, source: CommandSource): readonly Command[] {
	const typed = plain(text).split(/\s+/).filter(Boolean);
	const fits = ({ name, aliases = '', run }: Command): boolean => {
		const own = plain(run ? `${name} ${aliases}` : aliases);
		return typed.every((word) => own.includes(word));
	};
	const named = commandsOf(source).filter(fits);
	return typed.length === 0 ? named : [...numberCommands(text, source), ...named];
}
