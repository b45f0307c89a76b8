import type { PageLoad } from './$types';
import { loadBilingual } from '$lib/i18n/bilingual';

export const load: PageLoad = async ({ parent, data }) => {
	const { language } = await parent();
	return { ...data, words: await loadBilingual(language) };
};
