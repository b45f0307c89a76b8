import type { HomeMoney } from '$lib/model/home-money';
import type { Fen } from '$lib/model/money';
import type { Formats } from '$lib/i18n/formats';
import type { Home } from '$lib/model/payment-settings.schema';
import type { PaymentSum, PaymentView } from '$lib/payments/payment-view';
import type { ComparedScenario } from './measures';

/** How sums are said on a call: in the family's currency where there is one, the hospital's CNY beside it. */
export interface CallMoney {
	/** What it costs: at the rate with its buffer, before bank fees. Never what somebody has to send. */
	readonly price: (amount: Fen) => string;
	/** What has to be ready: with the buffer and the fee of every payment, as the plan and the estimate have it. */
	readonly ready: (amount: Fen, ...sums: readonly (PaymentSum | undefined)[]) => string;
}

/** What a call needs of the payments: the family's currency, and every payment of a scenario. */
export interface CallPayments {
	readonly home: Home | undefined;
	/** An amount at home with the buffer and without fees; `null` without a currency. */
	atHome(amount: Fen): HomeMoney | null;
	/** `null` until countries and rates are there. */
	viewOf(scenario: ComparedScenario): PaymentView | null;
}

export function callMoney(payments: Pick<CallPayments, 'home' | 'atHome'>, formats: Formats): CallMoney {
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
