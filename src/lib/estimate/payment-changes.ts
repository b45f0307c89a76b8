import type { SheetItem } from '$lib/model/price-sheet.schema';
import type { HomeMoney } from '$lib/model/home-money';
import type { Fen } from '$lib/model/money';
import { type ExchangeRule, paymentView, type PaymentRow } from '$lib/payments/payment-view';
import type { ScenarioResult, ScenarioResults } from '$lib/analysis/scenario-results';
import { type DatedDay, datedDay } from './dated-day';

/** One payment as an estimate states it: amounts in whole fen, and in whole minor units of the currency at home. */
export interface StatedPayment {
	readonly sendBy: DatedDay;
	readonly neededBy: DatedDay;
	readonly amount: Fen;
	readonly atHome: { readonly toHave: HomeMoney; readonly currency: string } | null;
}

/** A payment that is another than it was; `null` where there was or is none. */
export interface PaymentChange {
	/** Of the column that it belongs to; `null` for the plan. */
	readonly column: string | null;
	/** The same for the same payment over revisions. */
	readonly id: string;
	readonly kind: PaymentRow['kind'];
	/** What is paid ahead; absent for the package price and for every other kind. */
	readonly item: SheetItem | undefined;
	/** The place among payments of its kind, from 1. */
	readonly place: number;
	readonly was: StatedPayment | null;
	readonly is: StatedPayment | null;
}

type Listed = Pick<PaymentChange, 'id' | 'kind' | 'item' | 'place'> & { readonly stated: StatedPayment };

/** Every payment of a column, sent ahead, as section 6 of the document lists them. */
function listed(
	column: ScenarioResult,
	{ prepared, sheet }: ScenarioResults,
	rule: ExchangeRule | undefined
): readonly Listed[] {
	const { document, funding, level } = column;
	const { home } = document.payments;
	const view = paymentView({ prepared, plan: document.plan, funding, home, rule, level });
	if (!view.ok) return [];
	const counts = new Map<string, number>();
	return view.value.ahead.map(({ id, kind, line, day, sendBy, amount, home: at }) => {
		const place = (counts.get(kind) ?? 0) + 1;
		counts.set(kind, place);
		const atHome = home && at ? { toHave: at.toHave, currency: home.currency } : null;
		const stated = { sendBy: datedDay(column, sendBy), neededBy: datedDay(column, day), amount, atHome };
		return { id, kind, place, item: sheet.items.find((item) => item.id === line), stated };
	});
}

function isSame(one: StatedPayment | null, other: StatedPayment | null): boolean {
	if (!one || !other) return one === other;
	const [at, then] = [one.atHome, other.atHome];
	return (
		one.sendBy === other.sendBy &&
		one.neededBy === other.neededBy &&
		one.amount === other.amount &&
		at?.toHave === then?.toHave &&
		at?.currency === then?.currency
	);
}

/** Each payment of a column whose amount or one of whose days is another, in the order in which they are due now. */
export function paymentChanges(
	was: ScenarioResult,
	is: ScenarioResult,
	all: { readonly was: ScenarioResults; readonly is: ScenarioResults },
	rule?: ExchangeRule
): readonly PaymentChange[] {
	const [before, now] = [listed(was, all.was, rule), listed(is, all.is, rule)];
	const gone = before.filter(({ id }) => !now.some((one) => one.id === id));
	return [...now, ...gone].flatMap(({ id, kind, item, place }) => {
		const old = before.find((one) => one.id === id)?.stated ?? null;
		const present = now.find((one) => one.id === id)?.stated ?? null;
		return isSame(old, present) ? [] : [{ column: is.id, id, kind, item, place, was: old, is: present }];
	});
}
