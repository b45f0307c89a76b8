import type { Unfolded } from '$lib/engine/outlook';
import { SumsOf } from '$lib/engine/outlook/sums';

/** A setting of the outlook as a mixture's component: a fixed amount and independent parts, in CNY. */
export interface MixtureSetting {
	readonly share: number;
	readonly offset: number;
	/** For each part the amounts and the probability of at most each of them. */
	readonly parts: readonly (readonly (readonly [upTo: number, amount: number])[])[];
}

/** In-hospital charges as a mixture of sums: what a general tool is given, its structure found for it beforehand. */
export function mixtureOf(unfolded: Unfolded): MixtureSetting[] {
	const { charges } = unfolded;
	const cny = charges.unit / 100;
	const sums = new SumsOf(unfolded, ({ inHospital }) => inHospital).of(
		unfolded.whole(),
		({ extra, onset, icuDays }) => charges.ofStay(extra, onset, icuDays).inHospital
	);
	return sums.map(({ share, offset, parts }) => ({
		share,
		offset: offset * cny,
		parts: parts.map(({ amounts, shares }) => {
			let sum = 0;
			return amounts.map((amount, at) => {
				sum += shares[at] ?? 0;
				return [at === amounts.length - 1 ? 1 : sum, amount * cny] as const;
			});
		})
	}));
}
