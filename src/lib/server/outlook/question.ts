import type { PriceSheet } from '$lib/model/price-sheet.schema';
import type { Fault } from '$lib/model/faults';
import type { OutlookQuestion } from '$lib/engine/outlook';

/** An outlook to be worked out in a thread: plain data that passed every check made before. */
export interface OutlookTask {
	readonly sheet: PriceSheet;
	readonly question: OutlookQuestion;
}

/** The answer as JSON text, or why there is none: text is handed between threads in one piece. */
export type OutlookAnswer =
	{ readonly ok: true; readonly text: string } | { readonly ok: false; readonly faults: readonly Fault[] };
