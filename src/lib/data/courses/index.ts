import type { Span } from '$lib/plan/plan.schema';
import file from './presets.json';

/** The five rungs of the ladder, from the planned stay to life support. */
export const RUNGS = ['very-little', 'fever', 'medicine', 'intensive-care', 'life-support'] as const;

export type Rung = (typeof RUNGS)[number];

/** A starting point for a course: what it needs, and by how many days it lengthens the stay. */
export interface CoursePreset {
	readonly id: Rung;
	readonly extraDays: number;
	readonly spans: readonly Span[];
}

/** The presets without the evidence behind each default, which the file carries beside it. */
export function coursePresets(): readonly CoursePreset[] {
	return file.presets.map(({ id, extraDays, spans }) => ({
		id: id as Rung,
		extraDays,
		spans: spans.map((span) => ({ perDay: 1, ...span }))
	}));
}
