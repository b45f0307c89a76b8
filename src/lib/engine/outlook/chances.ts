import type { ChancesByCount } from '../../model/course-model.schema';
import { CHANCE_PLACES, unitsOf } from '../../model/chance-text';

/**
 * A distribution of a course model over whole numbers of days or doses, ascending. The probability of `counts[i]` is
 * exactly `weights[i] / 10^places`; `shares[i]` is the nearest double to it.
 */
export interface Chances {
	readonly counts: readonly number[];
	readonly weights: readonly bigint[];
	readonly places: number;
	readonly shares: readonly number[];
}

function chancesFrom(weightOf: ReadonlyMap<number, bigint>, places: number): Chances {
	const counts = [...weightOf.keys()].sort((one, other) => one - other);
	const weights = counts.map((count) => weightOf.get(count) ?? 0n);
	const unit = 10 ** places;
	// Both are whole and at most 10^12, so the quotient is the nearest double.
	return { counts, weights, places, shares: weights.map((weight) => Number(weight) / unit) };
}

const NEVER: ChancesByCount = { '0': '1' };

/**
 * Reads a distribution; values of probability 0 are dropped, one that is left out is `{ "0": "1" }`.
 *
 * @returns `null` where the probabilities do not sum to exactly 1.
 */
export function readChances(given: ChancesByCount = NEVER): Chances | null {
	const units = Object.entries(given).map(([count, chance]) => [Number(count), unitsOf(chance)] as const);
	const one = 10n ** BigInt(CHANCE_PLACES);
	if (units.reduce((sum, [, unit]) => sum + unit, 0n) !== one) return null;
	// As few places as the weights need: products of them stay short.
	let places = CHANCE_PLACES;
	let divisor = 1n;
	while (places > 0 && units.every(([, unit]) => unit % (divisor * 10n) === 0n)) {
		divisor *= 10n;
		places -= 1;
	}
	const kept = units.filter(([, unit]) => unit > 0n).map(([count, unit]) => [count, unit / divisor] as const);
	return chancesFrom(new Map(kept), places);
}

/** The distribution of the smaller of the count and `most`. */
export function atMost(chances: Chances, most: number): Chances {
	if ((chances.counts.at(-1) ?? 0) <= most) return chances;
	const merged = new Map<number, bigint>();
	chances.counts.forEach((count, index) => {
		const cut = Math.min(count, most);
		merged.set(cut, (merged.get(cut) ?? 0n) + (chances.weights[index] ?? 0n));
	});
	return chancesFrom(merged, chances.places);
}

/** An exact fraction of whole numbers as the nearest double, within 1e-20. */
export function shareOf(over: bigint, under: bigint): number {
	return Number((over * 10n ** 20n) / under) / 1e20;
}
