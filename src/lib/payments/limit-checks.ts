import { inMinorUnits, rateOf } from '$lib/reference/rates';
import {
	limitsOf,
	limitsReached,
	type ReachedLimit,
	type SentPayment,
	type TransferChannel,
	type TransferCountry,
	type TransferLimit
} from '$lib/reference/transfers';
import { minorUnitsOf } from '$lib/model/currencies';
import type { Fen } from '$lib/model/money';
import { Exact } from '$lib/model/decimal';
import type { PaymentRow } from './payment-view';

/** CNY in whole minor units of a currency, rounded up; `null` where there is no rate. */
type Convert = (amount: Fen, currency: string) => bigint | null;
type DateOfDay = (day: number) => string | null;

/** One period (a payment, a day, a year …) in which more is sent than a limit allows. Amounts in its currency. */
export interface Breach {
	/** The payment with which the limit is passed: what is needed is needed before it leaves. */
	readonly row: PaymentRow;
	/** Sent up to and with that payment. */
	readonly total: bigint;
	/** Sent in that period by the end of the plan: what one approval has to cover, and the same in CNY. */
	readonly periodTotal: bigint;
	readonly periodCny: Fen;
	/** Of a tax: what it comes to on that period. */
	readonly tax: bigint | null;
}

export interface PassedLimit {
	readonly limit: TransferLimit;
	/** In the order of their payments; at least one. */
	readonly breaches: readonly [Breach, ...Breach[]];
}

/** What the limits of a country say about a list of payments. */
export interface LimitChecks {
	/** In the order of the dates before which something is needed. */
	readonly passed: readonly PassedLimit[];
	/** Without a figure: they hold whatever is paid. */
	readonly always: readonly TransferLimit[];
	readonly within: readonly TransferLimit[];
	readonly unchecked: readonly TransferLimit[];
	/** Limits on cash, wallets and the like, which say nothing of a wire. */
	readonly otherWays: readonly TransferLimit[];
}

/** By the snapshot's rate, as banks count each in its own way and none is known. */
const bySnapshot: Convert = (amount, currency) => inMinorUnits(amount, currency, rateOf(currency));

interface SentRow extends SentPayment {
	readonly row: PaymentRow;
}

function sentOn(rows: readonly PaymentRow[], dayOf: (row: PaymentRow) => number, dateOfDay: DateOfDay): SentRow[] {
	const sent = rows.map((row) => ({ row, day: dayOf(row), amount: row.amount, date: dateOfDay(dayOf(row)) }));
	return sent.sort((one, other) => one.day - other.day);
}

/** The amount of a limit in whole minor units. */
export function mostOf({ amount, currency }: TransferLimit): bigint | null {
	const decimals = currency === null ? null : minorUnitsOf(currency);
	if (amount === null || decimals === null) return null;
	return BigInt(new Exact(amount).times(new Exact(10).pow(decimals)).floor().toFixed(0));
}

/** A tax on what lies above its limit, rounded up. */
function taxOn(limit: TransferLimit, periodTotal: bigint): bigint | null {
	const most = mostOf(limit);
	if (limit.what !== 'tax' || limit.percent === undefined || most === null) return null;
	const share = new Exact((periodTotal - most).toString()).times(limit.percent).times('0.01');
	return BigInt(share.ceil().toFixed(0));
}

/** Every period in which a limit is passed: each is taken out once it is found, until none is left. */
function breachesOf(limit: TransferLimit, sent: readonly SentRow[], convert: Convert): Breach[] {
	const breaches: Breach[] = [];
	let rest = sent;
	for (;;) {
		const [reached]: readonly ReachedLimit[] = limitsReached([limit], rest, convert).reached;
		const row = reached && rest[reached.at]?.row;
		if (!row) return breaches;
		const { total, period, periodTotal } = reached;
		const periodCny = period.reduce((sum, { amount }) => sum + amount, 0) as Fen;
		breaches.push({ row, total, periodTotal, periodCny, tax: taxOn(limit, periodTotal) });
		rest = rest.filter((one) => !period.includes(one));
	}
}

/**
 * Holds each payment, and what is sent up to it, against the limits on bank wires from a country.
 *
 * @param dateOfDay the ISO date of a day, or `null`: without dates all payments count in one month and one year
 */
export function checkLimits(
	{ limits }: TransferCountry,
	rows: readonly PaymentRow[],
	dateOfDay: DateOfDay,
	convert: Convert = bySnapshot
): LimitChecks {
	const bank = limitsOf(limits, 'bank');
	const sent = sentOn(rows, ({ sendBy }) => sendBy, dateOfDay);
	const unchecked = bank.filter((limit) => limitsReached([limit], sent, convert).unchecked.length > 0);
	const passed = bank.flatMap((limit): PassedLimit[] => {
		const [first, ...others] = breachesOf(limit, sent, convert);
		return first ? [{ limit, breaches: [first, ...others] }] : [];
	});
	const told = new Set([...unchecked, ...passed.map(({ limit }) => limit)]);
	return {
		passed: passed.sort((one, other) => one.breaches[0].row.sendBy - other.breaches[0].row.sendBy),
		always: bank.filter(({ amount }) => amount === null),
		within: bank.filter((limit) => limit.amount !== null && !told.has(limit)),
		unchecked,
		otherWays: limits.filter(({ way }) => way !== 'bank')
	};
}

/** How far another way of paying would carry the top-ups. */
export interface ChannelCheck {
	readonly topUps: number;
	/** Those that one payment of this way carries. */
	readonly fits: readonly PaymentRow[];
	/** A limit on all payments together that those would pass, with what they come to. */
	readonly past: { readonly limit: TransferLimit; readonly total: bigint } | null;
	readonly isUnchecked: boolean;
}

/** Holds each top-up against a wallet's limits; `null` for a way of paying without a figure to hold it against. */
export function checkChannel(
	{ limits }: TransferChannel,
	rows: readonly PaymentRow[],
	dateOfDay: DateOfDay,
	convert: Convert = bySnapshot
): ChannelCheck | null {
	const single = limits.filter(({ per, amount }) => per === 'payment' && amount !== null);
	if (single.length === 0) return null;
	const topUps = rows.filter(({ kind }) => kind === 'top-up' || kind === 'planned');
	// A wallet pays within minutes: on the day itself.
	const sent = sentOn(topUps, ({ day }) => day, dateOfDay);
	const isUnchecked = limitsReached(single, sent, convert).unchecked.length > 0;
	const fits = isUnchecked ? [] : sent.filter((one) => limitsReached(single, [one], convert).reached.length === 0);
	const together = limits.filter(({ per }) => per !== 'payment');
	const [past] = limitsReached(together, fits, convert).reached;
	return {
		topUps: topUps.length,
		fits: fits.map(({ row }) => row),
		past: past ? { limit: past.limit, total: past.periodTotal } : null,
		isUnchecked
	};
}
