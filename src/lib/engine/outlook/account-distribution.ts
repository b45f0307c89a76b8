import type { Fen } from '../../model/money';
import { AccountWalk, type Outcomes } from './account-walk';
import type { AccountTerms } from './account-terms';
import { type Amounts, amountsFrom, placesFor, shifted } from './amounts';
import { Branches } from './branches';
import { countUpTo } from './meet-in-the-middle';
import { PreciseSum, tidy } from './precise-sum';
import { goalOf, halfUp, reaches, SHARE_ERROR } from './quantile';
import type { Unfolded } from './settings';
import { WeightTable } from './weight-table';

/** What the hospital account comes to over all courses. */
export interface AccountDistribution {
	/** The money needed for the account; `cash` adds what is paid ahead to it. */
	readonly needed: Amounts;
	readonly cash: Amounts;
	readonly mean: Fen;
	/** In fen, one for each probability asked for. */
	readonly quantiles: readonly Fen[];
	/** `topUps[n]` is the probability of n top-ups; the last is above 0. */
	readonly topUps: readonly number[];
	/** The probability of any day in arrears. */
	readonly arrears: number;
}

/** Adds up outcomes in doubles. */
class Shares implements Outcomes {
	readonly needed = new WeightTable();
	readonly cash = new WeightTable();
	readonly topUps: PreciseSum[] = [];
	readonly arrears = new PreciseSum();

	/** @param aheadVaries whether what is paid ahead depends on the course. */
	constructor(readonly aheadVaries: boolean) {}

	add(needed: number, ahead: number, topUps: number, inArrears: boolean, share: number): void {
		this.needed.add(needed, share);
		if (this.aheadVaries) this.cash.add(ahead + needed, share);
		while (this.topUps.length <= topUps) this.topUps.push(new PreciseSum());
		this.topUps[topUps]?.add(share);
		if (inArrears) this.arrears.add(share);
	}
}

/** Adds up exact probabilities between a few limits, and the exact mean. */
class ExactShares implements Outcomes {
	readonly between: bigint[];
	weighted = 0n;

	/** @param limits amounts, ascending. */
	constructor(readonly limits: readonly number[]) {
		this.between = [...limits.map(() => 0n), 0n];
	}

	add(needed: number, _ahead: number, _topUps: number, _inArrears: boolean, _share: number, walk: AccountWalk): void {
		const weight = walk.exactWeight();
		const at = countUpTo(this.limits, needed - 1);
		this.between[at] = (this.between[at] ?? 0n) + weight;
		this.weighted += weight * BigInt(needed);
	}

	/** The exact probability of at most `limits[index]`. */
	upTo(index: number): bigint {
		return this.between.slice(0, index + 1).reduce((sum, weight) => sum + weight, 0n);
	}
}

/** Runs the ledger of every course, setting by setting; yields the share of settings done. */
function* walked(branches: Branches, outcomes: Outcomes): Generator<number, void> {
	const walk = new AccountWalk(branches.terms, outcomes);
	let done = 0;
	for (const setting of branches.each()) {
		walk.run(setting);
		done += 1;
		yield done / branches.size;
	}
}

/** The mean in doubles, or `null` where it lies too close to half a fen to be rounded. */
function roundedMean({ amounts, shares }: Amounts): number | null {
	const least = amounts[0] ?? 0;
	const sum = new PreciseSum();
	amounts.forEach((amount, index) => sum.add((amount - least) * (shares[index] ?? 0)));
	const error = SHARE_ERROR * (amounts.at(-1) ?? 0) + 1e-9;
	const [low, high] = [Math.floor(sum.value - error + 0.5), Math.floor(sum.value + error + 0.5)];
	return low === high ? least + low : null;
}

/**
 * The exact distribution of what the hospital account needs, with the number of top-ups and the arrears.
 *
 * @param chances exact decimals at which quantiles are asked for.
 * @returns a generator of the share of work done, for a worker to pause and to be cancelled at.
 */
export function* accountDistribution(
	unfolded: Unfolded,
	terms: AccountTerms,
	chances: readonly string[]
): Generator<number, AccountDistribution> {
	const branches = new Branches(unfolded, terms);
	const fixedAhead = unfolded.fixedAhead();
	const found = new Shares(fixedAhead === null);
	yield* walked(branches, found);

	const needed = amountsFrom(found.needed.sorted());
	const { amounts } = needed;
	const goals = chances.map(goalOf);
	const candidates = goals.map((goal) => placesFor(goal, needed));
	const open = [...new Set(candidates.filter((places) => places.length > 1).flat())].sort((a, b) => a - b);
	let mean = roundedMean(needed);
	let exact: ExactShares | null = null;
	if (open.length > 0 || mean === null) {
		exact = new ExactShares(open.map((place) => amounts[place] ?? 0));
		yield* walked(branches, exact);
		mean = halfUp(exact.weighted, unfolded.one);
	}
	const quantiles = goals.map((goal, index) => {
		const places = candidates[index] ?? [];
		const place =
			places.find((at) => places.length === 1 || reaches(exact?.upTo(open.indexOf(at)) ?? 0n, unfolded.one, goal)) ??
			-1;
		return (amounts[place] ?? 0) as Fen;
	});
	return {
		needed,
		cash: fixedAhead === null ? amountsFrom(found.cash.sorted()) : shifted(needed, fixedAhead),
		mean: mean as Fen,
		quantiles,
		topUps: found.topUps.map(({ value }) => tidy(value)),
		arrears: tidy(found.arrears.value)
	};
}
