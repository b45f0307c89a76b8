/**
 * A sum of doubles whose error stays at a few units of the last place however many are added (Neumaier's variant of
 * Kahan's summation, 1974).
 */
export class PreciseSum {
	#sum = 0;
	#lost = 0;

	add(value: number): void {
		const sum = this.#sum + value;
		this.#lost += Math.abs(this.#sum) >= Math.abs(value) ? this.#sum - sum + value : value - sum + this.#sum;
		this.#sum = sum;
	}

	get value(): number {
		return this.#sum + this.#lost;
	}
}

/**
 * A probability as it is shown: without the last digit or two of a double, where rounding lives, so that what is
 * exactly 0.8 reads 0.8. Moves no value by more than one part in 10^14.
 */
export function tidy(chance: number): number {
	return Number(chance.toPrecision(15));
}
