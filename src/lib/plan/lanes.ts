import { stayOf } from '$lib/engine';
import type { Support } from '$lib/model/supports';
import { runsOf } from './course-edit';
import type { KeptPlan } from './repair';

/** The lanes of the stay strip that are always in sight, in the order of care. */
export const FIRST_LANES = [
	'icu',
	'fever',
	'tocilizumab',
	'steroid',
	'low-flow-oxygen',
	'mechanical-ventilation'
] as const satisfies readonly Support[];

/** Lanes that open with "more kinds of care", or by themselves where a course uses them. */
export const MORE_LANES = [
	'fluid-resuscitation',
	'high-flow-oxygen',
	'non-invasive-ventilation',
	'vasopressor',
	'second-vasopressor',
	'steroid-pulse',
	'anakinra',
	'siltuximab',
	'infection',
	'red-cells',
	'platelets',
	'immunoglobulin',
	'neurotoxicity',
	'dialysis',
	'plasma-exchange'
] as const satisfies readonly Support[];

/**
 * Where a support begins when a family adds it, counted in days from the first day of fever: as the course models
 * build their courses (contract, section 7); kinds that they do not have begin with intensive care, two days in.
 */
const DAYS_AFTER_ONSET: Readonly<Record<Support, number>> = {
	fever: 0,
	infection: 0,
	tocilizumab: 1,
	steroid: 1,
	'fluid-resuscitation': 1,
	'low-flow-oxygen': 1,
	icu: 2,
	'high-flow-oxygen': 2,
	'non-invasive-ventilation': 2,
	vasopressor: 2,
	'second-vasopressor': 2,
	'mechanical-ventilation': 2,
	'steroid-pulse': 2,
	anakinra: 2,
	siltuximab: 2,
	'plasma-exchange': 2,
	'red-cells': 2,
	platelets: 2,
	immunoglobulin: 2,
	dialysis: 3,
	neurotoxicity: 3
};

/** The day on which a support usually begins in a course whose fever begins on `onsetDay`. */
export function usualFirstDay(support: Support, onsetDay: number): number {
	return onsetDay + DAYS_AFTER_ONSET[support];
}

/** Care that is given in intensive care, and begins with it where there is some. */
const INSIDE_ICU: readonly Support[] = ['mechanical-ventilation', 'vasopressor', 'second-vasopressor'];

/** Where days of a support go that are added to a plan: after its last run, else where it usually begins. */
export function nextFirstDay(plan: KeptPlan, support: Support, onsetDay: number): number {
	const last = runsOf(plan.course, support).at(-1);
	if (last) return last.firstDay + last.days + 1;
	const [icu] = runsOf(plan.course, 'icu');
	const usual = icu && INSIDE_ICU.includes(support) ? icu.firstDay : usualFirstDay(support, onsetDay);
	const { admissionDay, lastDay } = stayOf(plan);
	return Math.min(Math.max(usual, admissionDay), lastDay);
}
