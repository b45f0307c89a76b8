import type { CourseModel } from '../../model/course-model.schema';
import type { Funding } from '../../model/funding.schema';
import { accepted, type Fault, type Loose, refused, type Result } from '../../model/faults';
import { PRICE_TIERS, type PriceTier } from '../../model/price-tiers';
import { LIMITS } from '../../model/limits';
import type { Fen } from '../../model/money';
import type { PreparedSheet } from '../prepared-sheet';
import type { Refused } from '../sheet-checks';
import { checkStayQuestion } from '../stay-answer';
import { accountDistribution, type AccountDistribution } from './account-distribution';
import { chanceWithin } from './amounts';
import { accountTermsOf } from './account-terms';
import { byDay, type DaySpread } from './by-day';
import { type CareOdds, careOddsOf } from './care-odds';
import { CostDistribution } from './cost-distribution';
import { CourseCharges, type OutlookPlan } from './course-charges';
import { prepareModel } from './model';
import { type Setting, Unfolded } from './settings';
import { stretch } from './stretch';
import { type AmountOf, SumsOf } from './sums';

/** What is asked about a plan whose course is not known. Every field has passed its schema. */
export interface OutlookQuestion {
	readonly plan: OutlookPlan;
	readonly model: CourseModel;
	readonly level: PriceTier;
	readonly funding?: Funding | undefined;
	/** Sums in fen of which is asked how likely they are to be enough. */
	readonly funds?: readonly number[];
}

/** How likely a sum is to be enough. */
export interface Coverage {
	/** In fen. */
	readonly funds: number;
	/** P(paid ahead and charged in hospital <= funds). */
	readonly total: number;
	/** P(paid ahead and needed for the account <= funds); `null` without a funding. */
	readonly needed: number | null;
}

/** Where every outlook states its quantiles. */
export const QUANTILES = ['0.05', '0.1', '0.25', '0.5', '0.75', '0.8', '0.9', '0.95', '0.99'] as const;

/** A cost over all courses; `quantiles[i]` belongs to `QUANTILES[i]`. */
export interface Spread {
	readonly mean: Fen;
	readonly quantiles: readonly Fen[];
}

/** How likely what is (contract, section 7), at one price level: plain data, amounts in whole fen. */
export interface Outlook extends CareOdds {
	/** Combinations with probability above 0. */
	readonly courses: number;
	readonly total: Spread;
	readonly inHospital: Spread;
	readonly byDay: readonly DaySpread[];
	/** `null` without a funding. */
	readonly account: AccountDistribution | null;
	/** In the order of the funds asked about. */
	readonly coverage: readonly Coverage[];
}

/** What the question alone cannot mean, beside what the model itself cannot. */
export function checkOutlookQuestion({ plan, funding }: Loose<OutlookQuestion>, isRefused?: Refused): Fault[] {
	return checkStayQuestion({ plan: plan && { ...plan, course: [] }, funding }, null, isRefused);
}

/** Whether some course, or the quote that an estimate sets beside it, would pass the limit on a whole estimate. */
function passesLimit({ charges }: Unfolded, settings: readonly Setting[]): boolean {
	const sums = settings.map(({ extra, onset, icuDays, care }) => {
		const stay = charges.ofStay(extra, onset, icuDays).all;
		const each = care.map(({ counts }, index) => counts.map((days) => charges.ofCare(index, onset, days, icuDays).all));
		return PRICE_TIERS.map((level) =>
			each.reduce((sum, all) => sum + Math.max(...all.map((amounts) => amounts[level])), stay[level])
		);
	});
	const quote = charges.ofQuote().all;
	return [...sums, PRICE_TIERS.map((level) => quote[level])].some((levels) => levels.some((all) => all > LIMITS.total));
}

/** What a question's funding cannot mean. */
export function checkFundingOf({ plan, funding }: OutlookQuestion): Fault[] {
	const faults = checkStayQuestion({ plan: { ...plan, course: [] }, funding }, null);
	return faults.filter(({ path }) => path.startsWith('funding'));
}

/** Unfolds a model over a plan; nothing of it depends on the funding. */
export function unfold(prepared: PreparedSheet, { plan, model, level }: OutlookQuestion): Result<Unfolded> {
	const faults = checkStayQuestion({ plan: { ...plan, course: [] } }, prepared.sheet);
	const read = prepareModel(model, plan);
	if (!read.ok) return refused([...faults, ...read.faults]);
	if (faults.length > 0) return refused(faults);
	const mostExtra = Math.max(...read.value.rows.flatMap(({ extraDays }) => extraDays.counts));
	const unfolded = new Unfolded(read.value, new CourseCharges(prepared, plan, level, mostExtra));
	if (passesLimit(unfolded, unfolded.whole())) return refused([{ path: 'sheet.items', code: 'total-too-large' }]);
	return accepted(unfolded);
}

/** The distribution of one kind of amount over all whole courses. */
function costOf(unfolded: Unfolded, amountOf: AmountOf): CostDistribution {
	const { charges, one } = unfolded;
	const sums = new SumsOf(unfolded, amountOf).of(unfolded.whole(), ({ extra, onset, icuDays }) =>
		amountOf(charges.ofStay(extra, onset, icuDays))
	);
	return new CostDistribution(sums, one, charges.unit);
}

/** The distribution of everything paid: ahead and in hospital. */
export function totalOf(unfolded: Unfolded): CostDistribution {
	return costOf(unfolded, ({ inHospital, ahead }) => inHospital + ahead);
}

/** The distribution of what is charged in hospital. */
export function inHospitalOf(unfolded: Unfolded): CostDistribution {
	return costOf(unfolded, ({ inHospital }) => inHospital);
}

function spreadOf(cost: CostDistribution): Spread {
	return { mean: cost.mean(), quantiles: cost.quantiles(QUANTILES) };
}

/** The spread of a cost that is the same sum larger in every course. */
function raised({ mean, quantiles }: Spread, by: number): Spread {
	return { mean: (mean + by) as Fen, quantiles: quantiles.map((amount) => (amount + by) as Fen) };
}

/** What the hospital account comes to over all courses, in steps; `unfolded` may be used again for another funding. */
export function needsOf(unfolded: Unfolded, funding: Funding): Generator<number, AccountDistribution> {
	const terms = accountTermsOf(funding, unfolded.charges.stay(unfolded.extras.at(-1) ?? 0));
	return accountDistribution(unfolded, terms, QUANTILES);
}

/**
 * The outlook in steps of a few milliseconds. A worker runs it between its messages and drops it where a newer question
 * has come; each step yields the share of the work done, 0 to 1.
 */
export function* outlookSteps(prepared: PreparedSheet, question: OutlookQuestion): Generator<number, Result<Outlook>> {
	const { funding, funds = [] } = question;
	const faults = checkFundingOf(question);
	const read = unfold(prepared, question);
	if (!read.ok) return refused([...read.faults, ...faults]);
	if (faults.length > 0) return refused(faults);
	const unfolded = read.value;
	yield 0.1;
	const ahead = unfolded.fixedAhead();
	const inHospitalCost = inHospitalOf(unfolded);
	const inHospital = spreadOf(inHospitalCost);
	yield 0.15;
	const totalCost = ahead === null ? totalOf(unfolded) : null;
	const total = totalCost ? spreadOf(totalCost) : raised(inHospital, ahead ?? 0);
	const odds = careOddsOf(unfolded);
	yield 0.2;
	const days = yield* stretch(byDay(unfolded), 0.2, funding ? 0.5 : 1);
	const terms = funding ? accountTermsOf(funding, unfolded.charges.stay(unfolded.extras.at(-1) ?? 0)) : null;
	const account = terms ? yield* stretch(accountDistribution(unfolded, terms, QUANTILES), 0.5, 1) : null;
	const coverage = funds.map((sum) => ({
		funds: sum,
		total: totalCost ? totalCost.chanceWithin(sum) : inHospitalCost.chanceWithin(sum - (ahead ?? 0)),
		needed: account ? chanceWithin(account.cash, sum) : null
	}));
	return accepted({ courses: unfolded.model.courses, total, inHospital, ...odds, byDay: days, account, coverage });
}

/** The whole outlook at once, for callers that neither wait nor cancel. */
export function outlookOf(prepared: PreparedSheet, question: OutlookQuestion): Result<Outlook> {
	const steps = outlookSteps(prepared, question);
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}
