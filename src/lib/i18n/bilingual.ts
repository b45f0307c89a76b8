import { getContext, setContext } from 'svelte';
import type { DayNames } from './days';
import type { account } from './en/account';
import type { charges } from './en/charges';
import type { compare } from './en/compare';
import type { estimate } from './en/estimate';
import type { payments } from './en/payments';
import { type Formats, formatsFor } from './formats';
import { type Language, LANGUAGE_TAGS, LANGUAGES } from './languages';
import { loadMessages, type Messages } from './messages';

/** The words of the document in one language. */
export interface SideWords {
	readonly language: Language;
	/** For `lang` attributes. */
	readonly tag: string;
	readonly messages: Messages;
	readonly formats: Formats;
	readonly estimate: typeof estimate;
	readonly account: typeof account;
	readonly charges: typeof charges;
	readonly compare: typeof compare;
	readonly payments: typeof payments;
}

/** One language of the document: everything it says, and what it calls the days of this stay. */
export interface Side extends SideWords {
	readonly days: DayNames;
}

/** The reader's language and the one beside it: a ward and a family read the same line. */
export interface Sides {
	readonly own: Side;
	readonly other: Side;
}

type Area = 'account' | 'charges' | 'compare' | 'estimate' | 'payments';

const AREAS: Readonly<Record<Language, () => Promise<Pick<SideWords, Area>>>> = {
	en: async () => ({
		account: (await import('./en/account')).account,
		charges: (await import('./en/charges')).charges,
		compare: (await import('./en/compare')).compare,
		estimate: (await import('./en/estimate')).estimate,
		payments: (await import('./en/payments')).payments
	}),
	zh: async () => ({
		account: (await import('./zh/account')).account,
		charges: (await import('./zh/charges')).charges,
		compare: (await import('./zh/compare')).compare,
		estimate: (await import('./zh/estimate')).estimate,
		payments: (await import('./zh/payments')).payments
	})
};

async function loadSide(language: Language): Promise<SideWords> {
	const [messages, areas] = await Promise.all([loadMessages(language), AREAS[language]()]);
	return { language, tag: LANGUAGE_TAGS[language], messages, formats: formatsFor(language), ...areas };
}

/** Chinese beside every other language, for the ward; beside Chinese, the base language of the family. */
export function languageBeside(language: Language): Language {
	return language === 'zh' ? LANGUAGES[0] : 'zh';
}

/** The words of both languages of a document. */
export async function loadSides(language: Language): Promise<{ own: SideWords; other: SideWords }> {
	const [own, other] = await Promise.all([loadSide(language), loadSide(languageBeside(language))]);
	return { own, other };
}

const KEY = Symbol('sides of a document');

export function provideSides(sides: () => Sides): void {
	setContext(KEY, sides);
}

/** Both languages of the document that this is a part of: read anew each time, for the days follow the date. */
export function useSides(): () => Sides {
	return getContext<() => Sides>(KEY);
}
