import type { Funding } from '../model/funding.schema';
import type { HomeMoney } from '../model/home-money';
import type { Calendar } from './bank-calendar';
import type { Line } from './estimate';
import type { Ledger } from './ledger';
import { amountOf, type Fen } from '../model/money';
import type { PreparedSheet } from './prepared-sheet';

/** What a family must have ready in its own currency for one payment. */
export interface HomeAmount {
	readonly home: HomeMoney;
	readonly fee: HomeMoney;
	readonly toHave: HomeMoney;
}

/** What an amount of CNY comes to at home; the door `exchange` makes it from a rate, a buffer and fees. */
export type Convert = (amount: Fen) => HomeAmount;

/** Without a currency at home an amount is itself. */
export const inCny: Convert = (amount) => ({ home: BigInt(amount), fee: 0n, toHave: BigInt(amount) });

const KINDS = ['ahead', 'deposit', 'planned', 'top-up'] as const;

/** One payment a family makes: the day it is needed, by when to send it, and what it comes to at home. */
export interface Payment extends HomeAmount {
	readonly kind: (typeof KINDS)[number];
	/** The line that is paid ahead. */
	readonly id?: string;
	readonly day: number;
	/** `null` where no funding says how long money travels. */
	readonly sendBy: number | null;
	readonly amount: Fen;
}

export interface PaymentsRequest {
	readonly prepared: PreparedSheet;
	readonly admissionDay: number;
	readonly lines: readonly Line[];
	readonly convert: Convert;
	/** Deposit, planned payments and top-ups; without it only what is paid ahead appears. */
	readonly account: { readonly funding: Funding; readonly ledger: Ledger; readonly calendar: Calendar } | null;
}

/** Days before admission on which each ahead-paid line is due. */
function aheadDays({ items, package: bundle }: PreparedSheet): Map<string, number> {
	const days = new Map(items.filter((item) => item.ahead).map((item) => [item.id, item.daysBefore]));
	if (bundle?.ahead) days.set('package', bundle.daysBefore);
	return days;
}

/**
 * All payments of one level in date order, then by kind, then in the order of their lines; amounts of 0 are left out
 * (contract, section 6).
 */
export function paymentsOf({ prepared, admissionDay, lines, convert, account }: PaymentsRequest): Payment[] {
	const payments: Payment[] = [];
	const add = (kind: Payment['kind'], day: number, amount: Fen, id?: string): void => {
		if (amount === 0) return;
		const sendBy = account?.calendar.sendBy(day) ?? null;
		payments.push({ kind, ...(id === undefined ? {} : { id }), day, sendBy, amount, ...convert(amount) });
	};

	const ahead = aheadDays(prepared);
	for (const { id, amount } of lines) {
		const daysBefore = ahead.get(id);
		if (daysBefore !== undefined) add('ahead', admissionDay - daysBefore, amount, id);
	}
	if (account) {
		add('deposit', admissionDay, amountOf(account.funding.deposit));
		for (const { day, amount } of account.funding.planned) add('planned', day, amountOf(amount));
		for (const { requestedOn, amount } of account.ledger.topUps) add('top-up', requestedOn, amount);
	}
	// Sorting is stable: within a day and a kind the order of lines stays.
	return payments.sort((one, other) => one.day - other.day || KINDS.indexOf(one.kind) - KINDS.indexOf(other.kind));
}
