import type { PriceSheet } from '$lib/model/price-sheet.schema';
import type { Fault } from '$lib/model/faults';
import type { Fen } from '$lib/model/money';
import type { PriceTier } from '$lib/model/price-tiers';
import type { Amounts, Outlook } from '$lib/engine/outlook';
import type { Funding } from '$lib/model/funding.schema';
import type { Plan } from '$lib/model/plan.schema';

/** What the page asks its worker: how likely what is, for one plan. A newer question makes an older one stale. */
export interface OddsRequest {
	readonly id: number;
	readonly sheet: PriceSheet;
	/** Its course is left out: the odds are over all courses. */
	readonly plan: Plan;
	readonly funding: Funding;
	readonly level: PriceTier;
	/** The course model. */
	readonly model: string;
	/** Whether the outlook alone is wanted, without its bounds, the deposit and what moves it most. */
	readonly isBrief?: boolean;
}

/** What the 90-in-100 sum becomes with one assumption lower or higher. */
export interface Swing {
	readonly what: 'prices' | 'chances' | 'days' | 'doses' | 'icuDays';
	readonly lower: Fen;
	readonly higher: Fen;
}

/** What the worker tells, part after part, the most wanted first. Amounts in whole fen. */
export type OddsResponse =
	| { readonly id: number; readonly kind: 'progress'; readonly done: number }
	| { readonly id: number; readonly kind: 'outlook'; readonly outlook: Outlook }
	/** The money needed for the account where the evidence's least and most care hold. */
	| { readonly id: number; readonly kind: 'bounds'; readonly low: Amounts; readonly high: Amounts }
	| { readonly id: number; readonly kind: 'swings'; readonly base: Fen; readonly swings: readonly Swing[] }
	/** The least deposit with which the account runs dry in at most 5 of 100 stays. */
	| { readonly id: number; readonly kind: 'deposit'; readonly deposit: Fen; readonly chance: number }
	| { readonly id: number; readonly kind: 'refused'; readonly faults: readonly Fault[] };
