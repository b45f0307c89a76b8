import { type CoursePreset, type CourseTiming, type CareLevel } from '$lib/reference/presets/care-levels';
import type { PriceSheet } from '$lib/model/price-sheet.schema';
import { answerStay, type PreparedSheet, prepareSheet, type StayAnswer, type StayAtTier } from '$lib/engine';
import { accepted, type Result } from '$lib/model/faults';
import type { PriceTier } from '$lib/model/price-tiers';
import type { Content } from '$lib/model/content.schema';
import type { Funding } from '$lib/model/funding.schema';
import { fundingInUse } from '$lib/plan/funding-in-use';
import type { Scenario } from '$lib/model/kept-plan.schema';
import { careLevelOf } from '$lib/plan/care-level-of';
import { viewScenario } from '$lib/plan/scenarios';
import { sheetInUse } from '$lib/plan/sheet-in-use';

/** The plan or one of its scenarios with its whole answer: one column of a comparison. */
export interface ScenarioResult {
	/** `null` for the plan itself. */
	readonly id: string | null;
	/** What somebody called it; absent: it is called after its care. */
	readonly name: string | undefined;
	/** The level of care whose course it has, or `null` where the course is its own. */
	readonly careLevel: CareLevel | null;
	/** What the figures come from, with this column's stay as the plan. */
	readonly document: Content;
	readonly level: PriceTier;
	readonly funding: Funding;
	readonly answer: StayAnswer;
	/** The answer at the column's own kind of hospital. */
	readonly shown: StayAtTier;
	/** The same stay with no added care and no added day, at the same kind of hospital; without an account. */
	readonly planned: StayAtTier;
}

export interface ScenarioResults {
	readonly sheet: PriceSheet;
	readonly prepared: PreparedSheet;
	/** The plan first, then its scenarios in their order. */
	readonly columns: readonly ScenarioResult[];
	/** Scenarios that these prices cannot price: they have no column. */
	readonly unpriced: readonly Scenario[];
}

export interface EvaluationSource {
	/** The built-in sheet that the document's prices rest on. */
	readonly builtIn: PriceSheet;
	readonly presets: readonly CoursePreset[];
	readonly timings: readonly CourseTiming[];
	/** Today, `YYYY-MM-DD`. */
	readonly today?: string | undefined;
}

function evaluateScenario(
	whole: Content,
	id: string | null,
	prepared: PreparedSheet,
	source: EvaluationSource
): Result<ScenarioResult> {
	const document = viewScenario(whole, id);
	const { level, plan } = document;
	const planned = answerStay(prepared, { plan: { ...plan, course: [], extraDays: 0 } });
	if (!planned.ok) return planned;
	const funding = fundingInUse(document, () => planned.value.levels[level].estimate.quote);
	const answer = answerStay(prepared, { plan, funding, asOf: source.today });
	if (!answer.ok) return answer;
	return accepted({
		id,
		name: whole.scenarios.find((one) => one.id === id)?.name,
		careLevel: careLevelOf(plan, document.timing, source),
		document,
		level,
		funding,
		answer: answer.value,
		shown: answer.value.levels[level],
		planned: planned.value.levels[level]
	});
}

/**
 * Every column of a document with its figures.
 *
 * @returns the columns, or what the engine refuses about the plan: a document from a link may hold what no sheet can
 * price.
 */
export function evaluateScenarios(document: Content, source: EvaluationSource): Result<ScenarioResults> {
	const sheet = sheetInUse(source.builtIn, document.prices, document.payments.daysBefore);
	const prepared = prepareSheet(sheet);
	if (!prepared.ok) return prepared;
	const plan = evaluateScenario(document, null, prepared.value, source);
	if (!plan.ok) return plan;
	const columns = [plan.value];
	const unpriced: Scenario[] = [];
	for (const scenario of document.scenarios) {
		const column = evaluateScenario(document, scenario.id, prepared.value, source);
		if (column.ok) columns.push(column.value);
		else unpriced.push(scenario);
	}
	return accepted({ sheet, prepared: prepared.value, columns, unpriced });
}
