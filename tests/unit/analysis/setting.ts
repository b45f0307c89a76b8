import type { CareLevel } from '$lib/reference/presets';
import { coursePresets, courseTimings } from '$lib/reference/presets';
import type { PriceSheet } from '$lib/model/price-sheet.schema';
import { DEFAULT_SHEET_ID, loadSheet } from '$lib/reference/sheets';
import { measuresOf } from '$lib/analysis/measures';
import { type ScenarioResults, evaluateScenarios } from '$lib/analysis/scenario-results';
import type { PlanDocument } from '$lib/model/document.schema';
import { freshDocument } from '$lib/plan/fresh-document';
import type { Scenario } from '$lib/model/kept-plan.schema';
import { scenarioFrom } from '$lib/plan/scenario-list';
import { presetCourse } from '$lib/plan/timed-course';
import type { ComparedScenario } from '$lib/analysis/measures';

export const presets = coursePresets();
export const timings = courseTimings();
export const fresh = freshDocument('plan-1');

export async function builtIn(): Promise<PriceSheet> {
	const sheet = await loadSheet(DEFAULT_SHEET_ID);
	if (!sheet) throw new Error('the built-in sheet is missing');
	return sheet;
}

/** The fresh plan with the course of a level of care, as a scenario. */
export function scenarioOf(careLevel: CareLevel, id: string = careLevel, parts: Partial<Scenario> = {}): Scenario {
	const preset = presets.find((one) => one.id === careLevel);
	const [timing] = timings;
	if (!preset || !timing) throw new Error('a level of care is missing');
	const course = [...presetCourse(presets, careLevel, timing)];
	return { ...scenarioFrom(fresh, null, id), extraDays: preset.extraDays, course, ...parts };
}

export function columnsFor(document: PlanDocument, sheet: PriceSheet): ScenarioResults {
	const all = evaluateScenarios(document, { builtIn: sheet, presets, timings });
	if (!all.ok) throw new Error(`the columns were refused: ${JSON.stringify(all.faults)}`);
	return all.value;
}

/** The plan and its scenarios with their figures. */
export function comparedFor(
	document: PlanDocument,
	sheet: PriceSheet
): readonly [ComparedScenario, ...ComparedScenario[]] {
	const [plan, ...rest] = columnsFor(document, sheet).columns.map((column) => ({
		...column,
		measures: measuresOf(column)
	}));
	if (!plan) throw new Error('a document has no plan');
	return [plan, ...rest];
}
