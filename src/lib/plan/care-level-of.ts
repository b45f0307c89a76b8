import type { CoursePreset, CourseTiming, CareLevel } from '$lib/reference/presets/care-levels';
import { sameCare } from './course-edit';
import type { Timing } from '$lib/model/kept-plan.schema';
import type { KeptPlan } from './repair';
import { presetCourse } from './timed-course';

interface Presets {
	readonly presets: readonly CoursePreset[];
	readonly timings: readonly CourseTiming[];
}

/** The level of care whose course and extra days a plan has, or `null` where they are its own. */
export function careLevelOf(
	{ course, extraDays }: Pick<KeptPlan, 'course' | 'extraDays'>,
	timingId: Timing,
	{ presets, timings }: Presets
): CareLevel | null {
	const timing = timings.find(({ id }) => id === timingId);
	if (!timing) return null;
	const found = presets.find(
		(preset) => preset.extraDays === extraDays && sameCare(presetCourse(presets, preset.id, timing), course)
	);
	return found?.id ?? null;
}
