import type { Rung } from '$lib/data/courses/rungs';
import type { Ladder } from '$lib/engine/outlook';

/** How the odds name the rungs of the ladder. */
const CARE = {
	'very-little': 'none',
	fever: 'fever',
	medicine: 'medicine',
	'intensive-care': 'icu',
	'life-support': 'life-support'
} as const;

/** How likely a rung is the highest care of a stay; `null` for a course that is no rung. */
export function highestCare(ladder: Ladder, rung: Rung): number;
export function highestCare(ladder: Ladder, rung: Rung | null): number | null;
export function highestCare(ladder: Ladder, rung: Rung | null): number | null {
	return rung === null ? null : ladder[CARE[rung]];
}
