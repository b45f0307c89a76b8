import type { Ledger, LedgerDay } from '$lib/engine';
import { type Fen, parseAmount } from '$lib/model/money';
import type { Funding } from '$lib/model/funding.schema';

/** One day of the hospital account as it is drawn: what is left after the day's charges, and what came in. */
export interface BalancePoint {
	readonly day: number;
	readonly closing: Fen;
	readonly credits: Fen;
	/** The account, with the guarantee, cannot pay for this day. */
	readonly isShort: boolean;
}

/** One day of the account: what the table and the chart show of it. */
export interface AccountDay extends LedgerDay, BalancePoint {
	/** By how much the account, with the guarantee, cannot pay for this day. */
	readonly shortBy: Fen;
}

/** Days that follow one another, first and last included. */
export interface DayRun {
	readonly first: number;
	readonly last: number;
}

export function fenOf(text: string): Fen {
	return parseAmount(text) ?? (0 as Fen);
}

/** The days of an account, each with whether it can be paid for. */
export function accountDays(ledger: Ledger, funding: Funding): readonly AccountDay[] {
	const guarantee = fenOf(funding.guarantee);
	return ledger.days.map((day) => {
		const shortBy = Math.max(0, -(day.closing + guarantee)) as Fen;
		return { ...day, shortBy, isShort: shortBy > 0 };
	});
}

/** The days in arrears, as runs. */
export function arrearsRuns(days: readonly AccountDay[]): readonly DayRun[] {
	const runs: DayRun[] = [];
	for (const { day, isShort } of days) {
		const run = runs.at(-1);
		if (!isShort) continue;
		if (run?.last === day - 1) runs[runs.length - 1] = { ...run, last: day };
		else runs.push({ first: day, last: day });
	}
	return runs;
}

/** The first day on which the balance is lowest. */
export function lowestDay(days: readonly AccountDay[]): AccountDay | undefined {
	return days.reduce<AccountDay | undefined>(
		(lowest, day) => (lowest === undefined || day.closing < lowest.closing ? day : lowest),
		undefined
	);
}

/** Below this balance the hospital asks: a guarantee counts toward its line, so it asks that much later. */
export function askedBelow(funding: Funding): Fen {
	return (fenOf(funding.topUp.floor) - fenOf(funding.guarantee)) as Fen;
}

/** What the days of the account have been charged in all. */
export function chargedIn(ledger: Ledger): Fen {
	return ledger.days.reduce((sum, day) => sum + day.charges, 0) as Fen;
}

/** What a family keeps within reach beyond the deposit: top-ups, and what may be due at the end. */
export function withinReach(ledger: Ledger, funding: Funding): Fen {
	return Math.max(0, ledger.needed - fenOf(funding.deposit)) as Fen;
}
