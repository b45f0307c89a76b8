import type { PageLoad } from './$types';
import { loadWords } from '$lib/i18n/lazy-words';

export const load: PageLoad = async ({ parent, data }) => {
	const { language } = await parent();
	const [words, care] = await Promise.all([loadWords('compare', language), loadWords('care', language)]);
	return { ...data, words, care };
};
