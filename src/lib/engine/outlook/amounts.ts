import { countUpTo } from './meet-in-the-middle';
import { PreciseSum, tidy } from './precise-sum';
import { type Goal, SHARE_ERROR } from './quantile';

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

/**
 * The amounts among which the doubles cannot tell where a goal is reached, by their places: one where they can. Where
 * the probabilities end within the error of the goal, the goal is taken to be reached somewhere.
 */
export function placesFor({ share }: Goal, { chances }: Pick<Amounts, 'chances'>): number[] {
	const places: number[] = [];
	for (let at = 0; at < chances.length; at += 1) {
		const chance = chances[at] ?? 0;
		if (chance < share - SHARE_ERROR) continue;
		places.push(at);
		if (chance >= share + SHARE_ERROR) break;
	}
	return places;
}
