import { closedDays, type ClosedDays } from '$lib/reference/bank-holidays';
import { RATES_DATE, rateOf } from '$lib/reference/rates';
import { countryOf, OTHER_COUNTRY, type TransferCountry, TRANSFERS } from '$lib/reference/transfers';
import { minorUnitsOf } from '$lib/model/currencies';
import { dateOf, dayNumber } from '$lib/model/dates';
import type { Fault } from '$lib/model/faults';
import { Exact } from '$lib/model/decimal';
import { checkExchange } from '$lib/engine/exchange';
import { shape } from '$lib/validation/shape';
import type { PlanDocument } from '$lib/model/document.schema';
import type { Home, PaymentSettings } from '$lib/model/payment-settings.schema';
import { PLANNING_FUNDING } from '$lib/plan/fresh-document';
import { exchangeSchema } from '$lib/model/funding.schema';
import { without } from '$lib/plan/without';
import { exchangeOf } from './payment-view';

/** What picking a country, a date or a currency changes in a document. */
export type PaymentChange = Pick<PlanDocument, 'funding' | 'payments'>;

/**
 * Days around an admission on which it matters whether banks work: what is paid half a year ahead, the longest stay,
 * and a slow wire after it. With every Friday of a Gulf weekend in it, the list stays below the contract's 400 dates.
 */
const BEFORE = 190;
const AFTER = 220;

/** A wire from abroad, where a bank names no fee of its own: the upper end of the planning range. */
const PLANNING_FEE = { currency: 'USD', fixed: '50' } as const;

/** The middle of what banks put on the middle rate, and of what a rate may move: a planning value. */
export const PLANNING_BUFFER = '3';

const FRIDAY = 5;

/** Where money comes from, as far as closed days depend on it. */
export type Sender = Pick<PaymentSettings, 'from' | 'closedFridays'>;

/** Whether banks of a sender's country are closed on Fridays; Saturdays and Sundays China is closed anyway. */
export function isClosedOnFridays({ from, closedFridays }: Sender): boolean {
	return closedFridays ?? countryOf(from ?? OTHER_COUNTRY).weekend.days.includes(FRIDAY);
}

/** The closed days around an admission, on both sides; from no country in particular, China's alone. */
export function closedAround(admissionDate: string, sender: Sender): ClosedDays | null {
	const day = dayNumber(admissionDate);
	if (day === null) return null;
	const { code, weekend } = countryOf(sender.from ?? OTHER_COUNTRY);
	const days = weekend.days.filter((weekday) => weekday !== FRIDAY);
	return closedDays({
		country: code,
		weekend: isClosedOnFridays(sender) ? [...days, FRIDAY] : days,
		from: dateOf(day - BEFORE),
		to: dateOf(day + AFTER)
	});
}

/** Working days to plan with: the slow case, and the hospital's own day to book the money. */
export function slowDays({ workingDays }: TransferCountry): number {
	return workingDays.slow + TRANSFERS.posting.typical;
}

export function typicalDays({ workingDays }: TransferCountry): number {
	return workingDays.typical + TRANSFERS.posting.typical;
}

/** An amount of one currency in another, by the snapshot; two significant figures, up. `null` where a rate is missing. */
function aboutIn(amount: string, currency: string, other: string): string | null {
	if (currency === other) return amount;
	const [from, to, decimals] = [rateOf(currency), rateOf(other), minorUnitsOf(other)];
	if (from === null || to === null || decimals === null) return null;
	const value = new Exact(amount).times(to).div(from).toSignificantDigits(2, Exact.ROUND_UP);
	return value.toDecimalPlaces(decimals, Exact.ROUND_UP).toFixed();
}

/** A currency at the snapshot's rate, with the fee that the country's banks are known or planned to take. */
export function homeIn(currency: string, country: TransferCountry): Home | undefined {
	const rate = rateOf(currency);
	if (rate === null) return undefined;
	const fee = country.suggestedFee ?? { ...PLANNING_FEE, percent: '0' };
	return {
		currency,
		rate,
		buffer: PLANNING_BUFFER,
		feePercent: fee.percent,
		feeFixed: aboutIn(fee.fixed, fee.currency, currency) ?? '0',
		rateFrom: 'snapshot',
		rateDate: RATES_DATE
	};
}

/** A rate this many times above or below the table's is more often a slip of the hand than a bank's own. */
const FAR = 3;

/** The table's rate of a currency where another rate is far from it, else `null`; only a notice hangs on it. */
export function farFromTable({ currency, rate }: Home): string | null {
	const table = rateOf(currency);
	if (table === null) return null;
	const times = new Exact(rate).div(table);
	return times.gt(FAR) || times.times(FAR).lt(1) ? table : null;
}

/** The closed days of a funding, made anew for a date and a country. */
function funded({ funding }: PlanDocument, admissionDate: string | undefined, sender: Sender) {
	const rest = without(funding, 'admissionDate');
	const closed = admissionDate === undefined ? null : closedAround(admissionDate, sender);
	return {
		...rest,
		...(admissionDate === undefined ? {} : { admissionDate }),
		holidays: [...(closed?.dates ?? [])],
		workingWeekends: []
	};
}

/** Another admission date, or none. */
export function withAdmission(document: PlanDocument, admissionDate: string | undefined): PaymentChange {
	const { payments } = document;
	return { funding: funded(document, admissionDate, payments), payments };
}

/** Another country, or none: its currency, its closed days, and the working days that a slow wire takes from it. */
export function withCountry(document: PlanDocument, from: string | undefined): PaymentChange {
	const { home: before } = document.payments;
	const payments = without(without(without(document.payments, 'from'), 'home'), 'closedFridays');
	const funding = funded(document, document.funding.admissionDate, from === undefined ? {} : { from });
	if (from === undefined) {
		const { arrivalDays } = PLANNING_FUNDING.topUp;
		return { funding: { ...funding, topUp: { ...funding.topUp, arrivalDays } }, payments };
	}
	const country = countryOf(from);
	// From a country that was not researched, a currency that was picked before stays.
	const home = country.currency === null ? before : homeIn(country.currency, country);
	return {
		funding: { ...funding, topUp: { ...funding.topUp, arrivalDays: slowDays(country) } },
		payments: { ...payments, from, ...(home ? { home } : {}) }
	};
}

/** Fridays closed or open, where the family knows better. */
export function withFridays(document: PlanDocument, closedFridays: boolean): PaymentChange {
	const payments = { ...document.payments, closedFridays };
	return { funding: funded(document, document.funding.admissionDate, payments), payments };
}

/** Another currency at home, or none. */
export function withCurrency({ funding, payments }: PlanDocument, currency: string | undefined): PaymentChange {
	const rest = without(payments, 'home');
	const home = currency === undefined ? undefined : homeIn(currency, countryOf(payments.from ?? OTHER_COUNTRY));
	return { funding, payments: { ...rest, ...(home ? { home } : {}) } };
}

/** What the engine refuses about a currency and its rate, buffer and fees: shape first, then meaning. */
export function checkHome(home: Home): readonly Fault[] {
	const read = shape(exchangeSchema, exchangeOf(home), 'exchange');
	return read.ok ? checkExchange(read.value) : read.faults;
}
