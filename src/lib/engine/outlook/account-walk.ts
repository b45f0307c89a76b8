import { askedFor } from '../ledger';
import type { AccountTerms } from './account-terms';
import type { AccountSetting } from './branches';
import { AHEAD, CourseTree, MOST, MOVE, OWN, SHARE } from './course-tree';

/** What a ledger comes to over one course, or over courses that no day tells apart. */
export interface Outcomes {
	/** Whether nothing is asked but which courses have a day in arrears: others do not come, and `needed` is unknown. */
	readonly onlyArrears?: boolean;
	/**
	 * @param needed the cash a family must be able to lay out for the hospital account, in fen.
	 * @param ahead what is paid before admission, in fen.
	 * @param walk tells the exact probability of the course at hand, where it is asked.
	 */
	add(needed: number, ahead: number, topUps: number, inArrears: boolean, share: number, walk: AccountWalk): void;
}

/** Account, number of requests, how many of them have arrived, arrears: a ledger at the start of a day. */
const EXPECTED = OWN;
const COUNT = OWN + 1;
const ARRIVED = OWN + 2;
const ARREARS = OWN + 3;

/**
 * Runs the ledger of every course of a setting (contract, section 6).
 *
 * What the hospital expects to hold (its balance, the guarantee and what it has asked for) does not change when money
 * that was asked for arrives; so the state is that figure and the requests in their order. Where what may still be
 * charged can bring neither a request, nor arrears, nor a debt, the courses at hand end as one.
 */
export class AccountWalk extends CourseTree {
	/** For each request of the courses at hand: where its money arrives; and the sum of all requests before it. */
	readonly #arrives: Int32Array;
	readonly #askedBefore: Float64Array;

	constructor(
		terms: AccountTerms,
		readonly outcomes: Outcomes,
		readonly deposit = terms.deposit
	) {
		super(terms);
		this.#arrives = new Int32Array(terms.planned.length);
		this.#askedBefore = new Float64Array(terms.planned.length + 1);
	}

	protected begin(states: Float64Array): void {
		states[EXPECTED] = this.deposit + this.terms.guarantee;
	}

	protected days(setting: AccountSetting, at: number, from: number, to: number): boolean {
		this.#run(setting, at, from, to);
		return this.#endEarly(setting, at);
	}

	protected end(setting: AccountSetting, at: number, from: number): void {
		const { states, terms, outcomes } = this;
		if (this.#endEarly(setting, at)) return;
		const { turns, stays } = setting;
		let day = from;
		for (let index = 0; index < stays.length; index += 1) {
			const stay = stays[index];
			if (!stay) continue;
			const last = stay.days - 1;
			this.#run(setting, at, day, last);
			day = last;
			// The last day: charged and counted, and nothing is asked for any more.
			const expected = (states[at + EXPECTED] ?? 0) + (states[at + MOVE] ?? 0) + (turns[last] ?? 0) + stay.lastMove;
			const inArrears = states[at + ARREARS] === 1 || expected < this.#onTheWay(at, last);
			if (outcomes.onlyArrears && !inArrears) continue;
			const settlement = expected - terms.guarantee + (terms.plannedAfter[stay.days] ?? 0);
			this.stay = index;
			this.#settle(at, stay.share, Math.max(0, -settlement), inArrears);
		}
	}

	/** The ledger from one day up to another, neither of them a last day of a stay. */
	#run({ turns }: AccountSetting, at: number, from: number, to: number): void {
		const { states } = this;
		const { terms, arrivesOn } = this.terms;
		const { floor } = terms;
		const arrives = this.#arrives;
		const askedBefore = this.#askedBefore;
		let move = states[at + MOVE] ?? 0;
		let expected = states[at + EXPECTED] ?? 0;
		let count = states[at + COUNT] ?? 0;
		let arrived = states[at + ARRIVED] ?? 0;
		let day = from;
		let inArrears = states[at + ARREARS] === 1;
		while (day < to) {
			// Once a day was in arrears, it makes no difference when money arrives.
			let onTheWay = 0;
			let next = to;
			if (!inArrears && arrived < count) {
				while (arrived < count && (arrives[arrived] ?? 0) <= day) arrived += 1;
				onTheWay = (askedBefore[count] ?? 0) - (askedBefore[arrived] ?? 0);
				if (arrived < count) next = Math.min(to, arrives[arrived] ?? 0);
			}
			// Until money arrives, nothing happens as long as the account stays above both of these.
			const least = onTheWay > floor ? onTheWay : floor;
			do {
				move += turns[day] ?? 0;
				expected += move;
				day += 1;
			} while (expected >= least && day < next);
			// The balance with the guarantee, without what was asked for and is still on its way.
			if (expected < onTheWay) inArrears = true;
			if (expected < floor) {
				const amount = askedFor(expected, terms);
				expected += amount;
				arrives[count] = arrivesOn[day - 1] ?? 0;
				askedBefore[count + 1] = (askedBefore[count] ?? 0) + amount;
				count += 1;
			}
		}
		states[at + ARREARS] = inArrears ? 1 : 0;
		states[at + MOVE] = move;
		states[at + EXPECTED] = expected;
		states[at + COUNT] = count;
		states[at + ARRIVED] = arrived;
	}

	/** What was asked for and is still on its way on a day. */
	#onTheWay(at: number, day: number): number {
		const count = this.states[at + COUNT] ?? 0;
		let arrived = this.states[at + ARRIVED] ?? 0;
		while (arrived < count && (this.#arrives[arrived] ?? 0) <= day) arrived += 1;
		return (this.#askedBefore[count] ?? 0) - (this.#askedBefore[arrived] ?? 0);
	}

	/** Ends the courses at hand where all that is asked about them is known already. */
	#endEarly(setting: AccountSetting, at: number): boolean {
		const { states, terms, outcomes } = this;
		const count = states[at + COUNT] ?? 0;
		const asked = this.#askedBefore[count] ?? 0;
		/** What the hospital expects to hold at the least; planned credits can only add to it. */
		const least = this.deposit + terms.guarantee + asked - (states[at + MOST] ?? 0);
		const onTheWay = asked - (this.#askedBefore[states[at + ARRIVED] ?? 0] ?? 0);
		const inArrears = states[at + ARREARS] === 1;
		const isCalm = least >= terms.terms.floor && (inArrears || least >= onTheWay);
		if (outcomes.onlyArrears) {
			if (!inArrears) return isCalm;
		} else if (!isCalm || least < terms.guarantee || this.depth < setting.aheadKnownAfter) return false;
		this.#settle(at, setting.share, 0, inArrears);
		return true;
	}

	#settle(at: number, share: number, due: number, inArrears: boolean): void {
		const { states, terms } = this;
		const count = states[at + COUNT] ?? 0;
		const paid = this.deposit + terms.plannedTotal + (this.#askedBefore[count] ?? 0);
		this.outcomes.add(paid + due, states[at + AHEAD] ?? 0, count, inArrears, (states[at + SHARE] ?? 0) * share, this);
	}
}
