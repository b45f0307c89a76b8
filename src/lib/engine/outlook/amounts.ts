import type { Fen } from '../money';
import { countUpTo } from './halves';
import { PreciseSum, tidy } from './precise-sum';

/** A distribution written out: amounts in fen, ascending, and the probability that the amount is not passed. */
export class Amounts {
	/** `chances[i]` is P(amount <= amounts[i]), within 1e-14. Plain arrays, so that a worker can hand them on. */
	readonly chances: Float64Array;

	constructor(
		readonly amounts: Float64Array,
		readonly shares: Float64Array
	) {
		const sum = new PreciseSum();
		this.chances = shares.map((share) => {
			sum.add(share);
			return sum.value;
		});
	}

	/** P(amount <= most), for a slider to follow. */
	chanceWithin(most: number): number {
		const count = countUpTo(this.amounts, most);
		if (count === this.amounts.length) return 1;
		return count === 0 ? 0 : tidy(this.chances[count - 1] ?? 0);
	}

	/** The same with every amount shifted. */
	shifted(by: number): Amounts {
		return by === 0
			? this
			: new Amounts(
					this.amounts.map((amount) => amount + by),
					this.shares
				);
	}

	get most(): Fen {
		return (this.amounts.at(-1) ?? 0) as Fen;
	}
}
