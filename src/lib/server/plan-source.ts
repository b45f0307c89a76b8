import { loadCourseModelEvidence } from '$lib/reference/course-models';
import { coursePresets, courseTimings } from '$lib/reference/presets';
import type { ModelOfProduct } from '$lib/odds/question';
import { defaultSheet } from './sheets';

/** What every page about a plan is built with: the built-in prices, the ladder, and whose chances each product borrows. */
export async function planSource() {
	const { sheet } = await defaultSheet();
	const { choices } = await loadCourseModelEvidence();
	const models: ModelOfProduct = Object.fromEntries(choices.map(({ item, model }) => [item, model]));
	return { source: { sheet, presets: coursePresets(), timings: courseTimings() }, models };
}
