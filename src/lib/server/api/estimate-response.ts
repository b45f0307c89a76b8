import type { Estimate, Line, Ledger, Payment } from '$lib/engine';
import { formatHome } from '$lib/model/home-money';
import { formatAmount, type Fen } from '$lib/model/money';
import { PRICE_TIERS } from '$lib/model/price-tiers';
import type { Answer, TierAnswer } from '$lib/engine/exchange';
import { warningMessage } from './messages';

/** Writes every amount of a record of amounts as text, and leaves all else as it is. */
function withText<T extends object, K extends keyof T>(
	record: T,
	...amounts: readonly K[]
): Omit<T, K> & Record<K, string> {
	const text = Object.fromEntries(amounts.map((key) => [key, formatAmount(record[key] as Fen)]));
	return { ...record, ...text };
}

function moneyOf({ amount, routine, allowance, signal }: Line) {
	return { amount, routine, allowance, signal };
}

/** No limit holds what a package has paid for; past 2^53 fen it is multiplied out again in whole numbers of any size. */
function includedText({ included, unitPrice, charged }: Line): string {
	if (Number.isSafeInteger(included)) return formatAmount(included);
	return formatHome(BigInt(unitPrice) * BigInt(charged.included), 'CNY');
}

function estimateText(estimate: Estimate) {
	const { lines, days, totals, quote, signals } = estimate;
	return {
		lines: lines.map((line) => ({
			id: line.id,
			occasions: line.occasions,
			...withText(moneyOf(line), 'amount', 'routine', 'allowance', 'signal'),
			included: includedText(line)
		})),
		days: days.map((day) => withText(day, 'routine', 'allowance', 'signal', 'total')),
		totals: withText(totals, 'routine', 'allowance', 'signal', 'ahead', 'inHospital', 'all'),
		quote: withText(quote, 'baseline', 'allowance', 'ahead', 'total'),
		allowanceUsed: formatAmount(estimate.allowanceUsed),
		allowanceLeft: formatAmount(estimate.allowanceLeft),
		allowanceExceeded: formatAmount(estimate.allowanceExceeded),
		beyondQuote: formatAmount(estimate.beyondQuote),
		signals: signals.map((signal) => withText(signal, 'amount'))
	};
}

function ledgerText(ledger: Ledger) {
	return {
		...withText(ledger, 'lowest', 'paid', 'needed', 'refund', 'due'),
		days: ledger.days.map((day) => withText(day, 'credits', 'charges', 'closing')),
		topUps: ledger.topUps.map((topUp) => withText(topUp, 'amount'))
	};
}

function paymentText(payment: Payment, currency: string) {
	const { home, fee, toHave, amount, ...rest } = payment;
	return {
		...rest,
		amount: formatAmount(amount),
		home: formatHome(home, currency),
		fee: formatHome(fee, currency),
		toHave: formatHome(toHave, currency)
	};
}

function levelText({ estimate, ledger, payments }: TierAnswer, currency: string | undefined) {
	return {
		estimate: estimateText(estimate),
		ledger: ledger ? ledgerText(ledger) : null,
		...(payments && currency ? { payments: payments.map((payment) => paymentText(payment, currency)) } : {})
	};
}

/**
 * An answer as it travels over HTTP (contract, section 8): amounts as decimal strings, days on the day axis.
 *
 * @param currency the home currency of the question's exchange, where it had one.
 */
export function estimateResponse(answer: Answer, currency: string | undefined) {
	return {
		impliedGrade: answer.impliedGrade,
		warnings: answer.warnings.map((warning) => ({ ...warning, message: warningMessage(warning.code) })),
		levels: Object.fromEntries(PRICE_TIERS.map((level) => [level, levelText(answer.levels[level], currency)]))
	};
}
