import { calendarOf } from '$lib/engine';
import type { Planner } from '../plan/planner.svelte';

/** The first day of the stay on which money sent today can be there. */
export function earliestArrival({ answer, answers, funding }: Planner): number {
	const { admissionDay } = answer.stay;
	const { todayDay } = answers;
	if (todayDay === null) return admissionDay;
	return Math.max(admissionDay, calendarOf(funding, admissionDay).arrival(todayDay));
}
