import { accountDays, askedBelow, fenOf, lowestDay, withinReach } from '$lib/analysis/ledger-rows';
import type { Fen } from '$lib/model/money';
import type { ScenarioResult } from '$lib/analysis/scenario-results';

/** A top-up as it is compared: days on the day axis. */
export interface MeasuredTopUp {
	readonly askedOn: number;
	readonly sendBy: number;
	readonly amount: Fen;
}

/** What one column comes to, in figures that stand beside those of another. Amounts in whole fen, days on the axis. */
export interface Measures {
	readonly plannedDays: number;
	readonly addedDays: number;
	readonly stayDays: number;
	readonly icuDays: number;
	readonly dischargeDay: number;
	readonly all: Fen;
	readonly ahead: Fen;
	readonly inHospital: Fen;
	readonly routine: Fen;
	readonly allowance: Fen;
	readonly signal: Fen;
	/** The likely quote before arrival, with what is paid ahead, and what this stay costs beyond it (negative: less). */
	readonly quote: Fen;
	readonly beyond: Fen;
	readonly deposit: Fen;
	/** Beyond the deposit, for top-ups and for what may be due at the end. */
	readonly reach: Fen;
	/** Deposit, transfers and top-ups together. */
	readonly needed: Fen;
	readonly topUps: readonly MeasuredTopUp[];
	readonly lowest: Fen;
	readonly lowestDay: number;
	readonly arrearsDays: number;
	/** By how much the account, with the guarantee, cannot pay on its worst day; 0 where it always can. */
	readonly shortBy: Fen;
	readonly refund: Fen;
	readonly due: Fen;
	/** Below this balance the hospital asks. */
	readonly askedBelow: Fen;
}

/** A scenario with its figures. */
export interface ComparedScenario extends ScenarioResult {
	readonly measures: Measures;
}

/** Reads the figures of a column off its answer. */
export function measuresOf({ answer, shown, funding, document }: ScenarioResult): Measures {
	const { estimate, ledger } = shown;
	if (!ledger) throw new Error('a column was answered without its account');
	const { totals, quote } = estimate;
	const { plan } = document;
	const accounted = accountDays(ledger, funding);
	return {
		plannedDays: plan.baselineDays,
		addedDays: plan.extraDays,
		stayDays: answer.stay.stayDays,
		icuDays: estimate.days.filter(({ place }) => place === 'icu').length,
		dischargeDay: answer.stay.dischargeDay,
		all: totals.all,
		ahead: totals.ahead,
		inHospital: totals.inHospital,
		routine: totals.routine,
		allowance: totals.allowance,
		signal: totals.signal,
		quote: quote.total,
		beyond: estimate.beyondQuote,
		deposit: fenOf(funding.deposit),
		reach: withinReach(ledger, funding),
		needed: ledger.needed,
		topUps: ledger.topUps.map(({ requestedOn, sendBy, amount }) => ({ askedOn: requestedOn, sendBy, amount })),
		lowest: ledger.lowest,
		lowestDay: lowestDay(accounted)?.day ?? answer.stay.admissionDay,
		arrearsDays: ledger.arrearsDays,
		shortBy: Math.max(0, ...accounted.map(({ shortBy }) => shortBy)) as Fen,
		refund: ledger.refund,
		due: ledger.due,
		askedBelow: askedBelow(funding)
	};
}
