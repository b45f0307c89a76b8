import type { Fen } from '$lib/model/money';
import type { Measures } from './measures';

/** A lowest balance, and by how much the account then cannot pay: with a guarantee, less than it is below zero. */
export type Lowest = Pick<Measures, 'lowest' | 'shortBy'>;

/** One thing in which a scenario differs from the plan, for a sentence. Amounts in whole fen, days as counts. */
export type Difference =
	| { readonly kind: 'total'; readonly by: Fen }
	| { readonly kind: 'stay'; readonly by: number }
	| { readonly kind: 'icu'; readonly by: number }
	| { readonly kind: 'tightest'; readonly from: number; readonly to: number }
	| { readonly kind: 'lowest'; readonly from: Lowest; readonly to: Lowest }
	| { readonly kind: 'short'; readonly from: number; readonly to: number }
	/** The first top-up has to leave earlier (below 0) or later by so many days, on `sendBy` at the latest. */
	| { readonly kind: 'first-top-up'; readonly by: number; readonly sendBy: number }
	/** One of the two asks for no top-up at all: the day by which the other's first has to leave. */
	| { readonly kind: 'now-asked'; readonly sendBy: number }
	| { readonly kind: 'no-longer-asked' }
	| { readonly kind: 'reach'; readonly by: Fen }
	| { readonly kind: 'ahead'; readonly by: Fen }
	| { readonly kind: 'deposit'; readonly by: Fen };

function firstTopUp(plan: Measures, scenario: Measures): Difference[] {
	const [before] = plan.topUps;
	const [after] = scenario.topUps;
	if (!before && after) return [{ kind: 'now-asked', sendBy: after.sendBy }];
	if (before && !after) return [{ kind: 'no-longer-asked' }];
	if (!before || !after || before.sendBy === after.sendBy) return [];
	return [{ kind: 'first-top-up', by: after.sendBy - before.sendBy, sendBy: after.sendBy }];
}

const lowestOf = ({ lowest, shortBy }: Measures): Lowest => ({ lowest, shortBy });

/**
 * In what a scenario differs from the plan, what matters most first: the sum, the account, the days. Two columns that
 * come to the same have no difference, even where their courses do.
 */
export function differencesOf(plan: Measures, scenario: Measures): readonly Difference[] {
	const money = (kind: 'total' | 'reach' | 'ahead' | 'deposit', from: Fen, to: Fen): Difference[] =>
		from === to ? [] : [{ kind, by: (to - from) as Fen }];
	const moved = plan.lowestDay !== scenario.lowestDay;
	return [
		...money('total', plan.all, scenario.all),
		...money('ahead', plan.ahead, scenario.ahead),
		...money('deposit', plan.deposit, scenario.deposit),
		...money('reach', plan.reach, scenario.reach),
		...(moved ? [{ kind: 'tightest', from: plan.lowestDay, to: scenario.lowestDay } as const] : []),
		...(plan.lowest === scenario.lowest
			? []
			: [{ kind: 'lowest', from: lowestOf(plan), to: lowestOf(scenario) } as const]),
		...(plan.arrearsDays === scenario.arrearsDays
			? []
			: [{ kind: 'short', from: plan.arrearsDays, to: scenario.arrearsDays } as const]),
		...firstTopUp(plan, scenario),
		...(plan.stayDays === scenario.stayDays ? [] : [{ kind: 'stay', by: scenario.stayDays - plan.stayDays } as const]),
		...(plan.icuDays === scenario.icuDays ? [] : [{ kind: 'icu', by: scenario.icuDays - plan.icuDays } as const])
	];
}
