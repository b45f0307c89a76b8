import type { LayoutLoad } from './$types';
import { formatsFor } from '$lib/i18n/formats';
import { BASE_LANGUAGE, isLanguage } from '$lib/i18n/languages';
import { loadMessages } from '$lib/i18n/messages';

export const prerender = true;

export const load: LayoutLoad = async ({ params }) => {
	const { lang = BASE_LANGUAGE } = params;
	const language = isLanguage(lang) ? lang : BASE_LANGUAGE;
	return { language, messages: await loadMessages(language), formats: formatsFor(language) };
};
