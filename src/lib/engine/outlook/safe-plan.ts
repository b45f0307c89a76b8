import { accepted, type Fault, refused, type Result } from '../../model/faults';
import { isAim } from '../../model/chance-text';
import { LIMITS } from '../../model/limits';
import { amountOf, type Fen } from '../../model/money';
import type { PreparedSheet } from '../prepared-sheet';
import { CashDistribution, type Enough } from './cash-distribution';
import { type AtOnce, depositAtOnce } from './deposit-at-once';
import { DepositCandidates, SEARCH_LIMITS } from './deposit-candidates';
import { branchesOf, DepositSearch } from './deposit-search';
import { checkFundingOf, type OutlookQuestion, unfold } from './outlook';
import { stretch } from './stretch';
import { goalOf, restOf } from './quantile';

/** How a family pays: the deposit that is safe, or only what the hospital asks for. */
export type WayToPay = 'safe' | 'asked';

/** The share of stays in which nothing is to go wrong, and the step between deposits (in fen), where none is named. */
export const SAFE_PLAN_DEFAULTS = { aim: '0.9', depositStep: 10_000_00, pay: 'safe' } as const;

/** The question of the outlook, with a funding, and what is to be safe. Every field has passed its schema. */
export interface SafePlanQuestion extends OutlookQuestion {
	/** An exact decimal above 0 and below 1. */
	readonly aim?: string | undefined;
	/** In fen. */
	readonly depositStep?: number | undefined;
	readonly pay?: WayToPay | undefined;
}

/** How much to have ready (contract, section 9), at one price level: plain data, amounts in whole fen. */
export interface SafePlan extends Enough {
	readonly deposit: Fen;
	/** The probability of any day in arrears with it. */
	readonly arrears: number;
	/** What the plan pays before admission, and the sum of the planned transfers. */
	readonly ahead: Fen;
	readonly planned: Fen;
	/** What must be ready in all, and what of it stays at home, ready to be sent. */
	readonly all: Fen;
	readonly reserve: Fen;
	/** `null` where only what is asked is paid. */
	readonly atOnce: AtOnce | null;
	/** For each of the question's `funds`, in its order: the same with that amount in place of `all`. */
	readonly at: readonly (Enough & { readonly funds: number })[];
}

/** What a question of a safe plan lacks or has out of range, beside what every outlook refuses. */
export function checkSafePlan({ funding, aim, depositStep }: Partial<SafePlanQuestion>): Fault[] {
	const faults: Fault[] = [];
	if (!funding) faults.push({ path: 'funding', code: 'missing' });
	if (aim !== undefined && !isAim(aim)) faults.push({ path: 'aim', code: 'out-of-range' });
	if (depositStep !== undefined && (depositStep < LIMITS.depositStep || depositStep > LIMITS.amount)) {
		faults.push({ path: 'depositStep', code: 'out-of-range' });
	}
	return faults;
}

const TOO_MANY: Fault = { path: 'depositStep', code: 'too-many-candidates', detail: { most: LIMITS.candidates } };

/**
 * The safe plan in steps of a few milliseconds. A worker runs it between its messages and drops it where a newer
 * question has come; each step yields the share of the work done, 0 to 1.
 *
 * @returns the plan, or every fault: what the outlook refuses, a `missing` funding, an `aim` or a `depositStep` out of
 * range, `too-many-candidates` where the search would pass 2,000 deposits or CNY 100,000,000.00.
 */
export function* safePlanSteps(
	prepared: PreparedSheet,
	question: SafePlanQuestion
): Generator<number, Result<SafePlan>> {
	const { funding, funds = [] } = question;
	const { aim, depositStep, pay } = withDefaults(question);
	const faults = [...checkFundingOf(question), ...checkSafePlan(question)];
	const read = unfold(prepared, question);
	if (!read.ok) return refused([...read.faults, ...faults]);
	if (faults.length > 0 || !funding) return refused(faults);
	const unfolded = read.value;
	yield 0.05;
	const goal = goalOf(aim);
	const branches = branchesOf(unfolded, funding);
	const candidates = new DepositCandidates(amountOf(funding.deposit), depositStep, SEARCH_LIMITS);
	let [index, atOnce]: [number, AtOnce | null] = [0, null];
	if (pay === 'safe') {
		const search = new DepositSearch(unfolded, funding, branches);
		const found = yield* stretch(search.first(candidates, restOf(goal)), 0.05, 0.5);
		if (!found) return refused([TOO_MANY]);
		index = found.index;
		// What needs nothing more is never short: the candidates that are short too often need not be looked at.
		atOnce = yield* stretch(depositAtOnce(branches, candidates, aim, index), 0.5, 0.7);
		if (!atOnce) return refused([TOO_MANY]);
	}
	const deposit = candidates.at(index);
	const cash = yield* stretch(CashDistribution.of(branches, deposit), 0.7, 0.95);
	const all = yield* stretch(cash.least(goal, pay === 'asked'), 0.95, 0.97);
	const [enough, ...at] = yield* stretch(cash.enough([all, ...funds]), 0.97, 1);
	if (!enough) throw new Error('a safe plan has no answer for its own sum');
	const ahead = unfolded.charges.ofQuote().ahead;
	const planned = branches.terms.plannedTotal;
	return accepted({
		...enough,
		deposit: deposit as Fen,
		arrears: cash.arrears,
		ahead: ahead as Fen,
		planned: planned as Fen,
		all,
		reserve: Math.max(0, all - ahead - deposit - planned) as Fen,
		atOnce,
		at: at.map((one, place) => ({ ...one, funds: funds[place] ?? 0 }))
	});
}

function withDefaults({ aim, depositStep, pay }: SafePlanQuestion) {
	return {
		aim: aim ?? SAFE_PLAN_DEFAULTS.aim,
		depositStep: depositStep ?? SAFE_PLAN_DEFAULTS.depositStep,
		pay: pay ?? SAFE_PLAN_DEFAULTS.pay
	};
}

/** The whole safe plan at once, for callers that neither wait nor cancel. */
export function safePlanOf(prepared: PreparedSheet, question: SafePlanQuestion): Result<SafePlan> {
	const steps = safePlanSteps(prepared, question);
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}
