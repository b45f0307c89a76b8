import type { Language } from '$lib/i18n/languages';
import type { StoredParts } from '$lib/components/layout/stored-parts';

/**
 * Brings what tells of the copy on this device, once there is one: a first visit waits for none of it, and where the
 * browser stores no pages, or will not on plain http, nothing is ever fetched.
 */
export async function whenStored(language: Language): Promise<StoredParts | null> {
	if (!('serviceWorker' in navigator)) return null;
	try {
		await navigator.serviceWorker.ready;
		return await (await import('$lib/components/layout/stored-parts')).storedParts(language);
	} catch {
		// The page is as good without.
		return null;
	}
}
