import type { PlanDocument } from '$lib/model/document.schema';
import { freshDocument } from '$lib/plan/fresh-document';
import { type PlanStore, type Saved, storageStore } from '$lib/plan/store';

/** What this device keeps of a plan, for a page that shows another one. */
export type KeptPlan =
	/** Nothing, or a plan that nobody has touched yet. */
	| { readonly kind: 'none' }
	| { readonly kind: 'plan'; readonly document: PlanDocument }
	| { readonly kind: 'unreadable'; readonly text: string };

/** The revision that was read, for what is written over it. */
export interface Read {
	readonly kept: KeptPlan;
	readonly revision: number;
}

function deviceStore(): PlanStore {
	return storageStore(() => localStorage);
}

/** Reads the plan that this device keeps; the schemas are fetched only where there is one. */
export async function readKept(store = deviceStore()): Promise<Read> {
	const loaded = store.load();
	if (loaded === null || loaded === 'unavailable') return { kept: { kind: 'none' }, revision: 0 };
	const { revision, text } = loaded;
	const { readDocument } = await import('$lib/plan/read-document');
	const read = readDocument(text);
	if (!read.ok) return { kept: { kind: 'unreadable', text }, revision };
	// Read by the same door, so that both have their fields in the same order.
	const fresh = readDocument(JSON.stringify(freshDocument(read.value.id)));
	const isUntouched = fresh.ok && JSON.stringify(fresh.value) === JSON.stringify(read.value);
	return { kept: isUntouched ? { kind: 'none' } : { kind: 'plan', document: read.value }, revision };
}

/** Keeps a plan in the place of the one that was read, unless another window has written meanwhile. */
export function storeInstead(document: PlanDocument, over: number, store = deviceStore()): Saved {
	return store.save(JSON.stringify(document), over);
}
