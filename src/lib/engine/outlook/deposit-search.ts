import type { Funding } from '../../model/funding.schema';
import { amountOf, type Fen } from '../../model/money';
import { AccountWalk, type Outcomes } from './account-walk';
import { accountTermsOf } from './account-terms';
import { Branches } from './branches';
import { PreciseSum, tidy } from './precise-sum';
import { type Goal, goalOf } from './quantile';
import type { Unfolded } from './settings';

/** Adds up the courses with a day in arrears, in doubles, and exactly where it is asked to. */
class Arrears implements Outcomes {
	readonly endsInArrears = true;
	readonly share = new PreciseSum();
	weight = 0n;

	constructor(readonly isExact = false) {}

	add(_needed: number, _ahead: number, _topUps: number, inArrears: boolean, share: number, walk: AccountWalk): void {
		if (!inArrears) return;
		this.share.add(share);
		if (this.isExact) this.weight += walk.exactWeight();
	}
}

/**
 * How likely the account runs dry with other deposits, everything else as the funding has it. A larger deposit is not
 * always safer: it may put off the first top-up until the money comes too late. So each deposit is run for itself.
 */
export class DepositSearch {
	readonly #branches: Branches;

	/** @param funding a funding in which `checkFunding` found nothing; its deposit is where the search begins. */
	constructor(
		readonly unfolded: Unfolded,
		readonly funding: Funding
	) {
		const longest = unfolded.charges.stay(unfolded.extras.at(-1) ?? 0);
		this.#branches = new Branches(unfolded, accountTermsOf(funding, longest));
	}

	/** The probability of any day in arrears with a deposit in fen, within 1e-14. */
	*arrearsChance(deposit: number): Generator<number, number> {
		return tidy((yield* this.#run(deposit, new Arrears())).share.value);
	}

	/**
	 * The smallest deposit at which arrears are no likelier than a goal: of the funding's own and the multiples of
	 * `step` above it. There always is one: a deposit of all charges never runs dry.
	 *
	 * @param goal an exact decimal, such as `"0.05"` for 1 in 20.
	 * @param step fen above 0.
	 * @returns a generator of the share of deposits tried, to pause and to be cancelled at.
	 */
	*leastDeposit(goal: string, step: number): Generator<number, { readonly deposit: Fen; readonly chance: number }> {
		const wanted = goalOf(goal);
		const own = amountOf(this.funding.deposit);
		const most = Math.max(own + step, this.#mostCharged());
		for (let deposit: number = own; ; deposit += step - (deposit % step)) {
			const tried = (deposit - own) / (most - own);
			const run = this.arrearsChance(deposit);
			let chance: number | null = null;
			while (chance === null) {
				const next = run.next();
				if (next.done) chance = next.value;
				else yield Math.min(1, tried);
			}
			if (yield* this.#isAtMost(deposit, chance, wanted)) return { deposit: deposit as Fen, chance };
		}
	}

	*#isAtMost(deposit: number, chance: number, goal: Goal): Generator<number, boolean> {
		// Errors of the doubles are below 1e-13; what is closer is settled exactly.
		if (Math.abs(chance - goal.share) > 1e-12) return chance < goal.share;
		const { weight } = yield* this.#run(deposit, new Arrears(true));
		return weight * 10n ** 12n <= goal.units * this.unfolded.one;
	}

	*#run(deposit: number, arrears: Arrears): Generator<number, Arrears> {
		const walk = new AccountWalk(this.#branches.terms, deposit);
		const settings = this.unfolded.whole();
		for (const [index, setting] of settings.entries()) {
			walk.run(this.#branches.of(setting), arrears);
			yield (index + 1) / settings.length;
		}
		return arrears;
	}

	/** What the dearest course is charged in hospital, or more. */
	#mostCharged(): number {
		const { charges } = this.unfolded;
		const sums = this.unfolded
			.whole()
			.map(({ extra, onset, icuDays, care }) =>
				care.reduce(
					(sum, { counts }, index) =>
						sum + Math.max(...counts.map((days) => charges.ofCare(index, onset, days, icuDays).inHospital)),
					charges.ofStay(extra, onset, icuDays).inHospital
				)
			);
		return Math.max(...sums);
	}
}
