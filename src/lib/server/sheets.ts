import type { PriceSheet } from '$lib/model/price-sheet.schema';
import { BUILT_IN_SHEET_IDS, DEFAULT_SHEET_ID, loadSheet } from '$lib/reference/sheets';
import { prepareSheet, type PreparedSheet } from '$lib/engine';

/** A built-in sheet, read once for all requests. */
export interface BuiltInSheet {
	readonly sheet: PriceSheet;
	readonly prepared: PreparedSheet;
}

async function read(id: string): Promise<[string, BuiltInSheet]> {
	const sheet = await loadSheet(id);
	const prepared = sheet ? prepareSheet(sheet) : undefined;
	if (!sheet || !prepared?.ok) throw new Error(`the built-in price sheet ${id} is damaged`);
	return [id, { sheet, prepared: prepared.value }];
}

let sheets: Promise<ReadonlyMap<string, BuiltInSheet>> | undefined;

/** The built-in sheets by id. */
export function builtInSheets(): Promise<ReadonlyMap<string, BuiltInSheet>> {
	sheets ??= Promise.all(BUILT_IN_SHEET_IDS.map(read)).then((entries) => new Map(entries));
	return sheets;
}

/** The built-in sheet that a plan begins with. */
export async function defaultSheet(): Promise<BuiltInSheet> {
	const sheet = (await builtInSheets()).get(DEFAULT_SHEET_ID);
	if (!sheet) throw new Error('the built-in price sheet is missing');
	return sheet;
}
