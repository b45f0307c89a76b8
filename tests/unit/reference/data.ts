import { presetsSchema } from '$lib/reference/presets/presets.schema';
import presetsJson from '$lib/reference/presets/presets.json';
import dictionaryJson from '$lib/reference/charge-dictionary/charges.json';
import { dictionarySchema } from '$lib/reference/charge-dictionary/dictionary.schema';
import { priceSheetSchema, type SheetItem } from '$lib/model/price-sheet.schema';
import productsJson from '$lib/reference/products/products.json';
import { productsSchema } from '$lib/reference/products/products.schema';
import sheetJson from '$lib/reference/sheets/illustrative-cn-2026.json';
import { prepareSheet, type PreparedSheet } from '$lib/engine';
import { type Answer, answer } from '$lib/engine/exchange';
import { planSchema } from '$lib/model/plan.schema';

// Parsed once: a file that its schema refuses fails every test here, with the path of the fault.
export const sheet = priceSheetSchema.parse(sheetJson);
export const dictionary = dictionarySchema.parse(dictionaryJson);
export const { presets, sources: presetSources } = presetsSchema.parse(presetsJson);
export const { products } = productsSchema.parse(productsJson);

export function itemOf(id: string): SheetItem {
	const item = sheet.items.find((candidate) => candidate.id === id);
	if (!item) throw new Error(`The sheet has no item ${id}.`);
	return item;
}

export function groupOf(choice: string): string[] {
	return sheet.items.filter((item) => item.choice === choice).map((item) => item.id);
}

/** The prices of an item: its own, or those of its vials. */
export function pricesOf(item: SheetItem): NonNullable<SheetItem['price']>[] {
	return item.dose ? item.dose.vials.map((vial) => vial.price) : item.price ? [item.price] : [];
}

export function preparedSheet(): PreparedSheet {
	const prepared = prepareSheet(sheet);
	if (!prepared.ok) throw new Error(JSON.stringify(prepared.faults));
	return prepared.value;
}

/** The answer to a plan with the built-in sheet; an adult of 60 kg unless the plan says otherwise. */
export function answerTo(plan: Record<string, unknown>): Answer {
	const result = answer(preparedSheet(), { plan: planSchema.parse({ weightKg: '60', ...plan }) });
	if (!result.ok) throw new Error(JSON.stringify(result.faults));
	return result.value;
}
