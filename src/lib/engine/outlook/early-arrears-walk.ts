import type { AccountTerms } from './account-terms';
import type { AccountSetting } from './branches';
import { CourseTree, MOST, MOVE, OWN, SHARE } from './course-tree';

/**
 * @param below in fen: with every deposit from the walk's own up to this one, which is left out, the account of a course
 * is in arrears on some day.
 */
export type AddEarly = (below: number, share: number) => void;

/** The account, the lowest it has been, and where the first money that was asked for arrives (0: none is asked for). */
const EXPECTED = OWN;
const LOWEST = OWN + 1;
const CLOSES = OWN + 2;

/**
 * Finds arrears that come before any top-up, for many deposits at once. A larger deposit puts off the first request and
 * so the first arrival, and it never makes the account lower before that. So until the first arrival with the smallest
 * deposit, an account below 0 with a larger one is in arrears, and with every deposit in between as well, whatever the
 * rule for top-ups. What comes later depends on each deposit and is left out: the shares are a lower bound.
 */
export class EarlyArrearsWalk extends CourseTree {
	constructor(
		terms: AccountTerms,
		readonly deposit: number,
		readonly add: AddEarly
	) {
		super(terms);
	}

	protected begin(states: Float64Array): void {
		states[EXPECTED] = this.deposit + this.terms.guarantee;
		states[LOWEST] = this.deposit + this.terms.guarantee;
	}

	protected days(setting: AccountSetting, at: number, from: number, to: number): boolean {
		if (this.#staysAbove(at)) return true;
		const isOver = this.#run(setting, at, from, to);
		if (isOver) this.#settle(at, this.states[at + LOWEST] ?? 0, setting.share);
		return isOver;
	}

	protected end(setting: AccountSetting, at: number, from: number): void {
		if (this.#staysAbove(at)) return;
		const { states } = this;
		const { turns, stays } = setting;
		let day = from;
		for (const { days, share, lastMove } of stays) {
			const last = days - 1;
			const isOver = this.#run(setting, at, day, last) || last === states[at + CLOSES];
			day = last;
			const closing = (states[at + EXPECTED] ?? 0) + (states[at + MOVE] ?? 0) + (turns[last] ?? 0) + lastMove;
			const lowest = states[at + LOWEST] ?? 0;
			this.#settle(at, isOver ? lowest : Math.min(lowest, closing), share);
		}
	}

	/** Whether nothing that may still be charged can bring the account below 0. */
	#staysAbove(at: number): boolean {
		return this.deposit + this.terms.guarantee >= (this.states[at + MOST] ?? 0);
	}

	/** Walks up to a day or to the first arrival; returns whether that has come. */
	#run({ turns }: AccountSetting, at: number, from: number, to: number): boolean {
		const { states } = this;
		const { terms, arrivesOn } = this.terms;
		const { floor } = terms;
		let move = states[at + MOVE] ?? 0;
		let expected = states[at + EXPECTED] ?? 0;
		let lowest = states[at + LOWEST] ?? 0;
		let closes = states[at + CLOSES] ?? 0;
		let day = from;
		for (; day < to; day += 1) {
			if (closes > 0 && day >= closes) break;
			move += turns[day] ?? 0;
			expected += move;
			if (expected < lowest) lowest = expected;
			if (closes === 0 && expected < floor) closes = arrivesOn[day] ?? 0;
		}
		states[at + MOVE] = move;
		states[at + EXPECTED] = expected;
		states[at + LOWEST] = lowest;
		states[at + CLOSES] = closes;
		return day < to;
	}

	#settle(at: number, lowest: number, share: number): void {
		if (lowest < 0) this.add(this.deposit - lowest, (this.states[at + SHARE] ?? 0) * share);
	}
}
