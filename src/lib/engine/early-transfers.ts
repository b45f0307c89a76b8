import type { Funding } from '../model/funding.schema';
import type { Calendar } from './bank-calendar';
import type { DayCharges } from './estimate';
import { type Ledger, ledgerOf, roundUp } from './ledger';
import { LIMITS } from '../model/limits';
import { amountOf, type Fen, formatAmount } from '../model/money';

type Planned = Funding['planned'];

/** A day that needs money: the hospital would ask on it, or the account cannot pay for it. */
interface Need {
	readonly day: number;
	readonly amount: number;
}

/** The first day from `earliest` on that needs money, and how much of it, in the hospital's own steps. */
function firstNeed({ days, topUps }: Ledger, funding: Funding, earliest: number): Need | null {
	const guarantee = amountOf(funding.guarantee);
	const step = amountOf(funding.topUp.step);
	for (const { day, closing } of days) {
		if (day < earliest) continue;
		const left = closing + guarantee;
		const asked = topUps.find(({ requestedOn }) => requestedOn === day);
		// The hospital counts neither what is planned nor, on this day, what is on its way: the account itself must be
		// back at the line, or the same question is asked again.
		if (asked) return { day, amount: Math.max(asked.amount, roundUp(amountOf(funding.topUp.floor) - left, step)) };
		if (left < 0) return { day, amount: roundUp(-left, step) };
	}
	return null;
}

/** One planned transfer, or several where one would pass the limit of an amount. */
function transfersOf({ day, amount }: Need): Planned {
	const transfers: Planned = [];
	for (let left = amount; left > 0; left -= LIMITS.amount) {
		transfers.push({ day, amount: formatAmount(Math.min(left, LIMITS.amount) as Fen) });
	}
	return transfers;
}

/**
 * Turns what a hospital would ask for into transfers that arrive on the day it would ask, so that nothing has to be
 * asked and no day runs short.
 *
 * @param charges the inpatient days of one estimate, in order.
 * @param funding a funding in which `checkFunding` found nothing; what it plans already is kept.
 * @param earliest the first day on which money sent now can be there; days before it cannot be repaired. Admission or
 * earlier repairs them all: what is sent ahead is credited on the admission day or after it.
 * @returns all planned transfers, those of `funding` first.
 */
export function sentEarly(
	charges: readonly DayCharges[],
	funding: Funding,
	calendar: Calendar,
	earliest: number
): Planned {
	let planned: Planned = [...funding.planned];
	// Every turn repairs one day for good and leaves the days before it as they are, so the days bound the turns.
	for (let turns = 0; turns <= charges.length; turns += 1) {
		const need = firstNeed(ledgerOf(charges, { ...funding, planned }, calendar), funding, earliest);
		if (need === null) break;
		planned = [...planned, ...transfersOf(need)];
	}
	return planned;
}
