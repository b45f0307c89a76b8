import { Persisted, type PlainStorage } from '$lib/plan/persisted';
import { draftOf, type QuoteDraft } from './quote-draft';
import type { Quote } from '$lib/model/quote.schema';

/** For as long as the tab is open: neither another page of this app nor a reload is a reason to type a quote again. */
const KEY = 'stay-quote-draft';

const EMPTY: Readonly<Record<string, unknown>> = { ...draftOf() };

/** What a draft is about: typed over another plan's quote, its parts would be another sum. */
export interface DraftSubject {
	readonly planId: string;
	/** The quote in use, over which it is typed. */
	readonly quote: Quote | undefined;
}

function nameOf({ planId, quote }: DraftSubject): string {
	return JSON.stringify([planId, draftOf(quote)]);
}

/** What was typed of a quote and not used yet; of another subject, or whatever else stands in its place, nothing. */
export function keptDraft(subject: DraftSubject, open: () => PlainStorage): Partial<QuoteDraft> {
	const kept = new Persisted(KEY, open).readJson();
	if (typeof kept !== 'object' || kept === null || !('about' in kept) || !('typed' in kept)) return {};
	const { about, typed } = kept;
	if (about !== nameOf(subject) || typeof typed !== 'object' || typed === null) return {};
	return Object.fromEntries(Object.entries(typed).filter(([name, value]) => typeof value === typeof EMPTY[name]));
}

/** Keeps what is typed; an empty one is forgotten. Without storage it lasts as long as the form. */
export function keepDraft(subject: DraftSubject, typed: Partial<QuoteDraft>, open: () => PlainStorage): void {
	const isEmpty = Object.keys(typed).length === 0;
	new Persisted(KEY, open).write(isEmpty ? null : JSON.stringify({ about: nameOf(subject), typed }));
}
