import { goto } from '$app/navigation';
import type { Language } from '$lib/i18n/languages';
import { pagePath } from '$lib/i18n/page-path';

/** Parts that the first page had, by the anchors under which they were linked, and where each is now. */
const MOVED = {
	money: ['account', 'account-place', 'payments', 'payments-place', 'outlook', 'outlook-place', 'odds-place'],
	prices: ['prices', 'prices-place', 'assumed'],
	care: ['strip', 'charges', 'charges-place']
} as const;

/** Where an anchor of the first page leads now; `null` where its part is still there, or never was. */
export function pageOfAnchor(hash: string): keyof typeof MOVED | null {
	const anchor = hash.replace(/^#/, '');
	const found = Object.entries(MOVED).find(([, anchors]) => (anchors as readonly string[]).includes(anchor));
	return found ? (found[0] as keyof typeof MOVED) : null;
}

/** Leads an old link on to the page that has its part. */
export function goToMovedPart(language: Language): void {
	const page = pageOfAnchor(location.hash);
	if (page !== null) void goto(pagePath(page, language) + location.hash, { replaceState: true });
}
