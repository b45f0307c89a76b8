import type * as payments from '$lib/payments';

/** What is fetched once dates, countries or currencies are asked for. */
export type PaymentsModule = typeof payments;

/** Fetches the payments module with countries, holidays and rates; the first answer does without. */
export class PaymentsLoader {
	#module = $state.raw<PaymentsModule | null>(null);
	#isUnreachable = $state(false);

	/** Countries, holidays and rates, or `null` until they are there. */
	get module(): PaymentsModule | null {
		return this.#module;
	}

	/** Whether the network did not bring them: what is shown is then what was known before. */
	get isUnreachable(): boolean {
		return this.#isUnreachable;
	}

	/** Fetches the module; `null` where the network does not bring it. */
	async load(): Promise<PaymentsModule | null> {
		if (this.#module) return this.#module;
		try {
			this.#module = await import('$lib/payments');
			this.#isUnreachable = false;
			return this.#module;
		} catch {
			this.#isUnreachable = true;
			return null;
		}
	}
}
