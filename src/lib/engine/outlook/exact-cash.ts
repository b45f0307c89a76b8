import type { AccountWalk, Outcomes } from './account-walk';
import { countUpTo } from './meet-in-the-middle';

/** Adds up exact probabilities of the cash that courses cost, between a few limits. */
export class ExactCash implements Outcomes {
	readonly #weights: bigint[];
	/** Cash times probability. */
	readonly #weighted: bigint[];

	/**
	 * @param limits amounts in fen, ascending.
	 * @param withShort whether courses with a day in arrears count.
	 */
	constructor(
		readonly limits: readonly number[],
		readonly withShort: boolean
	) {
		this.#weights = [...limits.map(() => 0n), 0n];
		this.#weighted = [...this.#weights];
	}

	add(needed: number, ahead: number, _topUps: number, inArrears: boolean, _share: number, walk: AccountWalk): void {
		if (inArrears && !this.withShort) return;
		const cash = ahead + needed;
		const weight = walk.exactWeight();
		const at = countUpTo(this.limits, cash - 1);
		this.#weights[at] = (this.#weights[at] ?? 0n) + weight;
		this.#weighted[at] = (this.#weighted[at] ?? 0n) + weight * BigInt(cash);
	}

	/** The exact probability of at most `limits[index]`, in units of the model's `one`. */
	upTo(index: number): bigint {
		return sumOf(this.#weights.slice(0, index + 1));
	}

	/** The exact probability of more than `limits[index]`, and the sum of what is more by its probability. */
	above(index: number): { readonly weight: bigint; readonly excess: bigint } {
		const weight = sumOf(this.#weights.slice(index + 1));
		return { weight, excess: sumOf(this.#weighted.slice(index + 1)) - weight * BigInt(this.limits[index] ?? 0) };
	}
}

function sumOf(weights: readonly bigint[]): bigint {
	return weights.reduce((sum, weight) => sum + weight, 0n);
}
