import { unitsOf } from '../../model/chance-text';

/** A probability to be reached, exactly: `units / 10^12`. */
export interface Goal {
	readonly text: string;
	readonly share: number;
	readonly units: bigint;
}

export function goalOf(text: string): Goal {
	return { text, share: Number(text), units: unitsOf(text) };
}

/** Whether an exact weight over `one` reaches a goal. Ties count: 0.7 + 0.1 reaches 0.8. */
export function reaches(weight: bigint, one: bigint, { units }: Goal): boolean {
	return weight * 10n ** 12n >= units * one;
}

/** The mean as whole fen, half up, of an exact sum of amounts weighted over `one`. */
export function halfUp(weighted: bigint, one: bigint): number {
	return Number((2n * weighted + one) / (2n * one));
}
