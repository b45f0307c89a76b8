import type { PriceSheet } from '$lib/model/price-sheet.schema';
import { builtInSheetOf } from '$lib/reference/sheets';
import { refused } from '$lib/model/faults';
import type { PlanDocument } from '$lib/model/document.schema';
import { storageStore, type PlanStore } from '$lib/plan/store';
import { PlanPersistence } from './plan-persistence.svelte';
import type { Planner } from './planner.svelte';

/** The browser's own storage; it may be switched off, full or private. */
function deviceStore(): PlanStore {
	return storageStore(
		() => localStorage,
		(key, listener) => {
			const heard = (event: StorageEvent): void => {
				if (event.key === key) listener();
			};
			addEventListener('storage', heard);
			return () => removeEventListener('storage', heard);
		}
	);
}

/** The version of the built-in sheet that a plan is to stay with; `null` where that is the present one. */
async function pastSheet({ builtIn }: PlanDocument, present: PriceSheet): Promise<PriceSheet | null | 'unknown'> {
	if (!builtIn || (builtIn.id === present.id && builtIn.version === present.version)) return null;
	return (await builtInSheetOf(builtIn.id, builtIn.version)) ?? 'unknown';
}

/** Keeps a planner's document on this device. */
export function devicePersistence(planner: Planner): PlanPersistence {
	/** The past version of the built-in sheet under each document that was read here. */
	const pasts = new WeakMap<PlanDocument, PriceSheet | null>();
	/** The one under the plan of the page, which a document made from that plan keeps. */
	const ownPast = (): PriceSheet | null =>
		planner.answers.builtInSheet === planner.answers.presentSheet ? null : planner.answers.builtInSheet;
	return new PlanPersistence({
		store: deviceStore(),
		read: async (text) => {
			// The schema library travels only to those who have something kept.
			const read = (await import('$lib/plan/read-document')).readDocument(text);
			if (!read.ok) return read;
			const found = await pastSheet(read.value, planner.answers.presentSheet);
			if (found === 'unknown') return refused([{ path: 'builtIn', code: 'unknown-sheet' }]);
			pasts.set(read.value, found);
			return read;
		},
		open: (document) => planner.open(document, pasts.has(document) ? (pasts.get(document) ?? null) : ownPast()),
		later: (work, afterMs) => {
			const timer = setTimeout(work, afterMs);
			return () => clearTimeout(timer);
		}
	});
}
