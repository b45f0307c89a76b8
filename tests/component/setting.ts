import type { Component } from 'svelte';
import { render } from 'vitest-browser-svelte';
import { coursePresets, courseTimings } from '$lib/reference/presets';
import type { PriceSheet } from '$lib/model/price-sheet.schema';
import { DEFAULT_SHEET_ID, loadSheet } from '$lib/reference/sheets';
import type { I18n } from '$lib/i18n/context';
import { formatsFor } from '$lib/i18n/formats';
import type { Language } from '$lib/i18n/languages';
import { loadMessages } from '$lib/i18n/messages';
import { loadWords } from '$lib/i18n/lazy-words';
import { Planner } from '$lib/state/plan/planner.svelte';
import '$lib/styles/base.css';
import '$lib/styles/tokens.css';
import WithI18n from './WithI18n.svelte';

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

/** Shows a component as it stands on a page of a language. */
export async function show<Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: Props,
	language: Language = 'en'
) {
	const i18n = await i18nFor(language);
	const prices = await loadWords('prices', language);
	const account = await loadWords('account', language);
	const charges = await loadWords('charges', language);
	const odds = await loadWords('odds', language);
	const payments = await loadWords('payments', language);
	const share = await loadWords('share', language);
	return render(WithI18n<Props>, {
		props: { component, props, i18n, prices, account, charges, odds, payments, share }
	});
}
