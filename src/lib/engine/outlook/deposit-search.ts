import type { Funding } from '../../model/funding.schema';
import type { Fen } from '../../model/money';
import { AccountWalk, type Outcomes } from './account-walk';
import { accountTermsOf } from './account-terms';
import { Branches } from './branches';
import type { CourseTree } from './course-tree';
import { DepositCandidates } from './deposit-candidates';
import { EarlyArrearsWalk } from './early-arrears-walk';
import { PreciseSum, tidy } from './precise-sum';
import { type Goal, goalOf, SHARE_ERROR } from './quantile';
import type { Unfolded } from './settings';
import { WeightTable } from './weight-table';

/** Adds up the courses with a day in arrears, in doubles, and exactly where it is asked to. */
class Arrears implements Outcomes {
	readonly onlyArrears = true;
	readonly share = new PreciseSum();
	weight = 0n;

	constructor(readonly isExact = false) {}

	add(_needed: number, _ahead: number, _topUps: number, inArrears: boolean, share: number, walk: AccountWalk): void {
		if (!inArrears) return;
		this.share.add(share);
		if (this.isExact) this.weight += walk.exactWeight();
	}
}

/** Candidates that are tried by themselves before a whole stretch is, and that a stretch must have to be worth it. */
const WORTH_A_STRETCH = 16;

/** What many walks over one funding share. */
export function branchesOf(unfolded: Unfolded, funding: Funding): Branches {
	return new Branches(unfolded, accountTermsOf(funding, unfolded.charges.stay(unfolded.extras.at(-1) ?? 0)));
}

/** A deposit that was found, by its place among the candidates, and how likely the account runs dry with it. */
export interface FoundDeposit {
	readonly index: number;
	readonly deposit: Fen;
	readonly chance: number;
}

/**
 * Walks every setting; yields the share of them done.
 *
 * @param isEnough asked after each setting: whether the rest makes no difference.
 */
export function* walkEach(branches: Branches, walk: CourseTree, isEnough = () => false): Generator<number, void> {
	let done = 0;
	for (const setting of branches.each()) {
		walk.run(setting);
		if (isEnough()) return;
		done += 1;
		yield done / branches.size;
	}
}

/**
 * Searches for the first of some deposits with which the account runs dry seldom enough, everything else as the funding
 * has it. A larger deposit is not always safer: it may put off the first top-up until the money comes too late. So no
 * deposit is passed over without a proof that it runs dry too often:
 *
 * - each is run by itself, the likeliest courses first, and only until it has run dry too often: a deposit that is far too
 *   small is ruled out by a few courses;
 * - where there are many, because the steps are small, the arrears that come before any top-up rule out whole stretches of
 *   deposits in one walk (`early-arrears-walk.ts`), as long as the stretches are long.
 */
export class DepositSearch {
	readonly #branches: Branches;

	/** @param funding a funding in which `checkFunding` found nothing; its deposit is where the search begins. */
	constructor(unfolded: Unfolded, funding: Funding, branches = branchesOf(unfolded, funding)) {
		this.#branches = branches;
	}

	/**
	 * The smallest deposit at which arrears are no likelier than a goal: of the funding's own and the multiples of
	 * `step` above it. There always is one: a deposit of all charges never runs dry.
	 *
	 * @param goal an exact decimal, such as `"0.05"` for 1 in 20.
	 * @param step fen above 0.
	 * @returns a generator of how far the search is, to pause and to be cancelled at.
	 */
	*leastDeposit(goal: string, step: number): Generator<number, { readonly deposit: Fen; readonly chance: number }> {
		const { deposit } = this.#branches.terms;
		const all = new DepositCandidates(deposit, step, { candidates: Infinity, deposit: Infinity });
		const found = yield* this.first(all, goalOf(goal));
		if (!found) throw new Error('a deposit of all charges ran dry');
		return { deposit: found.deposit, chance: found.chance };
	}

	/**
	 * The first candidate at which arrears are no likelier than a goal, `null` where none is.
	 *
	 * @returns a generator of how far the search is, 0 to 1: each walk takes a fifth of what is left.
	 */
	*first(candidates: DepositCandidates, goal: Goal): Generator<number, FoundDeposit | null> {
		let [begun, alone] = [0, 0];
		for (let index = 0; index < candidates.length;) {
			const deposit = candidates.at(index);
			const progress = nextStretch(begun);
			begun = progress.end;
			if (alone >= WORTH_A_STRETCH) {
				const next = yield* progress.of(this.#ruledOut(candidates, index, goal));
				if (next < index + WORTH_A_STRETCH) alone = 0;
				index = next;
				continue;
			}
			const chance = yield* progress.of(this.#chanceUpTo(deposit, goal));
			if (chance !== null) return { index, deposit: deposit as Fen, chance };
			index += 1;
			alone += 1;
		}
		return null;
	}

	/** The first candidate from `index` on that arrears before any top-up do not rule out. */
	*#ruledOut(candidates: DepositCandidates, index: number, goal: Goal): Generator<number, number> {
		const table = new WeightTable();
		const add = (below: number, share: number): void => table.add(candidates.firstFrom(below), share);
		yield* walkEach(this.#branches, new EarlyArrearsWalk(this.#branches.terms, candidates.at(index), add));
		const { amounts: firsts, shares } = table.sorted();
		const sum = new PreciseSum();
		for (let at = firsts.length - 1; at >= 0; at -= 1) {
			sum.add(shares[at] ?? 0);
			if (sum.value > goal.share + SHARE_ERROR) return Math.max(index, firsts[at] ?? 0);
		}
		return index;
	}

	/** The probability of any day in arrears with a deposit, within 1e-14; `null` where it is above a goal. */
	*#chanceUpTo(deposit: number, goal: Goal): Generator<number, number | null> {
		const { terms, unfolded } = this.#branches;
		const { share } = yield* this.#run(deposit, new Arrears(), goal);
		if (share.value > goal.share + SHARE_ERROR) return null;
		if (share.value >= goal.share - SHARE_ERROR) {
			const exact = new Arrears(true);
			yield* walkEach(this.#branches, new AccountWalk(terms, exact, deposit));
			if (exact.weight * 10n ** 12n > goal.units * unfolded.one) return null;
		}
		return tidy(share.value);
	}

	*#run(deposit: number, arrears: Arrears, goal: Goal): Generator<number, Arrears> {
		const walk = new AccountWalk(this.#branches.terms, arrears, deposit);
		yield* walkEach(this.#branches, walk, () => arrears.share.value > goal.share + SHARE_ERROR);
		return arrears;
	}
}

/** Stretches of a whole of which nobody knows how many there will be: each takes a fifth of what is left. */
function nextStretch(from: number): { readonly end: number; of<T>(part: Generator<number, T>): Generator<number, T> } {
	const end = from + (1 - from) / 5;
	return {
		end,
		*of(part) {
			for (;;) {
				const step = part.next();
				if (step.done) return step.value;
				yield Math.min(end, from + (end - from) * step.value);
			}
		}
	};
}
