import type { Component } from 'svelte';
import type { Language } from '$lib/i18n/languages';
import { loadOfflineWords, type OfflineWords } from '$lib/i18n/offline-words';
import { quiet } from '$lib/pwa/quiet';
import { AppUpdate } from '$lib/state/app/app-update.svelte';

interface Told {
	readonly update: AppUpdate;
	readonly words: OfflineWords;
}

export interface StoredParts extends Told {
	readonly UpdateNotice: Component<Told>;
	readonly StoredNote: Component<Told>;
}

/** Whether the browser has the page of this address at hand. */
async function isPageStored(): Promise<boolean> {
	return (await caches.match(location.pathname, { ignoreSearch: true, ignoreVary: true })) !== undefined;
}

/** What the page says about its copy on this device; fetched late, with its styles. */
export async function storedParts(language: Language): Promise<StoredParts> {
	const [words, notice, note] = await Promise.all([
		loadOfflineWords(language),
		import('./UpdateNotice.svelte'),
		import('./StoredNote.svelte')
	]);
	const update = new AppUpdate({
		workers: navigator.serviceWorker,
		document,
		isStored: isPageStored,
		quiet,
		reload: () => location.reload(),
		now: () => Date.now()
	});
	return { update, words, UpdateNotice: notice.default, StoredNote: note.default };
}
