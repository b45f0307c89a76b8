/** Amounts with what is added up for each: an open-addressing table in typed arrays, for a million additions. */
export class WeightTable {
	#keys = new Float64Array(1024);
	#used = new Uint8Array(1024);
	#sums = new Float64Array(1024);
	#lost = new Float64Array(1024);
	#size = 0;
	#last = 0;

	/** Adds a share to an amount, rounding errors kept (Kahan and Neumaier). */
	add(amount: number, share: number): void {
		// Courses that follow one another often come to the same amount.
		let at = this.#last;
		if (this.#used[at] === 0 || this.#keys[at] !== amount) at = this.#place(amount);
		const before = this.#sums[at] ?? 0;
		const sum = before + share;
		const kept = sum - before;
		this.#lost[at] = (this.#lost[at] ?? 0) + (before - (sum - kept)) + (share - kept);
		this.#sums[at] = sum;
	}

	/** The amounts ascending, each with its sum. */
	sorted(): { readonly amounts: Float64Array; readonly shares: Float64Array } {
		const amounts = this.#keys.filter((_, at) => this.#used[at] === 1).sort();
		const shares = amounts.map((amount) => {
			const at = this.#find(amount);
			return (this.#sums[at] ?? 0) + (this.#lost[at] ?? 0);
		});
		return { amounts, shares };
	}

	#place(amount: number): number {
		let at = this.#find(amount);
		if (this.#used[at] === 0) {
			if (2 * this.#size >= this.#keys.length) {
				this.#grow();
				at = this.#find(amount);
			}
			this.#keys[at] = amount;
			this.#used[at] = 1;
			this.#size += 1;
		}
		this.#last = at;
		return at;
	}

	/** Where an amount stands, or the free place it would take. Amounts are whole and below 2^53. */
	#find(amount: number): number {
		const mask = this.#keys.length - 1;
		const mixed = Math.imul((amount | 0) ^ Math.imul((amount / 2 ** 32) | 0, 0x85ebca6b), 0x9e3779b1);
		let at = (mixed ^ (mixed >>> 15)) & mask;
		while (this.#used[at] === 1 && this.#keys[at] !== amount) at = (at + 1) & mask;
		return at;
	}

	#grow(): void {
		const [keys, used, sums, lost] = [this.#keys, this.#used, this.#sums, this.#lost];
		const length = keys.length * 2;
		this.#keys = new Float64Array(length);
		this.#used = new Uint8Array(length);
		this.#sums = new Float64Array(length);
		this.#lost = new Float64Array(length);
		used.forEach((isUsed, from) => {
			if (isUsed === 0) return;
			const amount = keys[from] ?? 0;
			const at = this.#find(amount);
			this.#keys[at] = amount;
			this.#used[at] = 1;
			this.#sums[at] = sums[from] ?? 0;
			this.#lost[at] = lost[from] ?? 0;
		});
	}
}
