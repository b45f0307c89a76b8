import { countUpTo } from './meet-in-the-middle';
import { PreciseSum, tidy } from './precise-sum';

/** A distribution written out, as plain data that a worker can hand on: amounts in fen, ascending. */
export interface Amounts {
	readonly amounts: Float64Array;
	/** The probability of each amount. */
	readonly shares: Float64Array;
	/** `chances[i]` is P(amount <= amounts[i]), within 1e-14. */
	readonly chances: Float64Array;
}

export function amountsFrom({ amounts, shares }: Pick<Amounts, 'amounts' | 'shares'>): Amounts {
	const sum = new PreciseSum();
	const chances = shares.map((share) => {
		sum.add(share);
		return sum.value;
	});
	return { amounts, shares, chances };
}

/** The same with every amount larger by so many fen. */
export function shifted({ amounts, shares, chances }: Amounts, by: number): Amounts {
	return { amounts: amounts.map((amount) => amount + by), shares, chances };
}

/** P(amount <= most), quick enough to follow a slider. */
export function chanceWithin({ amounts, chances }: Amounts, most: number): number {
	const count = countUpTo(amounts, most);
	if (count === amounts.length) return 1;
	return count === 0 ? 0 : tidy(chances[count - 1] ?? 0);
}
