import type { PriceSheet } from '$lib/model/price-sheet.schema';

/** The price sheet that the page and the HTTP interface offer before a hospital brings its own. */
export const DEFAULT_SHEET_ID = 'illustrative-cn-2026';

/** The built-in sheets by id, each loaded only where it is wanted. A test holds every file to its schema. */
const LOADERS: Readonly<Record<string, () => Promise<PriceSheet>>> = {
	[DEFAULT_SHEET_ID]: async () => (await import('./illustrative-cn-2026.json')).default as PriceSheet
};

export const BUILT_IN_SHEET_IDS: readonly string[] = Object.keys(LOADERS);

/** Loads a built-in sheet, or `undefined` where there is none of this id. */
export async function loadSheet(id: string): Promise<PriceSheet | undefined> {
	return Object.hasOwn(LOADERS, id) ? LOADERS[id]?.() : undefined;
}

/**
 * Every version of a built-in sheet that was ever handed out, the present one among them: an estimate made on an older
 * one opens with that one's figures. When a sheet changes, its file before the change stays beside it and is named here.
 */
const PAST: Readonly<Record<string, () => Promise<PriceSheet>>> = {};

/** Loads a built-in sheet in one of its versions, or `undefined` where there never was this one. */
export async function builtInSheetOf(id: string, version: string): Promise<PriceSheet | undefined> {
	const present = await loadSheet(id);
	if (present?.version === version) return present;
	const key = `${id} ${version}`;
	return Object.hasOwn(PAST, key) ? PAST[key]?.() : undefined;
}
