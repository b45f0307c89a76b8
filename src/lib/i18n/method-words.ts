import { getContext, setContext } from 'svelte';
import type { method } from './en/method';
import type { Language } from './languages';

/** The words of the page about the method: a language that lacks one does not compile. */
export type MethodWords = typeof method;

const LOADERS: Readonly<Record<Language, () => Promise<MethodWords>>> = {
	en: async () => (await import('./en/method')).method,
	zh: async () => (await import('./zh/method')).method
};

const KEY = Symbol('method words');

/** Apart from the words that other parts fetch late, so that the first page does not even name them. */
export function loadMethodWords(language: Language): Promise<MethodWords> {
	return LOADERS[language]();
}

export function provideMethodWords(words: MethodWords): void {
	setContext(KEY, words);
}

export function useMethodWords(): MethodWords {
	return getContext<MethodWords>(KEY);
}
