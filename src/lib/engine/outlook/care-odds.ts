import { shareOf, type Chances } from './chances';
import { MODEL_CARE } from './model';
import type { Unfolded } from './settings';

/** How likely each level of care is the highest care of a stay (contract, section 7). */
export interface Ladder {
	readonly none: number;
	readonly fever: number;
	readonly medicine: number;
	readonly icu: number;
	readonly 'life-support': number;
}

export interface CareOdds {
	readonly ladder: Ladder;
	/** Any day in intensive care, and any on a ventilator, left after cutting. */
	readonly icu: number;
	readonly ventilation: number;
}

const indexOf = (supports: readonly string[]): readonly number[] =>
	MODEL_CARE.flatMap(({ support }, index) => (supports.includes(support) ? [index] : []));

const LIFE_SUPPORT = indexOf(['mechanical-ventilation', 'dialysis']);
const VENTILATION = indexOf(['mechanical-ventilation']);
const MEDICINE = indexOf(['tocilizumab', 'steroid', 'low-flow-oxygen', 'neurotoxicity']);
const FEVER = indexOf(['fever']);

function zeroOf({ counts, weights }: Chances): bigint {
	return counts[0] === 0 ? (weights[0] ?? 0n) : 0n;
}

/** The odds of each kind of care: exact sums over settings, inside which supports are independent. */
export function careOddsOf(unfolded: Unfolded): CareOdds {
	let [none, fever, medicine, icu, lifeSupport, ventilation] = [0n, 0n, 0n, 0n, 0n, 0n];
	for (const { icuDays, weights, care } of unfolded.whole()) {
		const setting = weights.reduce((product, weight) => product * weight, 1n);
		const all = care.map(({ places }) => 10n ** BigInt(places));
		/** The weight of courses of this setting in which none of some cares is given. */
		const without = (left: readonly number[]): bigint =>
			care.reduce(
				(product, each, index) => product * (left.includes(index) ? zeroOf(each) : (all[index] ?? 1n)),
				setting
			);
		const whole = without([]);
		ventilation += whole - without(VENTILATION);
		if (icuDays > 0) {
			const calm = without(LIFE_SUPPORT);
			icu += calm;
			lifeSupport += whole - calm;
			continue;
		}
		const calm = without(MEDICINE);
		const nothing = without([...MEDICINE, ...FEVER]);
		medicine += whole - calm;
		fever += calm - nothing;
		none += nothing;
	}
	const share = (weight: bigint): number => shareOf(weight, unfolded.one);
	return {
		ladder: {
			none: share(none),
			fever: share(fever),
			medicine: share(medicine),
			icu: share(icu),
			'life-support': share(lifeSupport)
		},
		icu: share(icu + lifeSupport),
		ventilation: share(ventilation)
	};
}
