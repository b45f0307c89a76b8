/** The languages of the product, the base language first; each but the base has its own part of the address. */
export const LANGUAGES = ['en', 'zh'] as const;

export type Language = (typeof LANGUAGES)[number];

export const BASE_LANGUAGE: Language = 'en';

/** What each language calls itself. */
export const LANGUAGE_NAMES: Readonly<Record<Language, string>> = { en: 'English', zh: '简体中文' };

/** The tag for `lang` attributes and for the platform's formats. */
export const LANGUAGE_TAGS: Readonly<Record<Language, string>> = { en: 'en', zh: 'zh-Hans' };

/** The tag by which dates are written: the day before the month, as most of the world has it. */
export const DATE_TAGS: Readonly<Record<Language, string>> = { en: 'en-GB', zh: 'zh-Hans' };

export function isLanguage(text: string): text is Language {
	return (LANGUAGES as readonly string[]).includes(text);
}

/** The language a path speaks: `/zh` and below is Chinese, all else the base language. */
export function languageOfPath(pathname: string): Language {
	const [, first = ''] = pathname.split('/');
	return isLanguage(first) && first !== BASE_LANGUAGE ? first : BASE_LANGUAGE;
}

/** Both languages of today run from left to right; the layout is ready for the other way. */
const DIRECTIONS: Readonly<Record<Language, 'ltr' | 'rtl'>> = { en: 'ltr', zh: 'ltr' };

export function directionOf(language: Language): 'ltr' | 'rtl' {
	return DIRECTIONS[language];
}
