import { type Fen, formatAmount } from '$lib/model/money';
import type { Enough, SafePlan } from '$lib/engine/outlook';

function enoughText({ works, shortOnly, more }: Enough) {
	const { probability, mean, most } = more;
	return { works, shortOnly, more: { probability, mean: formatAmount(mean), most: formatAmount(most) } };
}

/**
 * A safe plan as it travels over HTTP (contract, section 9): amounts as decimal strings, chances as numbers.
 *
 * @param withFunds whether sums were asked about: without them there is no `at`.
 */
export function renderSafePlan(plan: SafePlan, withFunds: boolean) {
	const { deposit, arrears, ahead, planned, all, reserve, atOnce, at } = plan;
	return {
		deposit: formatAmount(deposit),
		arrears,
		ahead: formatAmount(ahead),
		planned: formatAmount(planned),
		all: formatAmount(all),
		reserve: formatAmount(reserve),
		...enoughText(plan),
		atOnce: atOnce && { deposit: formatAmount(atOnce.deposit), works: atOnce.works },
		...(withFunds ? { at: at.map((one) => ({ funds: formatAmount(one.funds as Fen), ...enoughText(one) })) } : {})
	};
}
