import type { CareLevel } from '$lib/reference/presets/care-levels';
import type { Ladder } from '$lib/engine/outlook';
import { inHundred, type InHundred } from './in-hundred';

/** The levels of care of the ladder upwards, and how the odds name them. */
const CARE = {
	'very-little': 'none',
	fever: 'fever',
	medicine: 'medicine',
	'intensive-care': 'icu',
	'life-support': 'life-support'
} as const satisfies Record<CareLevel, keyof Ladder>;
const UPWARDS = Object.values(CARE);

/**
 * Of how many in 100 a level of care is the highest care of their stay; `null` for a course that is no level of care.
 *
 * Stays are counted from the top: as many as reach this level of care, less those who need more. Rounded one by one, the five
 * would make 101 where they stand under one another, or another sum than the page gives for intensive care as a whole.
 */
export function highestCare(ladder: Ladder, careLevel: CareLevel): InHundred;
export function highestCare(ladder: Ladder, careLevel: CareLevel | null): InHundred | null;
export function highestCare(ladder: Ladder, careLevel: CareLevel | null): InHundred | null {
	if (careLevel === null) return null;
	const alone = inHundred(ladder[CARE[careLevel]]);
	if (alone.kind !== 'about') return alone;
	const step = UPWARDS.indexOf(CARE[careLevel]);
	const count = reaching(ladder, step) - reaching(ladder, step + 1);
	// At least 1 of 100, and fewer than all: that it may be, and that it may not, is not rounded away.
	return { kind: 'about', count: Math.min(99, Math.max(1, count)) };
}

/** Of 100 stays, those that need this level of care or a higher one: half up, in decimal. */
function reaching(ladder: Ladder, step: number): number {
	const chance = UPWARDS.slice(step).reduce((sum, care) => sum + ladder[care], 0);
	return Math.round(Number((chance * 100).toFixed(6)));
}
