/**
 * The door of the outlook: how likely what is, over every course of a course model (contract, section 7), and the safe
 * plan: how much to have ready so that in a stated share of them nothing goes wrong (section 9). Apart from
 * the engine's own door, because the first answer on the page needs none of it. Pure, as the engine is.
 *
 * A model of a million courses is exact and quick because of what depends on what:
 * - With the row, the day of onset, the days in intensive care and the length of stay fixed (a `Setting`, some hundreds
 *   of them), every support is independent of the others in chance, and costs the same beside any of them. Each piece
 *   is counted by the estimate's own occasionCount, so there is one meaning of a price sheet (`course-charges.ts`).
 * - Costs are therefore a mixture of sums of independent parts: means come from the parts, quantiles from counting
 *   pairs of half sums in a histogram (`cost-distribution.ts`). What is charged up to a day is the same question with every
 *   span cut at that day, where most courses are still one.
 * - The hospital account depends on the order of days: it is run for every course that some day's charge tells apart,
 *   along a tree in which courses share the days before they part (`account-walk.ts`).
 * - The safe plan tries deposits one after the other, the likeliest courses first and no further than it takes to rule one
 *   out (`deposit-search.ts`); what is enough at once comes from one walk, because there more is always enough
 *   (`deposit-at-once.ts`); and the sum to have ready from the account with the deposit that was found
 *   (`cash-distribution.ts`). Each step of `safePlanSteps` is short, so that a worker may pause and drop it.
 * - Probabilities are added up in doubles with a bound on the error. Where a comparison lies inside the bound, it is
 *   settled with whole numbers of any size; so ties are exact, and 0.7 + 0.1 reaches 0.8.
 */
export { chanceWithin } from './amounts';
export type { Amounts } from './amounts';
export type { AccountDistribution } from './account-distribution';
export { DAY_QUANTILES } from './by-day';
export type { DaySpread } from './by-day';
export type { CareOdds, Ladder } from './care-odds';
export type { CostDistribution } from './cost-distribution';
export type { OutlookPlan } from './course-charges';
export type { AtOnce } from './deposit-at-once';
export { DepositSearch } from './deposit-search';
export type { Enough } from './cash-distribution';
export { prepareModel } from './model';
export type { PreparedModel } from './model';
export {
	checkOutlookQuestion,
	inHospitalOf,
	needsOf,
	outlookOf,
	outlookSteps,
	QUANTILES,
	totalOf,
	unfold
} from './outlook';
export type { Coverage, Outlook, OutlookQuestion, Spread } from './outlook';
export { checkSafePlan, SAFE_PLAN_DEFAULTS, safePlanOf, safePlanSteps } from './safe-plan';
export type { SafePlan, SafePlanQuestion, WayToPay } from './safe-plan';
export type { Unfolded } from './settings';
