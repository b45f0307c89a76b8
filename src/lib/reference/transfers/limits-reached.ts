import { minorUnitsOf } from '$lib/model/currencies';
import type { Fen } from '$lib/model/money';
import { decimalsOf } from '$lib/model/plain-decimal';
import type { TransferLimit } from './transfers.schema';

/** A payment as limits see it: when it leaves, on the plan's day axis and by date where the plan has dates. */
export interface SentPayment {
	readonly day: number;
	readonly amount: Fen;
	readonly date: string | null;
}

export interface ReachedLimit {
	readonly limit: TransferLimit;
	/** The first payment with which more is sent than the limit allows, and its place in the list. */
	readonly payment: SentPayment;
	readonly at: number;
	/** Sent in its period up to and with that payment, in whole minor units of the limit's currency. */
	readonly total: bigint;
	/** Sent in that period by the end of the plan: what an approval has to cover. */
	readonly periodTotal: bigint;
	/** The payments of that period: those that an approval has to cover. */
	readonly period: readonly SentPayment[];
}

export interface LimitsReached {
	readonly reached: readonly ReachedLimit[];
	/** Limits that nothing is known about, because their currency has no rate. */
	readonly unchecked: readonly TransferLimit[];
}

/** CNY in whole minor units of a currency, rounded up; `null` where there is no rate. */
type Convert = (amount: Fen, currency: string) => bigint | null;

/**
 * The period of a limit that a payment counts in. Where dates are missing, or the source does not say when its year
 * begins, all payments count together: a limit named too early costs a question, one named too late costs weeks.
 */
function periodOf({ per, yearStarts }: TransferLimit, { day, date }: SentPayment, at: number, dated: boolean): string {
	if (per === 'payment') return `payment ${at}`;
	if (per === 'day') return `day ${day}`;
	if (!dated || date === null) return 'all';
	if (per === 'month') return date.slice(0, 7);
	if (per !== 'year' || !yearStarts) return 'all';
	const year = Number(date.slice(0, 4));
	return String(date.slice(5) < yearStarts ? year - 1 : year);
}

/** A plain decimal of major units in whole minor units; what is below a minor unit is dropped. */
function inMinorUnits(amount: string, decimals: number): bigint {
	const scale = decimalsOf(amount);
	const digits = BigInt(amount.replace('.', ''));
	return scale <= decimals ? digits * 10n ** BigInt(decimals - scale) : digits / 10n ** BigInt(scale - decimals);
}

function sum(payments: readonly SentPayment[]): Fen {
	return payments.reduce((total, { amount }) => total + amount, 0) as Fen;
}

type Verdict = ReachedLimit | 'within' | 'unchecked';

function judge(limit: TransferLimit, payments: readonly SentPayment[], convert: Convert): Verdict {
	const { amount, currency } = limit;
	if (amount === null || currency === null) return 'within';
	const decimals = minorUnitsOf(currency);
	if (decimals === null) return 'unchecked';
	const most = inMinorUnits(amount, decimals);
	const dated = payments.every(({ date }) => date !== null);
	const periods = new Map<string, SentPayment[]>();
	let first: { readonly period: SentPayment[]; readonly at: number; readonly total: bigint } | undefined;
	for (const [at, payment] of payments.entries()) {
		const key = periodOf(limit, payment, at, dated);
		const period = periods.get(key) ?? [];
		periods.set(key, period);
		period.push(payment);
		if (first) continue;
		// The sum is converted, not each payment: roundings up must not add up to a limit that nobody reached.
		const total = convert(sum(period), currency);
		if (total === null) return 'unchecked';
		if (total > most) first = { period, at, total };
	}
	const payment = first && payments[first.at];
	if (!first || !payment) return 'within';
	const { period, at, total } = first;
	return { limit, payment, at, total, periodTotal: convert(sum(period), currency) ?? total, period };
}

/**
 * Which limits a list of payments passes, each at its first payment. A limit without a figure is never reached: it is
 * shown whatever is paid. Pass the limits of one way of paying only (`limitsOf`).
 *
 * @param payments in the order in which they are sent
 */
export function limitsReached(
	limits: readonly TransferLimit[],
	payments: readonly SentPayment[],
	convert: Convert
): LimitsReached {
	const verdicts = limits.map((limit) => ({ limit, verdict: judge(limit, payments, convert) }));
	return {
		reached: verdicts.flatMap(({ verdict }) => (typeof verdict === 'string' ? [] : [verdict])),
		unchecked: verdicts.flatMap(({ limit, verdict }) => (verdict === 'unchecked' ? [limit] : []))
	};
}
