import type { PageServerLoad } from './$types';
import { courseModelOf, loadCourseModels, UNDECIDED_MODEL } from '$lib/reference/course-models';
import { prepareSheet } from '$lib/engine';
import { outlookOf } from '$lib/engine/outlook';
import { freshDocument } from '$lib/plan/fresh-document';
import { planSource } from '$lib/server/plan-source';
import type { Glimpse } from '$lib/state/money/odds.svelte';

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
	const { source, models } = await planSource();
	return { source, odds: { models, glimpse: await glimpseOf(source.sheet) } };
};
