import type { PageLoad } from './$types';
import { loadWords } from '$lib/i18n/lazy-words';

export const load: PageLoad = async ({ parent, data }) => {
	const { language } = await parent();
	return { ...data, words: await loadWords('care', language) };
};
