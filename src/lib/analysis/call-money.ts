import type { Fen } from '$lib/engine';
import type { Formats } from '$lib/i18n/formats';
import type { PaymentSum } from '$lib/payments/payment-view';
import type { Payments } from '$lib/state/money/payments.svelte';

/** How sums are said on a call: in the family's currency where there is one, the hospital's CNY beside it. */
export interface CallMoney {
	/** What it costs: at the rate with its buffer, before bank fees. Never what somebody has to send. */
	readonly price: (amount: Fen) => string;
	/** What has to be ready: with the buffer and the fee of every payment, as the plan and the estimate have it. */
	readonly ready: (amount: Fen, ...sums: readonly (PaymentSum | undefined)[]) => string;
}

export function callMoney(payments: Payments, formats: Formats): CallMoney {
	const { home } = payments;
	const both = (amount: Fen, atHome: bigint | null): string =>
		home && atHome !== null
			? `${formats.homeHeadline(atHome, home.currency)} (${formats.headline(amount)})`
			: formats.headline(amount);
	return {
		price: (amount) => both(amount, payments.atHome(amount)),
		ready: (amount, ...sums) =>
			both(
				amount,
				// Without its fees a sum would be too small: then it stays in CNY.
				sums.reduce<bigint | null>(
					(all, sum) => (all === null || !sum || sum.toHave === null ? null : all + sum.toHave),
					0n
				)
			)
	};
}
