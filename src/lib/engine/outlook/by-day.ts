import type { Fen } from '../../model/money';
import { CostDistribution } from './cost-distribution';
import { PairsByParts } from './meet-in-the-middle';
import type { Setting, Unfolded } from './settings';
import { SumsOf } from './sums';

/** Where an outlook states the quantiles of each day. */
export const DAY_QUANTILES = ['0.5', '0.8', '0.95'] as const;

/** Cumulative charges at the end of a day; `quantiles[i]` belongs to `DAY_QUANTILES[i]`. */
export interface DaySpread {
	readonly day: number;
	readonly quantiles: readonly Fen[];
}

/** In-hospital charges up to a day of the stay, both included, in fen. */
function chargedUntil({ charges }: Unfolded, { extra, onset, icuDays, lastDay }: Setting): number {
	const { daily } = charges.ofStay(extra, onset, icuDays);
	const { admissionDay } = charges.stay(extra);
	let sum = 0;
	for (let place = 0; place <= lastDay - admissionDay; place += 1) sum += daily[place] ?? 0;
	return sum;
}

/** The spread of cumulative charges on each day, carried on after discharge; yields after each day. */
export function* byDay(unfolded: Unfolded): Generator<number, DaySpread[]> {
	const { charges, one, extras } = unfolded;
	const { admissionDay, lastDay } = charges.stay(extras.at(-1) ?? 0);
	const sums = new SumsOf(unfolded, ({ inHospital }) => inHospital);
	const pairs = new PairsByParts();
	const days: DaySpread[] = [];
	for (let day = admissionDay; day <= lastDay; day += 1) {
		const settings = unfolded.until(day);
		const cost = new CostDistribution(
			sums.of(settings, (setting) => chargedUntil(unfolded, setting)),
			one,
			charges.unit,
			pairs
		);
		// Charges never go down, so no quantile is below that of the day before.
		const before = days.at(-1)?.quantiles;
		const quantiles = before ? cost.quantilesFrom(DAY_QUANTILES, before) : cost.quantiles(DAY_QUANTILES);
		days.push({ day, quantiles });
		yield (day - admissionDay + 1) / (lastDay - admissionDay + 1);
	}
	return days;
}
