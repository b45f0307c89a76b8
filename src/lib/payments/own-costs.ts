import { rateOf } from '$lib/reference/rates';
import { minorUnitsOf } from '$lib/model/currencies';
import type { HomeMoney } from '$lib/model/home-money';
import type { Fen } from '$lib/model/money';
import { Exact, type ExactDecimal } from '$lib/model/decimal';
import type { Home, OwnCost } from '$lib/model/payment-settings.schema';

/** What the hospital's payments come to, as the page shows them. */
export interface HospitalPayments {
	readonly amount: Fen;
	/** With buffer and fees in the currency at home; `null` while none is picked. */
	readonly toHave: HomeMoney | null;
}

/** One cost over all its days, in whole minor units of each currency. */
export interface CostSum {
	readonly id: string;
	readonly currency: string;
	/** In its own currency. */
	readonly own: bigint;
	/** `null` where no rate leads to CNY. */
	readonly cny: bigint | null;
	/** `null` where no rate leads there, or no foreign currency is picked. */
	readonly home: HomeMoney | null;
	/** Whether the snapshot's rate stands in it: its currency is neither CNY nor the one at home. */
	readonly isBySnapshot: boolean;
}

/** A sum in whole fen, and in whole minor units at home where a foreign currency is picked. */
export interface SumMoney {
	readonly cny: bigint;
	readonly home: HomeMoney | null;
}

export interface OwnCostSums {
	readonly costs: readonly CostSum[];
	readonly own: SumMoney;
	readonly hospital: SumMoney;
	/** The hospital's payments and the own costs. */
	readonly all: SumMoney;
	/** Currencies that no rate brings to CNY: their costs are in no sum. */
	readonly unknown: readonly string[];
	readonly bySnapshot: readonly string[];
}

/** The currency at home where it is another than the hospital's: else one column says it all. */
export function foreignHome(home: Home | undefined): Home | undefined {
	return home?.currency === 'CNY' ? undefined : home;
}

/** Major units as whole minor units, rounded up: the figure answers "how much must be ready". */
function inMinorUnits(amount: ExactDecimal, currency: string): bigint {
	return BigInt(
		amount
			.times(new Exact(10).pow(minorUnitsOf(currency) ?? 2))
			.ceil()
			.toFixed(0)
	);
}

/** Units of a currency for 1 CNY, at the family's own rate where it is the currency at home. */
function perYuan(currency: string, home: Home | undefined): string | null {
	if (currency === 'CNY') return '1';
	return currency === home?.currency ? home.rate : rateOf(currency);
}

/**
 * What a cost comes to, in its currency, in CNY and at home. An amount of the currency at home stays as it is. Any
 * other becomes CNY first, by the snapshot where it is a third currency (the family has changed its own since), and
 * from there takes the plan's rate and buffer as a payment does, without a wire's fees. Each result is rounded up once.
 */
function sumOf(cost: OwnCost, home: Home | undefined): CostSum {
	const { id, currency } = cost;
	const total = new Exact(cost.amount).times(cost.per === 'day' ? cost.days : 1);
	const rate = perYuan(currency, home);
	// A quotient is rounded at a thousand digits: far too late to step over a whole minor unit.
	const yuan = rate === null ? null : total.div(rate);
	const atHome = (): HomeMoney | null => {
		if (home === undefined) return null;
		if (currency === home.currency) return inMinorUnits(total, currency);
		const buffered = new Exact(100).plus(home.buffer).times(home.rate).times('0.01');
		return yuan && inMinorUnits(yuan.times(buffered), home.currency);
	};
	return {
		id,
		currency,
		own: inMinorUnits(total, currency),
		cny: yuan && inMinorUnits(yuan, 'CNY'),
		home: atHome(),
		isBySnapshot: currency !== 'CNY' && currency !== home?.currency && rate !== null
	};
}

/**
 * What a family spends beside the hospital, and what has to be ready in all. Sums are of the figures shown, so that
 * lines add up to their total. Bigint throughout: a year in a small currency passes 2^53.
 */
export function ownCostSums(
	costs: readonly OwnCost[],
	picked: Home | undefined,
	payments: HospitalPayments
): OwnCostSums {
	const home = foreignHome(picked);
	const sums = costs.map((cost) => sumOf(cost, home));
	const own = {
		cny: sums.reduce((sum, { cny }) => sum + (cny ?? 0n), 0n),
		home: home ? sums.reduce((sum, one) => sum + (one.home ?? 0n), 0n) : null
	};
	// A family that pays in CNY pays its bank's fees in CNY too.
	const hospital = {
		cny: (picked && !home ? payments.toHave : null) ?? BigInt(payments.amount),
		home: home ? payments.toHave : null
	};
	const currencies = (holds: (sum: CostSum) => boolean): string[] => [
		...new Set(sums.filter(holds).map(({ currency }) => currency))
	];
	return {
		costs: sums,
		own,
		hospital,
		all: {
			cny: hospital.cny + own.cny,
			home: own.home === null || hospital.home === null ? null : hospital.home + own.home
		},
		unknown: currencies(({ cny }) => cny === null),
		bySnapshot: currencies(({ isBySnapshot }) => isBySnapshot)
	};
}

/** An amount as its field shows it: exact, in groups; nothing where nothing is typed yet. */
export function amountText(
	{ amount, currency }: OwnCost,
	write: (amount: HomeMoney, currency: string) => string
): string {
	const value = new Exact(amount);
	if (value.isZero()) return '';
	const decimals = minorUnitsOf(currency);
	// An amount typed in another currency may have more decimals than this one: then it stands as it was typed.
	return decimals === null || value.decimalPlaces() > decimals
		? amount
		: write(inMinorUnits(value, currency), currency);
}

/** Costs that come again every day of the companion's stay; the others are paid once. */
const DAILY: readonly OwnCost['kind'][] = ['companion', 'lodging', 'interpreter'];
/** Costs that are paid before leaving, in the money of the country where that is. */
const AT_HOME: readonly OwnCost['kind'][] = ['travel', 'visa'];

/** As many costs as a document holds. */
export const MOST_COSTS = 50;
export const MOST_DAYS = 400;

/** A new cost of a kind, as it is most often paid; its amount is still to be typed. */
export function freshCost(id: string, kind: OwnCost['kind'], stayDays: number, home: Home | undefined): OwnCost {
	return {
		id,
		kind,
		amount: '0',
		currency: AT_HOME.includes(kind) && home ? home.currency : 'CNY',
		per: DAILY.includes(kind) ? 'day' : 'once',
		days: Math.min(MOST_DAYS, Math.max(1, Math.round(stayDays)))
	};
}

/** The currencies that a cost can be in: CNY, the one at home, and the one it has. */
export function currenciesFor({ currency }: OwnCost, home: Home | undefined): string[] {
	return [...new Set(['CNY', ...(home ? [home.currency] : []), currency])];
}
