import type { PlainStorage } from '$lib/plan/store';
import { draftOf, type QuoteDraft } from './quote-draft';

/** For as long as the tab is open: neither another page of this app nor a reload is a reason to type a quote again. */
const KEY = 'stay-quote-draft';

const EMPTY: Readonly<Record<string, unknown>> = { ...draftOf() };

/** What was typed of a quote and not used yet; whatever else stands in its place is nothing. */
export function keptDraft(open: () => PlainStorage): Partial<QuoteDraft> {
	try {
		const kept: unknown = JSON.parse(open().getItem(KEY) ?? '{}');
		if (typeof kept !== 'object' || kept === null) return {};
		return Object.fromEntries(Object.entries(kept).filter(([name, value]) => typeof value === typeof EMPTY[name]));
	} catch {
		return {};
	}
}

/** Keeps what is typed; an empty one is forgotten. */
export function keepDraft(typed: Partial<QuoteDraft>, open: () => PlainStorage): void {
	try {
		if (Object.keys(typed).length === 0) open().removeItem(KEY);
		else open().setItem(KEY, JSON.stringify(typed));
	} catch {
		// Without storage it holds as long as the form.
	}
}
