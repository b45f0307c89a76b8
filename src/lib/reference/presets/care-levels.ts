import type { Span } from '$lib/model/plan.schema';

/** The five levels of care of the ladder, from the planned stay to life support. */
export const CARE_LEVELS = ['very-little', 'fever', 'medicine', 'intensive-care', 'life-support'] as const;

export type CareLevel = (typeof CARE_LEVELS)[number];

/** A starting point for a course: what it needs, and by how many days it lengthens the stay. */
export interface CoursePreset {
	readonly id: CareLevel;
	readonly extraDays: number;
	readonly spans: readonly Span[];
}

/** When fever usually begins with a kind of treatment: on a day of its own, or earlier than the preset's. */
export interface CourseTiming {
	readonly id: 'car-t' | 'bispecific' | 'allogeneic';
	readonly onsetDay: number | null;
	readonly earlierBy: number;
}

/** The first day of fever of a course, or of whatever care comes first where it has none. */
export function onsetOf(spans: readonly Pick<Span, 'support' | 'firstDay'>[]): number | null {
	const fever = spans.filter(({ support }) => support === 'fever');
	const days = (fever.length > 0 ? fever : spans).map(({ firstDay }) => firstDay);
	return days.length > 0 ? Math.min(...days) : null;
}

/** The day on which fever begins in a preset with this timing; never on the day of the infusion itself. */
export function timedOnset(presetOnset: number, { onsetDay, earlierBy }: CourseTiming): number {
	return onsetDay ?? Math.max(1, presetOnset - earlierBy);
}
