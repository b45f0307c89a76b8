import { prepareSheet } from '$lib/engine';
import { outlookOf } from '$lib/engine/outlook';
import type { Outlook } from '$lib/engine/outlook';
import { freshDocument } from '$lib/plan/fresh-document';
import { courseModelOf, loadCourseModels, UNDECIDED_MODEL } from '$lib/reference/course-models';
import { planSource } from './plan-source';

/** The odds of the plan that a page opens with, worked out once when the page is built. */
async function glimpseOf(sheet: Parameters<typeof prepareSheet>[0]): Promise<Pick<Outlook, 'ladder' | 'inHospital'>> {
	const model = courseModelOf(await loadCourseModels(), UNDECIDED_MODEL);
	const prepared = prepareSheet(sheet);
	if (!model || !prepared.ok) throw new Error('the built-in sheet or course model is damaged');
	const { plan, level } = freshDocument('');
	const outlook = outlookOf(prepared.value, { plan, model, level });
	if (!outlook.ok) throw new Error('the built-in course model cannot be unfolded over a fresh plan');
	return { ladder: outlook.value.ladder, inHospital: outlook.value.inHospital };
}

/** What a page of the plan is built with: the built-in prices travel inside it, one load less on a slow network. */
export async function planPage() {
	const { source, models } = await planSource();
	return { source, odds: { models, glimpse: await glimpseOf(source.sheet) } };
}
