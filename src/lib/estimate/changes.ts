import { type ChargeRow, chargeGroups } from '$lib/analysis/charge-rows';
import type { PriceSheet, SheetItem } from '$lib/model/price-sheet.schema';
import type { Fen } from '$lib/model/money';
import type { ScenarioResult, ScenarioResults } from '$lib/analysis/scenario-results';
import { type FactChange, factChanges, type Said, saidChanges } from './fact-changes';
import type { ExchangeRule } from '$lib/payments/payment-view';
import { type PaymentChange, paymentChanges } from './payment-changes';

/** A charge before and after: how often, at which price; `null` where it was or is not in the estimate. */
export interface LineChange {
	/** Of the column that it belongs to; `null` for the plan. */
	readonly column: string | null;
	readonly id: string;
	readonly kind: ChargeRow['kind'];
	readonly item: SheetItem | undefined;
	readonly was: Pick<ChargeRow, 'times' | 'unitPrice' | 'amount'> | null;
	readonly is: Pick<ChargeRow, 'times' | 'unitPrice' | 'amount'> | null;
	readonly by: Fen;
	/** Whether the same charge changed in another class too: then its class tells the two lines apart. */
	readonly isSplit: boolean;
}

/** What one revision changed about the one before it. */
export interface Changes {
	readonly total: { readonly was: Fen; readonly is: Fen };
	readonly lines: readonly LineChange[];
	/** What the lines of each column come to together; columns without a changed line are left out. */
	readonly sums: readonly { readonly column: string | null; readonly by: Fen }[];
	readonly payments: readonly PaymentChange[];
	readonly facts: readonly FactChange[];
	/** Scenarios that came and went. */
	readonly added: readonly ScenarioResult[];
	readonly removed: readonly ScenarioResult[];
}

const rowsOf = ({ shown }: ScenarioResult, sheet: PriceSheet): readonly ChargeRow[] =>
	chargeGroups(shown.estimate, sheet).flatMap(({ rows }) => rows);

const keyOf = ({ kind, id }: ChargeRow): string => `${kind} ${id}`;

function lineChanges(was: ScenarioResult, is: ScenarioResult, sheets: readonly [PriceSheet, PriceSheet]): LineChange[] {
	const [before, after] = [rowsOf(was, sheets[0]), rowsOf(is, sheets[1])];
	const keys = [...new Set([...before, ...after].map(keyOf))];
	const found = keys.flatMap((key): Omit<LineChange, 'isSplit'>[] => {
		const old = before.find((row) => keyOf(row) === key) ?? null;
		const present = after.find((row) => keyOf(row) === key) ?? null;
		const row = present ?? old;
		if (!row || (old?.times === present?.times && old?.unitPrice === present?.unitPrice)) return [];
		const by = ((present?.amount ?? 0) - (old?.amount ?? 0)) as Fen;
		return [{ column: is.id, id: row.id, kind: row.kind, item: row.item, was: old, is: present, by }];
	});
	return found.map((line) => ({ ...line, isSplit: found.filter(({ id }) => id === line.id).length > 1 }));
}

/**
 * Everything that a revision changed: each charge whose count or price is another, and what else a family would notice.
 * A charge that moved to another class counts as gone from the one and new in the other.
 *
 * @param said what the two documents say of themselves, where that is known.
 * @param rule the conversion to a currency at home; without it sums at home are not compared.
 */
export function changesBetween(
	was: ScenarioResults,
	is: ScenarioResults,
	said?: { readonly was: Said; readonly is: Said },
	rule?: ExchangeRule
): Changes {
	const pairs = is.columns.flatMap((column) => {
		const before = was.columns.find(({ id }) => id === column.id);
		return before ? [{ before, column }] : [];
	});
	const [plan] = pairs;
	if (!plan) throw new Error('an estimate has no plan');
	const linesOf = pairs.map(({ before, column }) => lineChanges(before, column, [was.sheet, is.sheet]));
	return {
		total: { was: plan.before.shown.estimate.totals.all, is: plan.column.shown.estimate.totals.all },
		lines: linesOf.flat(),
		sums: linesOf.flatMap((lines) => {
			const [first] = lines;
			return first ? [{ column: first.column, by: lines.reduce((sum, { by }) => sum + by, 0) as Fen }] : [];
		}),
		payments: pairs.flatMap(({ before, column }) => paymentChanges(before, column, { was, is }, rule)),
		facts: [
			...(said ? saidChanges(said.was, said.is) : []),
			...pairs.flatMap(({ before, column }) => factChanges(before, column, { was, is }))
		],
		added: is.columns.filter(({ id }) => !was.columns.some((one) => one.id === id)),
		removed: was.columns.filter(({ id }) => !is.columns.some((one) => one.id === id))
	};
}
