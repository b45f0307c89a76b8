import type { CoursePreset, CourseTiming, CareLevel } from './care-levels';
import file from './presets.json';
import timingFile from './timings.json';

// What a course is stands apart from this data, which the pages get from the server: its sources weigh kilobytes.
export * from './care-levels';

/** The presets without the evidence behind each default, which the file carries beside it. */
export function coursePresets(): readonly CoursePreset[] {
	return file.presets.map(({ id, extraDays, spans }) => ({
		id: id as CareLevel,
		extraDays,
		spans: spans.map((span) => ({ perDay: 1, ...span }))
	}));
}

export function courseTimings(): readonly CourseTiming[] {
	return timingFile.timings.map(({ id, onsetDay, earlierBy }) => ({
		id: id as CourseTiming['id'],
		onsetDay,
		earlierBy
	}));
}
