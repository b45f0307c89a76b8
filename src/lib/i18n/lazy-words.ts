import { getContext, setContext } from 'svelte';
import type { account } from './en/account';
import type { care } from './en/care';
import type { charges } from './en/charges';
import type { compare } from './en/compare';
import type { odds } from './en/odds';
import type { payments } from './en/payments';
import type { prices } from './en/prices';
import type { share } from './en/share';
import type { Language } from './languages';

/** Words that travel with the part of the page that speaks them, not with the first answer. */
interface LazyCatalogues {
	readonly account: typeof account;
	readonly care: typeof care;
	readonly charges: typeof charges;
	readonly compare: typeof compare;
	readonly odds: typeof odds;
	readonly payments: typeof payments;
	readonly prices: typeof prices;
	readonly share: typeof share;
}

export type LazyCatalogue = keyof LazyCatalogues;
export type LazyWords<Name extends LazyCatalogue> = LazyCatalogues[Name];

type Loaders = { readonly [Name in LazyCatalogue]: Readonly<Record<Language, () => Promise<LazyCatalogues[Name]>>> };

const LOADERS: Loaders = {
	account: {
		en: async () => (await import('./en/account')).account,
		zh: async () => (await import('./zh/account')).account
	},
	care: {
		en: async () => (await import('./en/care')).care,
		zh: async () => (await import('./zh/care')).care
	},
	charges: {
		en: async () => (await import('./en/charges')).charges,
		zh: async () => (await import('./zh/charges')).charges
	},
	compare: {
		en: async () => (await import('./en/compare')).compare,
		zh: async () => (await import('./zh/compare')).compare
	},
	odds: {
		en: async () => (await import('./en/odds')).odds,
		zh: async () => (await import('./zh/odds')).odds
	},
	payments: {
		en: async () => (await import('./en/payments')).payments,
		zh: async () => (await import('./zh/payments')).payments
	},
	prices: {
		en: async () => (await import('./en/prices')).prices,
		zh: async () => (await import('./zh/prices')).prices
	},
	share: {
		en: async () => (await import('./en/share')).share,
		zh: async () => (await import('./zh/share')).share
	}
};

/** Under which a part finds its words in the context of its page. */
const keyOf = (name: LazyCatalogue): string => `${name} words`;

export function loadWords<Name extends LazyCatalogue>(name: Name, language: Language): Promise<LazyWords<Name>> {
	return LOADERS[name][language]();
}

/** Gives every component below the words of a part. */
export function provideWords<Name extends LazyCatalogue>(name: Name, words: LazyWords<Name>): void {
	setContext(keyOf(name), words);
}

/** The words of a part, inside of it. */
export function useWords<Name extends LazyCatalogue>(name: Name): LazyWords<Name> {
	return getContext<LazyWords<Name>>(keyOf(name));
}
