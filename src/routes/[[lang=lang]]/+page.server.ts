import type { PageServerLoad } from './$types';
import { courseModelOf, loadCourseModelEvidence, loadCourseModels, UNDECIDED_MODEL } from '$lib/data/course-models';
import { coursePresets, courseTimings } from '$lib/data/courses';
import { DEFAULT_SHEET_ID } from '$lib/data/sheets';
import { prepareSheet } from '$lib/engine';
import { outlookOf } from '$lib/engine/outlook';
import { freshDocument } from '$lib/plan/fresh';
import { builtInSheets } from '$lib/server/sheets';
import type { Glimpse, ModelOfProduct } from '$lib/state/odds.svelte';

/** The odds of the plan that the page opens with, worked out once when the page is built. */
async function glimpseOf(sheet: Parameters<typeof prepareSheet>[0]): Promise<Glimpse> {
	const model = courseModelOf(await loadCourseModels(), UNDECIDED_MODEL);
	const prepared = prepareSheet(sheet);
	if (!model || !prepared.ok) throw new Error('the built-in sheet or course model is damaged');
	const { plan, level } = freshDocument('');
	const outlook = outlookOf(prepared.value, { plan, model, level });
	if (!outlook.ok) throw new Error('the built-in course model cannot be unfolded over a fresh plan');
	return { ladder: outlook.value.ladder, inHospital: outlook.value.inHospital };
}

/** The built-in prices travel inside the prerendered page: on a slow network one load less before it answers. */
export const load: PageServerLoad = async () => {
	const sheet = (await builtInSheets()).get(DEFAULT_SHEET_ID)?.sheet;
	if (!sheet) throw new Error('the built-in price sheet is missing');
	const { choices } = await loadCourseModelEvidence();
	const models: ModelOfProduct = Object.fromEntries(choices.map(({ item, model }) => [item, model]));
	return {
		source: { sheet, presets: coursePresets(), timings: courseTimings() },
		odds: { models, glimpse: await glimpseOf(sheet) }
	};
};
