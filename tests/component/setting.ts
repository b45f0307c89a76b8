import type { Component } from 'svelte';
import { render } from 'vitest-browser-svelte';
import type { Language } from '$lib/i18n/languages';
import { loadWords } from '$lib/i18n/lazy-words';
import '$lib/styles/base.css';
import '$lib/styles/tokens.css';
import { i18nFor } from '../unit/state/setting';
import WithI18n from './WithI18n.svelte';

export { builtInSheet, openPlanner, i18nFor } from '../unit/state/setting';

/** Parts that bring words of their own. */
const PARTS = ['account', 'care', 'charges', 'compare', 'odds', 'payments', 'prices', 'share'] as const;

/** Shows a component as it stands on a page of a language. */
export async function show<Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: Props,
	language: Language = 'en'
) {
	const i18n = await i18nFor(language);
	const words = await Promise.all(PARTS.map(async (name) => [name, await loadWords(name, language)] as const));
	return render(WithI18n<Props>, { props: { component, props, i18n, words } });
}
