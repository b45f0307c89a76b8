import type { Fen } from '../../model/money';
import { AccountWalk, type Outcomes } from './account-walk';
import { type Amounts, amountsFrom, placesFor } from './amounts';
import type { Branches } from './branches';
import { walkEach } from './deposit-search';
import { ExactCash } from './exact-cash';
import { countUpTo } from './meet-in-the-middle';
import { PreciseSum, tidy } from './precise-sum';
import { type Goal, halfUp, reaches } from './quantile';
import { WeightTable } from './weight-table';

/** What a sum of money comes to over all courses (contract, section 9). */
export interface Enough {
	/** P(no day in arrears, and the sum is enough). */
	readonly works: number;
	/** P(the sum is enough, but some day is in arrears). */
	readonly shortOnly: number;
	/** The courses that need more than the sum: how likely, and by how much in the mean and at the most. */
	readonly more: { readonly probability: number; readonly mean: Fen; readonly most: Fen };
}

/** Adds up what courses cost in cash, those with a day in arrears apart. */
class CashTables implements Outcomes {
	readonly calm = new WeightTable();
	readonly short = new WeightTable();

	add(needed: number, ahead: number, _topUps: number, inArrears: boolean, share: number): void {
		(inArrears ? this.short : this.calm).add(ahead + needed, share);
	}
}

/** The amounts of several tables in one. */
function together(...tables: readonly WeightTable[]): WeightTable {
	const all = new WeightTable();
	for (const table of tables) {
		const { amounts, shares } = table.sorted();
		amounts.forEach((amount, index) => all.add(amount, shares[index] ?? 0));
	}
	return all;
}

/** What a family lays out in cash with one deposit, ahead and for the account, over all courses. */
export class CashDistribution {
	readonly #calm: Amounts;
	readonly #short: Amounts;
	readonly #all: Amounts;

	private constructor(
		readonly branches: Branches,
		readonly deposit: number,
		{ calm, short }: CashTables
	) {
		this.#calm = amountsFrom(calm.sorted());
		this.#short = amountsFrom(short.sorted());
		this.#all = amountsFrom(together(calm, short).sorted());
	}

	/** @param deposit in fen, in place of the funding's. */
	static *of(branches: Branches, deposit: number): Generator<number, CashDistribution> {
		const tables = new CashTables();
		yield* walkEach(branches, new AccountWalk(branches.terms, tables, deposit));
		return new CashDistribution(branches, deposit, tables);
	}

	/** The probability of any day in arrears. */
	get arrears(): number {
		return tidy(this.#short.chances.at(-1) ?? 0);
	}

	/**
	 * The smallest cash with which a goal is reached.
	 *
	 * @param withShort whether courses with a day in arrears count towards the goal; without them it must be within reach.
	 */
	*least(goal: Goal, withShort: boolean): Generator<number, Fen> {
		const table = withShort ? this.#all : this.#calm;
		const places = placesFor(goal, table);
		const amounts = places.map((place) => table.amounts[place] ?? 0);
		if (amounts.length === 1) return amounts[0] as Fen;
		const exact = yield* this.#exactly(amounts, withShort);
		const { one } = this.branches.unfolded;
		const found = amounts.find((_, index) => reaches(exact.upTo(index), one, goal));
		if (found === undefined) throw new Error('a probability that is within reach was not reached');
		return found as Fen;
	}

	/** What each of some sums in fen comes to. */
	*enough(sums: readonly number[]): Generator<number, Enough[]> {
		const means = sums.map((sum) => roundedExcess(this.#all, sum));
		if (means.includes(null)) {
			const limits = [...new Set(sums)].sort((one, other) => one - other);
			const exact = yield* this.#exactly(limits, true);
			means.forEach((mean, index) => {
				const limit = sums[index] ?? 0;
				const { weight, excess } = exact.above(limits.indexOf(limit));
				if (mean === null) means[index] = weight === 0n ? 0 : halfUp(excess, weight);
			});
		}
		return sums.map((sum, index) => ({
			works: within(this.#calm, sum),
			shortOnly: within(this.#short, sum),
			more: {
				probability: above(this.#all, sum),
				mean: (means[index] ?? 0) as Fen,
				most: Math.max(0, (this.#all.amounts.at(-1) ?? 0) - sum) as Fen
			}
		}));
	}

	*#exactly(limits: readonly number[], withShort: boolean): Generator<number, ExactCash> {
		const exact = new ExactCash(limits, withShort);
		yield* walkEach(this.branches, new AccountWalk(this.branches.terms, exact, this.deposit));
		return exact;
	}
}

/** P(amount <= sum) of a distribution that may lack some courses. */
function within({ amounts, chances }: Amounts, sum: number): number {
	const count = countUpTo(amounts, sum);
	return count === 0 ? 0 : tidy(chances[count - 1] ?? 0);
}

/** P(amount > sum), added up by itself: exactly 0 where there is none. */
function above({ amounts, shares }: Amounts, sum: number): number {
	const total = new PreciseSum();
	for (let at = countUpTo(amounts, sum); at < amounts.length; at += 1) total.add(shares[at] ?? 0);
	return tidy(total.value);
}

/** The mean of what passes a sum, in doubles; 0 where nothing does, `null` where it lies too close to half a fen. */
function roundedExcess({ amounts, shares }: Amounts, sum: number): number | null {
	const [weight, excess] = [new PreciseSum(), new PreciseSum()];
	for (let at = countUpTo(amounts, sum); at < amounts.length; at += 1) {
		weight.add(shares[at] ?? 0);
		excess.add(((amounts[at] ?? 0) - sum) * (shares[at] ?? 0));
	}
	if (weight.value === 0) return 0;
	const mean = excess.value / weight.value;
	// Nothing is taken away from anything, so the errors are small beside each sum, however rare what passes is.
	const error = 1e-13 * mean + 1e-9;
	const [low, high] = [Math.floor(mean - error + 0.5), Math.floor(mean + error + 0.5)];
	return low === high ? low : null;
}
