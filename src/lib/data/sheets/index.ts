import type { PriceSheet } from '../price-sheet.schema';

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
