import { formatsFor } from '$lib/i18n/formats';
import type { I18n } from '$lib/i18n/context';
import type { Language } from '$lib/i18n/languages';
import { loadMessages } from '$lib/i18n/messages';
import type { PriceSheet } from '$lib/model/price-sheet.schema';
import type { PlainStorage } from '$lib/plan/store';
import { coursePresets, courseTimings } from '$lib/reference/presets';
import { DEFAULT_SHEET_ID, loadSheet } from '$lib/reference/sheets';
import { Planner } from '$lib/state/plan/planner.svelte';

export async function i18nFor(language: Language): Promise<I18n> {
	return { language, messages: await loadMessages(language), formats: formatsFor(language) };
}

export async function builtInSheet(): Promise<PriceSheet> {
	const sheet = await loadSheet(DEFAULT_SHEET_ID);
	if (!sheet) throw new Error('no built-in sheet');
	return sheet;
}

/** The planner as the page has it when it opens. */
export async function openPlanner(): Promise<Planner> {
	return new Planner({
		sheet: await builtInSheet(),
		presets: coursePresets(),
		timings: courseTimings(),
		newId: () => crypto.randomUUID()
	});
}

/** A storage that a test can look into, as a browser has one for each tab. */
export function storage(): PlainStorage & { readonly all: Map<string, string> } {
	const all = new Map<string, string>();
	return {
		all,
		getItem: (key) => all.get(key) ?? null,
		setItem: (key, text) => void all.set(key, text),
		removeItem: (key) => void all.delete(key)
	};
}
