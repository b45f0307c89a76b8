import type { Funding } from '../../model/funding.schema';
import { calendarOf } from '../bank-calendar';
import { prepareRule, type TopUpTerms } from '../ledger';
import { amountOf } from '../../model/money';
import type { Stay } from '../stay';

/** A funding made ready for a million ledgers: amounts in fen, days as places in the longest stay. */
export interface AccountTerms {
	readonly deposit: number;
	readonly guarantee: number;
	readonly terms: TopUpTerms;
	/** Planned credits by place; `plannedAfter[days]` is what arrives after a stay of so many days. */
	readonly planned: Float64Array;
	readonly plannedAfter: Float64Array;
	readonly plannedTotal: number;
	/** By place: the place at the start of which money asked for there is credited. Arrivals never overtake one another. */
	readonly arrivesOn: Int32Array;
}

/** @param longest the longest stay of the outlook; shorter ones begin on the same day. */
export function accountTermsOf(funding: Funding, { admissionDay, stayDays }: Stay): AccountTerms {
	const planned = new Float64Array(stayDays);
	const plannedAfter = new Float64Array(stayDays + 1);
	let plannedTotal = 0;
	for (const { day, amount } of funding.planned) {
		const place = day - admissionDay;
		const fen = amountOf(amount);
		plannedTotal += fen;
		if (place < stayDays) planned[place] = (planned[place] ?? 0) + fen;
		for (let days = 0; days <= Math.min(stayDays, place); days += 1)
			plannedAfter[days] = (plannedAfter[days] ?? 0) + fen;
	}
	const calendar = calendarOf(funding, admissionDay);
	const arrivesOn = Int32Array.from(
		{ length: stayDays },
		(_, place) => calendar.arrival(place + admissionDay) - admissionDay
	);
	return {
		deposit: amountOf(funding.deposit),
		guarantee: amountOf(funding.guarantee),
		terms: prepareRule(funding.topUp),
		planned,
		plannedAfter,
		plannedTotal,
		arrivesOn
	};
}
