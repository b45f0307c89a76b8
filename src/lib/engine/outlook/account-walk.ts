import { askedFor } from '../ledger';
import type { AccountTerms } from './account-terms';
import type { AccountSetting } from './branches';

/** What a ledger comes to over one course, or over courses that no day tells apart. */
export interface Outcomes {
	/** Whether nothing more is asked of courses once a day in arrears is known: they come as one, `needed` unknown. */
	readonly endsInArrears?: boolean;
	/**
	 * @param needed the cash a family must be able to lay out for the hospital account, in fen.
	 * @param ahead what is paid before admission, in fen.
	 * @param walk tells the exact probability of the course at hand, where it is asked.
	 */
	add(needed: number, ahead: number, topUps: number, inArrears: boolean, share: number, walk: AccountWalk): void;
}

/** Account, requests, number of requests, arrears: the state of a ledger at the start of a day. */
const [EXPECTED, ASKED, COUNT, ARREARS, SHARE, AHEAD, STATE] = [0, 1, 2, 3, 4, 5, 6];

/**
 * Runs the ledger of every course of a setting. Courses share the days before they part: each branch is taken on the
 * first day on which its ways differ, so a day that a thousand courses have in common is run once.
 *
 * What the hospital expects to hold (its balance, the guarantee and what it has asked for) does not change when money
 * that was asked for arrives; so the state is that figure and the sum of requests by day.
 */
export class AccountWalk {
	readonly #states: Float64Array;
	/** The sum of all requests up to each day of the course at hand. */
	readonly #askedUpTo: Float64Array;
	readonly #products: bigint[] = [];
	readonly #chosen: number[] = [];
	/** How many of `#products` stand, and how many branches the courses at hand have taken. */
	#known = 0;
	#depth = 0;
	#setting: AccountSetting | null = null;

	constructor(
		readonly terms: AccountTerms,
		readonly deposit = terms.deposit
	) {
		this.#states = new Float64Array(STATE * 16);
		this.#askedUpTo = new Float64Array(terms.planned.length);
	}

	run(setting: AccountSetting, outcomes: Outcomes): void {
		this.#setting = setting;
		this.#known = 0;
		this.#states.fill(0, 0, STATE);
		this.#states[EXPECTED] = this.deposit + this.terms.guarantee;
		this.#states[SHARE] = setting.share;
		this.#states[AHEAD] = setting.ahead;
		this.#walk(setting, 0, 0, outcomes);
	}

	/** The exact probability of the courses at hand, in units of the model's `one`. */
	exactWeight(): bigint {
		const setting = this.#setting;
		if (!setting) return 0n;
		const rest = setting.branches.slice(this.#depth);
		const all = rest.reduce((product, { ways }) => product * ways.reduce((sum, { weight }) => sum + weight, 0n), 1n);
		return this.#weightUpTo(setting, this.#depth) * all;
	}

	/** The exact probability of the ways chosen in the first `depth` branches, without that of the others. */
	#weightUpTo(setting: AccountSetting, depth: number): bigint {
		if (this.#known === 0) {
			this.#products[0] = setting.weights.reduce((product, weight) => product * weight, 1n);
			this.#known = 1;
		}
		for (; this.#known <= depth; this.#known += 1) {
			const last = this.#known - 1;
			const weight = setting.branches[last]?.ways[this.#chosen[last] ?? 0]?.weight ?? 0n;
			this.#products[this.#known] = (this.#products[last] ?? 0n) * weight;
		}
		return this.#products[depth] ?? 0n;
	}

	#walk(setting: AccountSetting, depth: number, day: number, outcomes: Outcomes): void {
		const states = this.#states;
		const at = depth * STATE;
		const branch = setting.branches[depth];
		if (!branch) {
			this.#days(setting, at, day, setting.stayDays);
			this.#settle(setting, depth, outcomes);
			return;
		}
		this.#days(setting, at, day, branch.from);
		if (outcomes.endsInArrears && states[at + ARREARS] === 1) return this.#settle(setting, depth, outcomes);
		const next = at + STATE;
		const { moves } = setting;
		for (let index = 0; index < branch.ways.length; index += 1) {
			const way = branch.ways[index];
			if (!way) continue;
			const { more, first } = way;
			for (let of = 0; of < more.length; of += 1) moves[first + of] = (moves[first + of] ?? 0) - (more[of] ?? 0);
			states.copyWithin(next, at, next);
			states[next + SHARE] = (states[at + SHARE] ?? 0) * way.share;
			states[next + AHEAD] = (states[at + AHEAD] ?? 0) + way.ahead;
			this.#chosen[depth] = index;
			if (this.#known > depth + 1) this.#known = depth + 1;
			this.#walk(setting, depth + 1, branch.from, outcomes);
			for (let of = 0; of < more.length; of += 1) moves[first + of] = (moves[first + of] ?? 0) + (more[of] ?? 0);
		}
	}

	/** The ledger from one day up to another (contract, section 6), its state at `at`. */
	#days({ moves, stayDays }: AccountSetting, at: number, from: number, to: number): void {
		const states = this.#states;
		const asked = this.#askedUpTo;
		const { terms, arrivedBy } = this.terms;
		let expected = states[at + EXPECTED] ?? 0;
		let sum = states[at + ASKED] ?? 0;
		for (let day = from; day < to; day += 1) {
			expected += moves[day] ?? 0;
			const arrived = arrivedBy[day] ?? -1;
			// The balance with the guarantee, without what was asked for and is still on its way.
			if (expected - sum + (arrived < 0 ? 0 : (asked[arrived] ?? 0)) < 0) states[at + ARREARS] = 1;
			if (expected < terms.floor && day < stayDays - 1) {
				const amount = askedFor(expected, terms);
				expected += amount;
				sum += amount;
				states[at + COUNT] = (states[at + COUNT] ?? 0) + 1;
			}
			asked[day] = sum;
		}
		states[at + EXPECTED] = expected;
		states[at + ASKED] = sum;
	}

	#settle({ stayDays }: AccountSetting, depth: number, outcomes: Outcomes): void {
		const at = depth * STATE;
		this.#depth = depth;
		const states = this.#states;
		const { guarantee, plannedTotal, plannedAfter } = this.terms;
		const settlement = (states[at + EXPECTED] ?? 0) - guarantee + (plannedAfter[stayDays] ?? 0);
		const paid = this.deposit + plannedTotal + (states[at + ASKED] ?? 0);
		outcomes.add(
			paid + Math.max(0, -settlement),
			states[at + AHEAD] ?? 0,
			states[at + COUNT] ?? 0,
			states[at + ARREARS] === 1,
			states[at + SHARE] ?? 0,
			this
		);
	}
}
