import type { PageLoad } from './$types';
import { loadWords } from '$lib/i18n/late-words';

export const load: PageLoad = async ({ parent }) => {
	const { language } = await parent();
	return { words: await loadWords('share', language) };
};
