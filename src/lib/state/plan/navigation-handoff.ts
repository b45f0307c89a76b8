import type { PriceSheet } from '$lib/model/price-sheet.schema';
import type { PlanDocument } from '$lib/model/document.schema';
import type { Steps } from './history.svelte';

/** A plan on its way from one page of this app to the next. */
export interface NavigationHandoff {
	readonly document: PlanDocument;
	/** The version of the built-in sheet that it rests on, where that is not the present one. */
	readonly past: PriceSheet | null;
	/** Whether it opens also where the device keeps another plan: it has no room for this one. */
	readonly isInstead: boolean;
	/** What can be taken back and taken again, where it comes from a page that had it: one that opens the same plan goes on. */
	readonly steps?: Steps<PlanDocument>;
}

/** Only a browser leaves a page, so no server ever holds one. */
let handoff: NavigationHandoff | null = null;

/** Hands a plan on to the next page, for where the device keeps nothing. */
export function handOff(plan: NavigationHandoff): void {
	handoff = plan;
}

/** Forgets what was handed on: the device keeps what came after it. */
export function dropHandoff(): void {
	handoff = null;
}

export function takeHandoff(): NavigationHandoff | null {
	return handoff;
}

/** A document as a text in which the order of its fields does not matter: what was read may have them in another. */
function inOrder(document: PlanDocument): string {
	return JSON.stringify(document, (_, value: unknown) =>
		typeof value === 'object' && value !== null && !Array.isArray(value)
			? Object.fromEntries(Object.entries(value).sort())
			: value
	);
}

/** Whether a page has opened what was handed off to it, and not what another window has written meanwhile. */
export function isHandedOff({ document }: NavigationHandoff, opened: PlanDocument): boolean {
	return document === opened || inOrder(document) === inOrder(opened);
}
