import { getContext, setContext } from 'svelte';
import type { DayNames } from './days';
import type { accountInEstimate } from './en/account-in-estimate';
import type { chargesInEstimate } from './en/charges-in-estimate';
import type { compareInEstimate } from './en/compare-in-estimate';
import type { estimate } from './en/estimate';
import type { paymentsInEstimate } from './en/payments-in-estimate';
import type { supports } from './en/supports';
import type { takeAlongWords } from './en/take-along';
import { type Formats, formatsFor } from './formats';
import { type Language, LANGUAGE_TAGS, LANGUAGES } from './languages';
import { loadMessages, type Messages } from './messages';

/** The words of the document in one language. */
export interface BilingualWords {
	readonly language: Language;
	/** For `lang` attributes. */
	readonly tag: string;
	readonly messages: Messages;
	readonly formats: Formats;
	readonly estimate: typeof estimate;
	readonly account: typeof accountInEstimate;
	readonly charges: typeof chargesInEstimate;
	readonly compare: typeof compareInEstimate;
	readonly supports: (typeof supports)['supports'];
	readonly payments: typeof paymentsInEstimate & typeof takeAlongWords;
}

/** One language of the document: everything it says, and what it calls the days of this stay. */
export interface BilingualSide extends BilingualWords {
	readonly days: DayNames;
}

/** The reader's language and the one beside it: a ward and a family read the same line. */
export interface Bilingual {
	readonly own: BilingualSide;
	readonly other: BilingualSide;
}

type Area = 'account' | 'charges' | 'compare' | 'estimate' | 'payments' | 'supports';

const AREAS: Readonly<Record<Language, () => Promise<Pick<BilingualWords, Area>>>> = {
	en: async () => ({
		supports: (await import('./en/supports')).supports.supports,
		account: (await import('./en/account-in-estimate')).accountInEstimate,
		charges: (await import('./en/charges-in-estimate')).chargesInEstimate,
		compare: (await import('./en/compare-in-estimate')).compareInEstimate,
		estimate: (await import('./en/estimate')).estimate,
		payments: {
			...(await import('./en/payments-in-estimate')).paymentsInEstimate,
			...(await import('./en/take-along')).takeAlongWords
		}
	}),
	zh: async () => ({
		supports: (await import('./zh/supports')).supports.supports,
		account: (await import('./zh/account-in-estimate')).accountInEstimate,
		charges: (await import('./zh/charges-in-estimate')).chargesInEstimate,
		compare: (await import('./zh/compare-in-estimate')).compareInEstimate,
		estimate: (await import('./zh/estimate')).estimate,
		payments: {
			...(await import('./zh/payments-in-estimate')).paymentsInEstimate,
			...(await import('./zh/take-along')).takeAlongWords
		}
	})
};

async function loadBilingualSide(language: Language): Promise<BilingualWords> {
	const [messages, areas] = await Promise.all([loadMessages(language), AREAS[language]()]);
	return { language, tag: LANGUAGE_TAGS[language], messages, formats: formatsFor(language), ...areas };
}

/** Chinese beside every other language, for the ward; beside Chinese, the base language of the family. */
export function languageBeside(language: Language): Language {
	return language === 'zh' ? LANGUAGES[0] : 'zh';
}

/** The words of both languages of a document. */
export async function loadBilingual(language: Language): Promise<{ own: BilingualWords; other: BilingualWords }> {
	const [own, other] = await Promise.all([loadBilingualSide(language), loadBilingualSide(languageBeside(language))]);
	return { own, other };
}

const KEY = Symbol('sides of a document');

export function provideBilingual(sides: () => Bilingual): void {
	setContext(KEY, sides);
}

/** Both languages of the document that this is a part of: read anew each time, for the days follow the date. */
export function useBilingual(): () => Bilingual {
	return getContext<() => Bilingual>(KEY);
}
