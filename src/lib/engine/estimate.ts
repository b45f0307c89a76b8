import type { Fen } from '../model/money';
import type { PreparedPackage } from './prepared-sheet';
import type { Stay } from './stay';
import type { DailyCharges, OccasionCount } from './count-occasions';

/** One item of an estimate, or the package. Amounts in whole fen; what was included costs nothing in `amount`. */
export interface Line {
	readonly id: string;
	readonly occasions: number;
	readonly amount: Fen;
	readonly routine: Fen;
	readonly allowance: Fen;
	readonly signal: Fen;
	/** What the package has already paid for, at the item's own price. */
	readonly included: Fen;
	/** What one occasion costs: `quantity × unit price`, or the vials of one dose. */
	readonly unitPrice: Fen;
	/** The occasions by what they were charged as; an ahead-paid line has none of them. */
	readonly charged: ChargedOccasions;
}

/** Occasions of one line by class, and those that a package has paid for. They are the same at every level. */
export interface ChargedOccasions {
	readonly routine: number;
	readonly allowance: number;
	readonly signal: number;
	readonly included: number;
}

/** What one inpatient day draws on the deposit. */
export interface DayCharges {
	readonly day: number;
	readonly place: 'ward' | 'icu';
	readonly routine: Fen;
	readonly allowance: Fen;
	readonly signal: Fen;
	readonly total: Fen;
}

export interface Totals {
	readonly routine: Fen;
	readonly allowance: Fen;
	readonly signal: Fen;
	readonly ahead: Fen;
	readonly inHospital: Fen;
	readonly all: Fen;
}

/** What a hospital would state before arrival: the same plan with no extra days and no course. */
export interface Quote {
	readonly baseline: Fen;
	readonly allowance: Fen;
	readonly ahead: Fen;
	readonly total: Fen;
}

export interface Signal {
	readonly id: string;
	readonly firstDay: number;
	readonly occasions: number;
	readonly amount: Fen;
}

/** An estimate at one price level (contract, section 5). All amounts in whole fen. */
export interface Estimate {
	readonly lines: readonly Line[];
	readonly days: readonly DayCharges[];
	readonly totals: Totals;
	readonly quote: Quote;
	readonly allowanceUsed: Fen;
	readonly allowanceLeft: Fen;
	readonly allowanceExceeded: Fen;
	/** May be negative. */
	readonly beyondQuote: Fen;
	readonly signals: readonly Signal[];
}

const fen = (amount: number): Fen => amount as Fen;

/** The package's own line: the last one, routine, one occasion, never included itself. */
function packageLine(bundle: PreparedPackage, price: number): Line {
	const routine = bundle.ahead ? 0 : price;
	return {
		id: 'package',
		occasions: 1,
		amount: fen(price),
		routine: fen(routine),
		allowance: fen(0),
		signal: fen(0),
		included: fen(0),
		unitPrice: fen(price),
		charged: { routine: bundle.ahead ? 0 : 1, allowance: 0, signal: 0, included: 0 }
	};
}

function chargedOf({ routine, allowance, signal, included }: OccasionCount): ChargedOccasions {
	return { routine, allowance, signal, included };
}

/** What the counted occasions cost at one level: the lines, and their sums. */
export function priceLines(
	occasionCounts: readonly OccasionCount[],
	prices: Float64Array,
	bundle: PreparedPackage | null,
	packagePrice: number
): { readonly lines: Line[]; readonly totals: Totals } {
	const lines: Line[] = [];
	let [routine, allowance, signal, ahead] = [0, 0, 0, 0];
	for (const occasionCount of occasionCounts) {
		const price = prices[occasionCount.item.index] ?? 0;
		const line: Line = {
			id: occasionCount.item.id,
			occasions: occasionCount.occasions,
			amount: fen(
				price *
					(occasionCount.item.ahead
						? occasionCount.occasions
						: occasionCount.routine + occasionCount.allowance + occasionCount.signal)
			),
			routine: fen(price * occasionCount.routine),
			allowance: fen(price * occasionCount.allowance),
			signal: fen(price * occasionCount.signal),
			included: fen(price * occasionCount.included),
			unitPrice: fen(price),
			charged: chargedOf(occasionCount)
		};
		lines.push(line);
		routine += line.routine;
		allowance += line.allowance;
		signal += line.signal;
		if (occasionCount.item.ahead) ahead += line.amount;
	}
	if (bundle) {
		lines.push(packageLine(bundle, packagePrice));
		if (bundle.ahead) ahead += packagePrice;
		else routine += packagePrice;
	}
	const inHospital = routine + allowance + signal;
	const totals = {
		routine: fen(routine),
		allowance: fen(allowance),
		signal: fen(signal),
		ahead: fen(ahead),
		inHospital: fen(inHospital),
		all: fen(inHospital + ahead)
	};
	return { lines, totals };
}

/** The days of a stay at one level, the package's price posted on the first. */
export function daysOf(stay: Stay, icu: Uint8Array | undefined, charges: DailyCharges, level: number): DayCharges[] {
	const days: DayCharges[] = [];
	for (let place = 0; place < stay.stayDays; place += 1) {
		const routine = charges.at(level, 0, place);
		const allowance = charges.at(level, 1, place);
		const signal = charges.at(level, 2, place);
		days.push({
			day: place + stay.admissionDay,
			place: (icu?.[place] ?? 0) > 0 ? 'icu' : 'ward',
			routine: fen(routine),
			allowance: fen(allowance),
			signal: fen(signal),
			total: fen(routine + allowance + signal)
		});
	}
	return days;
}

/** Items with occasions that are signals, by the first such day, then in sheet order. */
export function signalsOf(occasionCounts: readonly OccasionCount[], prices: Float64Array): Signal[] {
	return occasionCounts
		.filter((occasionCount) => occasionCount.signal > 0)
		.map((occasionCount) => ({
			id: occasionCount.item.id,
			firstDay: occasionCount.firstSignalDay,
			occasions: occasionCount.signal,
			amount: fen((prices[occasionCount.item.index] ?? 0) * occasionCount.signal)
		}))
		.sort((one, other) => one.firstDay - other.firstDay);
}

/** The quote, from the sums of the same plan without extra days and course. */
export function quoteOf(planned: Totals, crsAllowance: number, bundle: PreparedPackage | null): Quote {
	const allowance = bundle?.coversAllowance ? 0 : crsAllowance;
	return {
		baseline: planned.inHospital,
		allowance: fen(allowance),
		ahead: planned.ahead,
		total: fen(planned.inHospital + allowance + planned.ahead)
	};
}

/** Sets a course beside its quote: how much of the allowance it uses, and what goes beyond. */
export function compareWithQuote(
	totals: Totals,
	quote: Quote
): Pick<Estimate, 'allowanceUsed' | 'allowanceLeft' | 'allowanceExceeded' | 'beyondQuote'> {
	const used = Math.min(totals.allowance, quote.allowance);
	return {
		allowanceUsed: fen(used),
		allowanceLeft: fen(quote.allowance - used),
		allowanceExceeded: fen(totals.allowance - used),
		beyondQuote: fen(totals.all - quote.total)
	};
}
