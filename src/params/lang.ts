import type { ParamMatcher } from '@sveltejs/kit';
import { BASE_LANGUAGE, isLanguage } from '$lib/i18n/languages';

/** Every language but the base one: `/en` is no second address of `/`. */
export const match: ParamMatcher = (param) => isLanguage(param) && param !== BASE_LANGUAGE;
