import type { PageServerLoad } from './$types';
import { coursePresets, courseTimings } from '$lib/data/courses';
import { DEFAULT_SHEET_ID } from '$lib/data/sheets';
import { builtInSheets } from '$lib/server/sheets';

/** The built-in prices travel inside the prerendered page: on a slow network one load less before it answers. */
export const load: PageServerLoad = async () => {
	const sheet = (await builtInSheets()).get(DEFAULT_SHEET_ID)?.sheet;
	if (!sheet) throw new Error('the built-in price sheet is missing');
	return { source: { sheet, presets: coursePresets(), timings: courseTimings() } };
};
