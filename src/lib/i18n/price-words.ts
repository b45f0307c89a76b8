import { getContext, setContext } from 'svelte';
import type { Language } from './languages';
import type { prices } from './prices.en';

/** The words for a hospital's own prices. They travel with their forms, not with the first answer. */
export type PriceWords = typeof prices;

const WORDS: Readonly<Record<Language, () => Promise<PriceWords>>> = {
	en: async () => (await import('./prices.en')).prices,
	zh: async () => (await import('./prices.zh')).prices
};

export function loadPriceWords(language: Language): Promise<PriceWords> {
	return WORDS[language]();
}

const KEY = Symbol('price words');

export function providePriceWords(words: PriceWords): void {
	setContext(KEY, words);
}

export function usePriceWords(): PriceWords {
	return getContext<PriceWords>(KEY);
}
