import { chargeGroups } from '$lib/analysis/charge-rows';
import type { PriceSheet } from '$lib/model/price-sheet.schema';
import type { Estimate } from '$lib/engine';
import type { Fen } from '$lib/model/money';

/** One step from the plan's sum to the scenario's: what a kind of charge adds or takes away. */
export interface WaterfallStep {
	/** The sheet's category, `package` for the package price, `rest` for what is too small for a step of its own. */
	readonly category: string;
	readonly by: Fen;
	/** The sum before and after the step. */
	readonly from: Fen;
	readonly to: Fen;
}

/** As many as an eye takes in; the rest is one step. */
const MOST_STEPS = 6;

/** What an estimate charges by category, paid ahead or not; what a package covers costs nothing more. */
function sumsByCategory(estimate: Estimate, sheet: PriceSheet): ReadonlyMap<string, number> {
	const sums = new Map<string, number>();
	for (const { kind, rows } of chargeGroups(estimate, sheet)) {
		if (kind === 'included') continue;
		for (const { item, amount } of rows) {
			const category = item?.category ?? 'package';
			sums.set(category, (sums.get(category) ?? 0) + amount);
		}
	}
	return sums;
}

/**
 * The steps from one estimate's sum to another's, the largest first; they add up to the difference, to the fen.
 */
export function waterfallOf(plan: Estimate, scenario: Estimate, sheet: PriceSheet): readonly WaterfallStep[] {
	const [before, after] = [sumsByCategory(plan, sheet), sumsByCategory(scenario, sheet)];
	const changes = [...new Set([...before.keys(), ...after.keys()])]
		.map((category) => ({ category, by: (after.get(category) ?? 0) - (before.get(category) ?? 0) }))
		.filter(({ by }) => by !== 0)
		.sort((one, other) => Math.abs(other.by) - Math.abs(one.by));
	const own = changes.length > MOST_STEPS ? changes.slice(0, MOST_STEPS - 1) : changes;
	const rest = changes.slice(own.length).reduce((sum, { by }) => sum + by, 0);
	let from: number = plan.totals.all;
	return [...own, ...(rest === 0 ? [] : [{ category: 'rest', by: rest }])].map(({ category, by }) => {
		const step = { category, by: by as Fen, from: from as Fen, to: (from + by) as Fen };
		from = step.to;
		return step;
	});
}
