import {
	type CoursePreset,
	type CourseTiming,
	onsetOf,
	type CareLevel,
	timedOnset
} from '$lib/reference/presets/care-levels';
import { shifted } from './course-edit';
import type { KeptPlan } from './repair';

type Course = KeptPlan['course'];

/** A preset's course with span ids of its own, its fever on the timing's day. */
export function presetCourse(presets: readonly CoursePreset[], id: CareLevel, timing: CourseTiming): Course {
	const preset = presets.find((one) => one.id === id);
	const course = (preset?.spans ?? []).map((span, index) => ({ ...span, id: `${id}-${index}` }));
	const onset = onsetOf(course);
	return onset === null ? course : shifted(course, timedOnset(onset, timing) - onset);
}

/** A course of the family's own, moved from one timing to another: its fever goes there, and the rest with it. */
export function retimed(course: Course, before: CourseTiming, after: CourseTiming): Course {
	const onset = onsetOf(course);
	if (onset === null) return course;
	const target = after.onsetDay ?? Math.max(1, onset + before.earlierBy - after.earlierBy);
	return shifted(course, target - onset);
}
