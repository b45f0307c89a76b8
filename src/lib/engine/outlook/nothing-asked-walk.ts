import type { AccountTerms } from './account-terms';
import type { AccountSetting } from './branches';
import { CourseTree, MOST, MOVE, OWN, SHARE } from './course-tree';

/** @param least the least deposit in fen with which a course asks for nothing more; the walk's own where that is less. */
export type AddLeast = (least: number, share: number, walk: NothingAskedWalk) => void;

/** The account, and the lowest it has been. */
const EXPECTED = OWN;
const LOWEST = OWN + 1;

/**
 * Finds for each course the least deposit with which no day is in arrears and nothing is needed beside the deposit and
 * the planned transfers: no top-up and no debt at the end. That takes a balance that never falls below the floor before
 * the last day, nor below nothing on it, and covers all charges in the end. More than that will do as well.
 */
export class NothingAskedWalk extends CourseTree {
	/**
	 * @param deposit no answer is below it.
	 * @param most courses that need a larger deposit than this may be left out.
	 */
	constructor(
		terms: AccountTerms,
		readonly deposit: number,
		readonly most: number,
		readonly add: AddLeast
	) {
		super(terms);
	}

	protected begin(states: Float64Array): void {
		states[EXPECTED] = this.deposit + this.terms.guarantee;
		// The hospital looks at what a day leaves: a transfer of the first day is there before it does.
		states[LOWEST] = Infinity;
	}

	protected days(setting: AccountSetting, at: number, from: number, to: number): boolean {
		if (this.#endEarly(setting, at)) return true;
		this.#run(setting, at, from, to);
		return false;
	}

	protected end(setting: AccountSetting, at: number, from: number): void {
		if (this.#endEarly(setting, at)) return;
		const { states, terms } = this;
		const { turns, stays } = setting;
		let day = from;
		stays.forEach(({ days, share, lastMove }, index) => {
			const last = days - 1;
			this.#run(setting, at, day, last);
			day = last;
			const closing = (states[at + EXPECTED] ?? 0) + (states[at + MOVE] ?? 0) + (turns[last] ?? 0) + lastMove;
			const settlement = closing - terms.guarantee + (terms.plannedAfter[days] ?? 0);
			const short = Math.max(terms.terms.floor - (states[at + LOWEST] ?? 0), -closing, -settlement);
			this.stay = index;
			this.add(this.deposit + Math.max(0, short), (states[at + SHARE] ?? 0) * share, this);
		});
	}

	/** Ends the courses at hand where whatever may be charged, the walk's own deposit will do, or none of the others. */
	#endEarly(setting: AccountSetting, at: number): boolean {
		const { guarantee, terms, plannedTotal } = this.terms;
		const mostCharged = this.states[at + MOST] ?? 0;
		if (mostCharged - (setting.spreads[this.depth] ?? 0) > this.most + plannedTotal) return true;
		const least = this.deposit + guarantee - mostCharged;
		if (least < terms.floor || least < guarantee) return false;
		this.add(this.deposit, (this.states[at + SHARE] ?? 0) * setting.share, this);
		return true;
	}

	#run({ turns }: AccountSetting, at: number, from: number, to: number): void {
		const { states } = this;
		let move = states[at + MOVE] ?? 0;
		let expected = states[at + EXPECTED] ?? 0;
		let lowest = states[at + LOWEST] ?? 0;
		for (let day = from; day < to; day += 1) {
			move += turns[day] ?? 0;
			expected += move;
			if (expected < lowest) lowest = expected;
		}
		states[at + MOVE] = move;
		states[at + EXPECTED] = expected;
		states[at + LOWEST] = lowest;
	}
}
