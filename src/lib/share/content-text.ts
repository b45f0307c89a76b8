import type { PlanDocument } from '$lib/model/document.schema';
import { packed, type SheetName } from './wire-1/pack';

/** The version of what a link or a file holds. */
export const CONTENT_VERSION = 1;

/** What a link or a file holds: when it was made, and the document. */
export interface Shared {
	/** With the zone of the maker, `2026-11-21T09:30:00+08:00`. */
	readonly made: string;
	readonly document: PlanDocument;
}

/**
 * Writes what a link or a file holds.
 *
 * @param builtIn the built-in sheet that the figures rest on where the document does not name one.
 */
export function contentText({ made, document }: Shared, builtIn: SheetName): string {
	return JSON.stringify({ v: CONTENT_VERSION, made, packed: packed(document, builtIn) });
}
