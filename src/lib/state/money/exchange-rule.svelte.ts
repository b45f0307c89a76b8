import type { ExchangeRule } from '$lib/payments/payment-view';

/** The engine's conversion to a currency at home, fetched once there is one: it brings the decimal library. */
export class ExchangeRuleLoader {
	#rule = $state.raw<ExchangeRule | undefined>();

	/** @param hasHome whether there is a currency at home; it is watched. */
	constructor(hasHome: () => boolean) {
		$effect(() => {
			if (hasHome()) void this.load();
		});
	}

	/** The conversion, or `undefined` until it is there. */
	get rule(): ExchangeRule | undefined {
		return this.#rule;
	}

	async load(): Promise<void> {
		this.#rule ??= await import('$lib/engine/exchange');
	}
}
