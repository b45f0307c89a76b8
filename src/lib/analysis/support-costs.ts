import type { PriceSheet } from '$lib/model/price-sheet.schema';
import type { Estimate } from '$lib/engine';
import type { Fen } from '$lib/model/money';
import type { Support } from '$lib/model/supports';

/** What one kind of support comes to in an estimate, by class. */
export interface SupportCost {
	readonly allowance: Fen;
	readonly routine: Fen;
	readonly signal: Fen;
	readonly amount: Fen;
}

/** The charges that a support brings with it: the items of the sheet that are charged for it. */
export function costOf(support: Support, estimate: Estimate, sheet: PriceSheet): SupportCost {
	const own = new Set(sheet.items.filter(({ when }) => when.on === support).map(({ id }) => id));
	const lines = estimate.lines.filter(({ id }) => own.has(id));
	const sum = (of: 'allowance' | 'routine' | 'signal' | 'amount'): Fen =>
		lines.reduce((total, line) => total + line[of], 0) as Fen;
	return { allowance: sum('allowance'), routine: sum('routine'), signal: sum('signal'), amount: sum('amount') };
}

/** The class a lane is drawn in: the gravest that it has any money in; watching a fever has a tone of its own. */
export function toneOf(support: Support, cost: SupportCost): 'routine' | 'allowance' | 'signal' | 'watch' {
	if (support === 'fever') return 'watch';
	if (cost.signal > 0) return 'signal';
	return cost.allowance > 0 ? 'allowance' : 'routine';
}
