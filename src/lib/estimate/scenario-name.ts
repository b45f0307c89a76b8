import type { BilingualSide } from '$lib/i18n/bilingual';
import { isolated } from '$lib/i18n/isolated';
import type { ScenarioResult } from '$lib/analysis/scenario-results';
import { scenarioNames } from '$lib/analysis/scenario-names';

/** What a column is called in one language of the document: its own name as typed, else that of its care. */
export function nameIn(
	columns: readonly ScenarioResult[],
	column: ScenarioResult
): (side: Pick<BilingualSide, 'compare' | 'messages'>) => string {
	return ({ compare, messages }) => isolated(scenarioNames(columns, compare, messages)[columns.indexOf(column)] ?? '');
}
