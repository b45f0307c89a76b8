import { unitsOf } from '../../model/chance-text';

/** A probability to be reached, exactly: `units / 10^12`. */
export interface Goal {
	readonly share: number;
	readonly units: bigint;
}

export function goalOf(text: string): Goal {
	return { share: Number(text), units: unitsOf(text) };
}

/** The goal that is missed where this one is reached: 1 less it. */
export function restOf({ units }: Goal): Goal {
	const rest = 10n ** 12n - units;
	return { share: Number(rest) / 1e12, units: rest };
}

/**
 * Errors of probabilities in doubles: products of at most 16 factors, each within a rounding error, added up without
 * loss. What lies closer than this to a goal is settled exactly.
 */
export const SHARE_ERROR = 1e-13;

/** Whether an exact weight over `one` reaches a goal. Ties count: 0.7 + 0.1 reaches 0.8. */
export function reaches(weight: bigint, one: bigint, { units }: Goal): boolean {
	return weight * 10n ** 12n >= units * one;
}

/** The mean as whole fen, half up, of an exact sum of amounts weighted over `one`. */
export function halfUp(weighted: bigint, one: bigint): number {
	return Number((2n * weighted + one) / (2n * one));
}
