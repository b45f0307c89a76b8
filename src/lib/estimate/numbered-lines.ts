import { addedTo, type ChargeGroup, chargeGroups, type ChargeRow } from '$lib/analysis/charge-rows';
import type { PriceSheet } from '$lib/model/price-sheet.schema';
import type { Fen } from '$lib/model/money';
import type { ScenarioResult } from '$lib/analysis/scenario-results';

/** A charge with the number by which two people speak of it in two languages. */
export interface NumberedRow extends ChargeRow {
	readonly number: string;
}

export interface NumberedGroup extends Omit<ChargeGroup, 'rows'> {
	/** `A` for the first group. */
	readonly letter: string;
	/** Charges of the plan that a scenario has fewer of: their sum is to be taken away. */
	readonly isLess: boolean;
	readonly rows: readonly NumberedRow[];
}

const LETTERS = 'ABCDEFGH';

function numbered(
	groups: readonly (ChargeGroup & { readonly isLess?: boolean })[],
	prefix = ''
): readonly NumberedGroup[] {
	return groups.map((group, place) => {
		const letter = `${prefix}${LETTERS[place] ?? ''}`;
		return {
			...group,
			isLess: group.isLess === true,
			letter,
			rows: group.rows.map((row, at) => ({ ...row, number: `${letter}${at + 1}` }))
		};
	});
}

/** Every charge of a column, group by group. */
export function numberedLines({ shown }: ScenarioResult, sheet: PriceSheet): readonly NumberedGroup[] {
	return numbered(chargeGroups(shown.estimate, sheet));
}

/** What a scenario charges: what it adds to the plan, or, where prices differ as well, everything. */
export interface ScenarioLines {
	readonly isWhole: boolean;
	/** Of a scenario that is not listed whole: what it adds, then what it has less of; together they lead to its sum. */
	readonly groups: readonly NumberedGroup[];
	/** With the plan's sum: plan + added - fewer = the scenario's; both 0 where everything is listed. */
	readonly added: Fen;
	readonly fewer: Fen;
}

/**
 * The charges of a scenario beside the plan.
 *
 * @param place of the scenario, from 1: its charges are numbered `1A1`, so that no number stands for two things.
 */
export function scenarioLines(
	plan: ScenarioResult,
	scenario: ScenarioResult,
	sheet: PriceSheet,
	place: number
): ScenarioLines {
	const own = chargeGroups(scenario.shown.estimate, sheet);
	const { groups, sum, fewer, fewerGroups } = addedTo(chargeGroups(plan.shown.estimate, sheet), own);
	const { all } = plan.shown.estimate.totals;
	const prefix = String(place);
	// At another kind of hospital the same charges cost something else: then a list of what is added would not add up.
	if (all + sum - fewer !== scenario.shown.estimate.totals.all || plan.level !== scenario.level)
		return { isWhole: true, groups: numbered(own, prefix), added: 0 as Fen, fewer: 0 as Fen };
	return {
		isWhole: false,
		groups: numbered([...groups, ...fewerGroups.map((group) => ({ ...group, isLess: true }))], prefix),
		added: sum,
		fewer
	};
}
