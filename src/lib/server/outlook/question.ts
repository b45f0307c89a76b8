import type { PriceSheet } from '$lib/model/price-sheet.schema';
import type { Fault } from '$lib/model/faults';
import type { OutlookQuestion, SafePlanQuestion } from '$lib/engine/outlook';

/** Something about an outlook to be worked out in a thread: plain data that passed every check made before. */
export type OutlookTask = { readonly sheet: PriceSheet } & (
	| { readonly asked: 'outlook'; readonly question: OutlookQuestion }
	| { readonly asked: 'safe-plan'; readonly question: SafePlanQuestion }
);

/** The answer as JSON text, or why there is none: text is handed between threads in one piece. */
export type OutlookAnswer =
	{ readonly ok: true; readonly text: string } | { readonly ok: false; readonly faults: readonly Fault[] };
