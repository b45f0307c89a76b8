import { resolve } from '$app/paths';
import { BASE_LANGUAGE, type Language } from '$lib/i18n/languages';

/** The pages of the product that a person goes to. */
export const PAGES = ['plan', 'care', 'money', 'prices', 'compare', 'estimate', 'method'] as const;

/** Pages that are reached from a link alone. */
const OTHER_PAGES = ['shared'] as const;

export type Page = (typeof PAGES)[number] | (typeof OTHER_PAGES)[number];

/** Where a page is in a language. */
export function pagePath(page: Page, language: Language): string {
	const params = language === BASE_LANGUAGE ? {} : { lang: language };
	switch (page) {
		case 'plan':
			return resolve('/[[lang=lang]]', params);
		case 'care':
			return resolve('/[[lang=lang]]/care', params);
		case 'money':
			return resolve('/[[lang=lang]]/money', params);
		case 'prices':
			return resolve('/[[lang=lang]]/prices', params);
		case 'compare':
			return resolve('/[[lang=lang]]/compare', params);
		case 'estimate':
			return resolve('/[[lang=lang]]/estimate', params);
		case 'shared':
			return resolve('/[[lang=lang]]/shared', params);
		case 'method':
			return resolve('/[[lang=lang]]/method', params);
	}
}

/** The page that a route shows; an address that does not exist is taken for the plan. */
export function pageOf(routeId: string | null): Page {
	return [...PAGES, ...OTHER_PAGES].find((page) => routeId === `/[[lang=lang]]/${page}`) ?? 'plan';
}
