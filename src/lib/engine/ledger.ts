import type { Funding } from '../model/funding.schema';
import type { Calendar } from './bank-calendar';
import type { DayCharges } from './estimate';
import type { Fault, Loose } from '../model/faults';
import { amountOf, type Fen, parseAmount } from '../model/money';

/** One day of the hospital account; `closing` is the balance after the day's charges. Amounts in whole fen. */
export interface LedgerDay {
	readonly day: number;
	readonly credits: Fen;
	readonly charges: Fen;
	readonly closing: Fen;
}

/** A request for more money. Days on the day axis; `sendBy` may lie before admission. */
export interface TopUp {
	readonly requestedOn: number;
	readonly arrivesOn: number;
	readonly amount: Fen;
	readonly sendBy: number;
}

/** The hospital account over a stay (contract, section 6). Always: `paid = charges + refund - due`. */
export interface Ledger {
	readonly days: readonly LedgerDay[];
	readonly topUps: readonly TopUp[];
	/** Days on which the account, with the guarantee, cannot pay. */
	readonly arrearsDays: number;
	/** The smallest closing, the guarantee left out. */
	readonly lowest: Fen;
	readonly paid: Fen;
	/** The cash a family must be able to lay out. */
	readonly needed: Fen;
	readonly refund: Fen;
	readonly due: Fen;
}

/**
 * The smallest multiple of `step` that is at least `amount`. Division of accepted fen is exact enough to round up: below
 * 2^53 a quotient that is not whole differs from every whole number by more than it is rounded by.
 */
export function roundUp(amount: number, step: number): number {
	return Math.ceil(amount / step) * step;
}

/** The hospital's rule for top-ups with its amounts in whole fen. */
export interface TopUpTerms {
	readonly rule: Funding['topUp']['rule'];
	readonly floor: number;
	readonly target: number;
	readonly standard: number;
	readonly step: number;
}

export function prepareRule({ rule, floor, target = '0', standard = '0', step }: Funding['topUp']): TopUpTerms {
	return {
		rule,
		floor: amountOf(floor),
		target: amountOf(target),
		standard: amountOf(standard),
		step: amountOf(step)
	};
}

/** What the hospital asks for when `expected` has fallen below the floor. */
export function askedFor(expected: number, { rule, target, standard, step }: TopUpTerms): number {
	if (rule === 'standard') return standard + (expected < 0 ? roundUp(-expected, step) : 0);
	return Math.max(step, roundUp(target - expected, step));
}

/**
 * Runs the account day by day: credits, the day's charges, then the hospital's question whether enough is left.
 *
 * @param charges the inpatient days of one estimate, in order.
 * @param funding a funding in which `checkFunding` found nothing.
 */
export function ledgerOf(charges: readonly DayCharges[], funding: Funding, calendar: Calendar): Ledger {
	const guarantee = amountOf(funding.guarantee);
	const terms = prepareRule(funding.topUp);
	const credits = new Map<number, number>();
	const credit = (day: number, amount: number): void => void credits.set(day, (credits.get(day) ?? 0) + amount);

	const admissionDay = charges[0]?.day ?? 0;
	const lastDay = admissionDay + charges.length - 1;
	let paid: number = amountOf(funding.deposit);
	credit(admissionDay, paid);
	for (const planned of funding.planned) {
		const amount = amountOf(planned.amount);
		credit(planned.day, amount);
		paid += amount;
	}

	const days: LedgerDay[] = [];
	const topUps: TopUp[] = [];
	let [closing, lowest, arrearsDays, credited] = [0, Infinity, 0, 0];
	for (const { day, total } of charges) {
		const received = credits.get(day) ?? 0;
		credited += received;
		closing += received - total;
		days.push({ day, credits: received as Fen, charges: total, closing: closing as Fen });
		lowest = Math.min(lowest, closing);
		if (closing + guarantee < 0) arrearsDays += 1;

		// The hospital counts what it has asked for and not yet received, and not what the family merely plans.
		let expected = closing + guarantee;
		for (const asked of topUps) if (asked.arrivesOn > day) expected += asked.amount;
		if (expected >= terms.floor || day === lastDay) continue;
		const amount = askedFor(expected, terms);
		const arrivesOn = calendar.arrival(day);
		topUps.push({ requestedOn: day, arrivesOn, amount: amount as Fen, sendBy: calendar.sendBy(day) });
		credit(arrivesOn, amount);
		paid += amount;
	}

	// What is still on its way after the last day is settled with the rest: credited so far + on its way = paid.
	const settlement = closing + paid - credited;
	const due = Math.max(0, -settlement);
	return {
		days,
		topUps,
		arrearsDays,
		lowest: lowest as Fen,
		paid: paid as Fen,
		needed: (paid + due) as Fen,
		refund: Math.max(0, settlement) as Fen,
		due: due as Fen
	};
}

/** What fields of a funding cannot mean together (contract, section 6). `admissionDay` where it is known. */
export function checkFunding(
	funding: Loose<Funding>,
	admissionDay: number | null,
	refused: (path: string) => boolean = () => false
): Fault[] {
	const faults: Fault[] = [];
	const { topUp } = funding;
	const needs = (field: 'target' | 'standard'): boolean => {
		const path = `funding.topUp.${field}`;
		if (topUp?.[field] !== undefined) return true;
		if (!refused(path)) faults.push({ path, code: 'missing' });
		return false;
	};
	const fen = (text: string | undefined): number | null => (text === undefined ? null : parseAmount(text));
	if (topUp?.rule === 'fill-to' && needs('target')) {
		const [target, floor] = [fen(topUp.target), fen(topUp.floor)];
		if (target !== null && floor !== null && target < floor) {
			faults.push({ path: 'funding.topUp.target', code: 'target-below-floor' });
		}
	}
	if (topUp?.rule === 'standard' && needs('standard') && fen(topUp.standard) === 0) {
		faults.push({ path: 'funding.topUp.standard', code: 'not-positive' });
	}
	funding.planned?.forEach((planned, index) => {
		if (admissionDay === null || planned?.day === undefined || planned.day >= admissionDay) return;
		const path = `funding.planned[${index}].day`;
		faults.push({ path, code: 'planned-before-admission', detail: { least: admissionDay } });
	});
	return faults;
}
