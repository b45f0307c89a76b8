import { checkFunding } from '$lib/engine';
import type { FaultCode } from '$lib/model/faults';
import { parseAmount } from '$lib/model/money';
import type { Funding } from '$lib/model/funding.schema';
import { type AmountField, PLANNING_STANDARD, withAmount } from '$lib/plan/funding-fields';
import type { Planner } from '../plan/planner.svelte';

/** Takes a funding, or says what the engine refuses about it and leaves the plan as it was. */
function tryEdit(planner: Planner, funding: Funding, tag: string | null): FaultCode | null {
	if (parseAmount(funding.topUp.step) === 0) return 'not-positive';
	const [fault] = checkFunding(funding, -planner.view.plan.leadDays);
	if (fault) return fault.code;
	planner.change({ funding }, tag);
	return null;
}

/** Takes a typed amount; what is refused comes back as a code, and nothing changes. */
export function putAmount(planner: Planner, field: AmountField, amount: string): FaultCode | null {
	return tryEdit(planner, withAmount(planner.view.funding, field, amount), `funding-${field}`);
}

export function putArrivalDays(planner: Planner, arrivalDays: number, tag: string | null): void {
	const { funding } = planner.view;
	tryEdit(planner, { ...funding, topUp: { ...funding.topUp, arrivalDays } }, tag);
}

/** Takes the other rule; the amount it needs is the one that was there before, or a value to plan with. */
export function putRule(planner: Planner, rule: Funding['topUp']['rule']): FaultCode | null {
	const { funding } = planner.view;
	const { topUp } = funding;
	const amounts = { standard: topUp.standard ?? PLANNING_STANDARD, target: topUp.target ?? topUp.floor };
	return tryEdit(planner, { ...funding, topUp: { ...topUp, ...amounts, rule } }, null);
}
