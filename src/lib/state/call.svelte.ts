/** A call on which a navigator shows the page: which point is on screen, and whether amounts may be seen. */
export class Call {
	#isOn = $state(false);
	#point = $state(0);
	#hidesAmounts = $state(false);

	get isOn(): boolean {
		return this.#isOn;
	}

	/** The place of the point on screen, from 0. */
	get point(): number {
		return this.#point;
	}

	/** Amounts are not on the page at all while this holds. */
	get hidesAmounts(): boolean {
		return this.#hidesAmounts;
	}

	begin(): void {
		this.#point = 0;
		this.#isOn = true;
	}

	end(): void {
		this.#isOn = false;
	}

	/** Goes so many points on, within the first and the last of `count`. */
	step(by: number, count: number): void {
		this.#point = Math.min(count - 1, Math.max(0, this.#point + by));
	}

	toggleAmounts(): void {
		this.#hidesAmounts = !this.#hidesAmounts;
	}
}
