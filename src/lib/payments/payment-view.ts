import {
	answerStay,
	calendarOf,
	type Convert,
	type HomeAmount,
	inCny,
	type Ledger,
	type Payment,
	paymentsOf,
	type PreparedSheet
} from '$lib/engine';
import { refused, type Result } from '$lib/model/faults';
import type { HomeMoney } from '$lib/model/home-money';
import { type Fen, parseAmount } from '$lib/model/money';
import type { PriceTier } from '$lib/model/price-tiers';
import type * as exchangeDoor from '$lib/engine/exchange';
import type { Home } from '$lib/model/payment-settings.schema';
import type { Exchange, Funding } from '$lib/model/funding.schema';
import type { Plan } from '$lib/model/plan.schema';

/** One payment, sent so that it is there when it is needed. Days on the day axis, amounts in whole fen. */
export interface PaymentRow {
	/** The same for the same payment, whatever its date and amount: a reminder is found again by it. */
	readonly id: string;
	readonly kind: Payment['kind'];
	/** The line that is paid ahead. */
	readonly line?: string;
	/** The day on which the money must be there. */
	readonly day: number;
	/** The last day on which it can be sent to be there. */
	readonly sendBy: number;
	readonly amount: Fen;
	/** In the family's currency; `null` while none is picked. */
	readonly home: HomeAmount | null;
}

/** One top-up that is sent only when the hospital asks for it. */
export interface AskedRow {
	readonly id: string;
	readonly askedOn: number;
	readonly arrivesOn: number;
	/** Days that the account cannot pay for between the question and the arrival. */
	readonly arrears: number;
	readonly amount: Fen;
	readonly home: HomeAmount | null;
}

/** What some payments come to, with the first date that any of them has. */
export interface PaymentSum {
	readonly amount: Fen;
	readonly toHave: HomeMoney | null;
	/** The first day by which something of it has to leave; `null` where nothing is to be paid. */
	readonly sendBy: number | null;
	readonly day: number | null;
}

/** What all payments come to at home, part by part. */
export interface PaymentTotal {
	readonly amount: Fen;
	/** At the rate itself. */
	readonly atRate: HomeMoney;
	/** What the buffer adds. */
	readonly buffer: HomeMoney;
	readonly fee: HomeMoney;
	readonly toHave: HomeMoney;
}

/** Every payment of a plan at one kind of hospital, in the two ways of paying. */
export interface PaymentView {
	/** If everything is sent ahead: by the date it is needed. */
	readonly ahead: readonly PaymentRow[];
	/** If the family waits to be asked: the top-ups. */
	readonly asked: readonly AskedRow[];
	readonly sums: { readonly before: PaymentSum; readonly deposit: PaymentSum; readonly reach: PaymentSum };
	readonly total: PaymentTotal | null;
	readonly ledger: Ledger;
}

/** What converting takes of the engine. */
export type ExchangeRule = Pick<typeof exchangeDoor, 'checkExchange' | 'converterOf'>;

export interface PaymentQuestion {
	readonly prepared: PreparedSheet;
	readonly plan: Plan;
	readonly funding: Funding;
	readonly home: Home | undefined;
	/** The engine's door with a currency at home, where there is one: it brings the decimal library. */
	readonly rule?: ExchangeRule | undefined;
	readonly level: PriceTier;
}

export function exchangeOf({ currency, rate, buffer, feePercent, feeFixed }: Home): Exchange {
	return { currency, rate, buffer, feePercent, feeFixed };
}

function rowsOf(payments: readonly Payment[], hasHome: boolean): PaymentRow[] {
	const counts = new Map<string, number>();
	return payments.map(({ kind, id, day, sendBy, amount, home, fee, toHave }) => {
		const count = (counts.get(kind) ?? 0) + 1;
		counts.set(kind, count);
		const name = kind === 'ahead' && id !== undefined ? `ahead-${id}` : kind === 'deposit' ? kind : `${kind}-${count}`;
		return {
			id: name,
			kind,
			...(id === undefined ? {} : { line: id }),
			day,
			sendBy: sendBy ?? day,
			amount,
			home: hasHome ? { home, fee, toHave } : null
		};
	});
}

function sumOf(rows: readonly PaymentRow[], hasHome: boolean, due?: { amount: Fen; day: number; home: HomeAmount }) {
	const toHave = rows.reduce((sum, { home }) => sum + (home?.toHave ?? 0n), due?.home.toHave ?? 0n);
	const sendBys = rows.map(({ sendBy }) => sendBy);
	const days = [...rows.map(({ day }) => day), ...(due ? [due.day] : [])];
	return {
		amount: rows.reduce((sum, { amount }) => sum + amount, due?.amount ?? 0) as Fen,
		toHave: hasHome ? toHave : null,
		sendBy: sendBys.length > 0 ? Math.min(...sendBys) : null,
		day: days.length > 0 ? Math.min(...days) : null
	};
}

/** What all rows come to: at the rate, then what the buffer and the fees add, each as a line of its own. */
function totalOf(rows: readonly PaymentRow[], plain: Convert): PaymentTotal {
	const total = { amount: 0, atRate: 0n, buffer: 0n, fee: 0n, toHave: 0n };
	for (const row of rows) {
		if (!row.home) continue;
		const atRate = plain(row.amount).home;
		total.amount += row.amount;
		total.atRate += atRate;
		total.buffer += row.home.home - atRate;
		total.fee += row.home.fee;
		total.toHave += row.home.toHave;
	}
	return { ...total, amount: total.amount as Fen };
}

/**
 * Every payment of a plan, with the day it is needed, the day it has to leave, and what it comes to at home.
 *
 * @returns the view, or what the engine refuses about the question.
 */
export function paymentView({ prepared, plan, funding, home, rule, level }: PaymentQuestion): Result<PaymentView> {
	const at = home && rule ? { home, rule, exchange: exchangeOf(home) } : null;
	const faults = at ? at.rule.checkExchange(at.exchange) : [];
	if (faults.length > 0) return refused(faults);
	const answered = answerStay(prepared, { plan, funding });
	if (!answered.ok) return answered;
	const { stay, levels } = answered.value;
	const { estimate, ledger } = levels[level];
	if (!ledger) throw new Error('a question with a funding was answered without its account');

	const hasHome = at !== null;
	const convert = at ? at.rule.converterOf(at.exchange) : inCny;
	const { admissionDay } = stay;
	const account = { funding, ledger, calendar: calendarOf(funding, admissionDay) };
	const payments = paymentsOf({ prepared, admissionDay, lines: estimate.lines, convert, account });
	const guarantee = parseAmount(funding.guarantee) ?? 0;
	const rows = rowsOf(payments, hasHome);
	const asked = ledger.topUps.map(({ requestedOn, arrivesOn, amount }, place) => ({
		id: `top-up-${place + 1}`,
		askedOn: requestedOn,
		arrivesOn,
		arrears: ledger.days.filter(({ day, closing }) => day >= requestedOn && day < arrivesOn && closing + guarantee < 0)
			.length,
		amount,
		home: hasHome ? convert(amount) : null
	}));
	const lastDay = ledger.days.at(-1)?.day ?? 0;
	const due = ledger.due > 0 ? { amount: ledger.due, day: lastDay + 1, home: convert(ledger.due) } : undefined;
	const of = (...kinds: readonly Payment['kind'][]): PaymentRow[] => rows.filter(({ kind }) => kinds.includes(kind));
	return {
		ok: true,
		value: {
			ahead: rows,
			asked,
			sums: {
				before: sumOf(of('ahead'), hasHome),
				deposit: sumOf(of('deposit'), hasHome),
				reach: sumOf(of('planned', 'top-up'), hasHome, due)
			},
			total: at ? totalOf(rows, at.rule.converterOf({ ...at.exchange, buffer: '0' })) : null,
			ledger
		}
	};
}
