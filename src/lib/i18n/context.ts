import { getContext, setContext } from 'svelte';
import type { Formats } from './formats';
import type { Language } from './languages';
import type { Messages } from './messages';

/** What a component needs to speak: the language, its sentences, its ways of writing money and numbers. */
export interface I18n {
	readonly language: Language;
	readonly messages: Messages;
	readonly formats: Formats;
}

const KEY = Symbol('i18n');

export function provideI18n(i18n: I18n): void {
	setContext(KEY, i18n);
}

export function useI18n(): I18n {
	return getContext<I18n>(KEY);
}
