import type { PriceSheet } from '$lib/data/price-sheet.schema';
import type { PlanDocument } from '$lib/plan/document.schema';

/** A plan on its way from one page of this app to the next. */
export interface Carried {
	readonly document: PlanDocument;
	/** The version of the built-in sheet that it rests on, where that is not the present one. */
	readonly past: PriceSheet | null;
	/** Whether it opens also where the device keeps another plan: it has no room for this one. */
	readonly isInstead: boolean;
}

/** Only a browser leaves a page, so no server ever holds one. */
let carried: Carried | null = null;

/** Hands a plan on to the next page, for where the device keeps nothing. */
export function carry(plan: Carried): void {
	carried = plan;
}

export function carriedPlan(): Carried | null {
	return carried;
}
