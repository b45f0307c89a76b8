import type { Plan } from '../model/plan.schema';
import type { Fault, Loose } from '../model/faults';

/**
 * The inpatient days of a plan on the day axis, where day 0 is the infusion. Days are whole numbers; both ends are
 * inpatient days, and `dischargeDay` is not charged.
 */
export interface Stay {
	readonly admissionDay: number;
	readonly lastDay: number;
	readonly dischargeDay: number;
	readonly stayDays: number;
}

/** The stay of a plan with its defaults filled in (contract, section 2). */
export function stayOf(plan: Pick<Plan, 'leadDays' | 'baselineDays' | 'extraDays'>): Stay {
	const admissionDay = 0 - plan.leadDays;
	const stayDays = plan.baselineDays + plan.extraDays;
	const dischargeDay = admissionDay + stayDays;
	return { admissionDay, lastDay: dischargeDay - 1, dischargeDay, stayDays };
}

/** The one rule that two of the stay's fields decide together: the infusion falls inside the planned stay. */
export function checkStay(plan: Loose<Plan>): Fault[] {
	const { leadDays, baselineDays } = plan;
	if (leadDays === undefined || baselineDays === undefined || leadDays < baselineDays) return [];
	return [{ path: 'plan.leadDays', code: 'lead-not-before-baseline', detail: { most: baselineDays - 1 } }];
}
