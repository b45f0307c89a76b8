import { dateOf, dayNumber } from '$lib/model/dates';
import type { ScenarioResult } from '$lib/analysis/scenario-results';

/** A day that can be compared over revisions: its date, `YYYY-MM-DD`, or while none is known the day on the axis. */
export type DatedDay = string | number;

/** What a day of a column's axis is by its own day of admission. */
export function datedDay({ document, funding }: Pick<ScenarioResult, 'document' | 'funding'>, day: number): DatedDay {
	const admitted = funding.admissionDate === undefined ? null : dayNumber(funding.admissionDate);
	return admitted === null ? day : dateOf(admitted + document.plan.leadDays + day);
}
