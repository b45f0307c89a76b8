import type { Component } from 'svelte';
import { render } from 'vitest-browser-svelte';
import type { Language } from '$lib/i18n/languages';
import { loadWords } from '$lib/i18n/lazy-words';
import '$lib/styles/base.css';
import '$lib/styles/tokens.css';
import { speechIn } from '../unit/state/setting';
import Spoken from './Spoken.svelte';

export { builtInSheet, openPlanner, speechIn } from '../unit/state/setting';

/** Shows a component as it stands on a page of a language. */
export async function show<Props extends Record<string, unknown>>(
	component: Component<Props>,
	props: Props,
	language: Language = 'en'
) {
	const speech = await speechIn(language);
	const prices = await loadWords('prices', language);
	const account = await loadWords('account', language);
	const charges = await loadWords('charges', language);
	const outlook = await loadWords('outlook', language);
	const payments = await loadWords('payments', language);
	const share = await loadWords('share', language);
	return render(Spoken<Props>, {
		props: { component, props, speech, prices, account, charges, outlook, payments, share }
	});
}
