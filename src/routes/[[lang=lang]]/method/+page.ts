import type { PageLoad } from './$types';
import { loadMethodWords } from '$lib/i18n/method-words';

/** A page to read: it sends no code at all. */
export const csr = false;

export const load: PageLoad = async ({ data, parent }) => {
	const { language } = await parent();
	return { ...data, words: await loadMethodWords(language) };
};
