import type { Support } from '$lib/model/supports';
import type { Span } from '$lib/model/plan.schema';

/** A span with an id of its own, so that a page can follow it while others come and go. */
export interface KeptSpan extends Span {
	readonly id: string;
}

/** A course as the document keeps it. */
export type KeptCourse = readonly KeptSpan[];

/** The spans of one support, in the order of their days. */
export function runsOf(course: KeptCourse, support: Support): readonly KeptSpan[] {
	return course.filter((span) => span.support === support).sort((one, other) => one.firstDay - other.firstDay);
}

/** The course with a span put in place of the one with its id, or added where there is none. */
export function withSpan(course: KeptCourse, span: KeptSpan): KeptCourse {
	const known = course.some(({ id }) => id === span.id);
	return known ? course.map((one) => (one.id === span.id ? span : one)) : [...course, span];
}

export function withoutSpan(course: KeptCourse, id: string): KeptCourse {
	return course.filter((span) => span.id !== id);
}

/**
 * Makes a support cover given days: the spans of it are stretched to one that holds them all, and one is added where
 * there is none.
 *
 * @param newId the id of a span that has to be added.
 */
export function covering(
	course: KeptCourse,
	support: Support,
	firstDay: number,
	lastDay: number,
	newId: string
): KeptCourse {
	const runs = runsOf(course, support);
	const [first] = runs;
	if (!first) return [...course, { id: newId, support, firstDay, days: lastDay - firstDay + 1, perDay: 1 }];
	const from = Math.min(firstDay, ...runs.map((run) => run.firstDay));
	const to = Math.max(lastDay, ...runs.map((run) => run.firstDay + run.days - 1));
	const rest = course.filter((span) => span.support !== support || span.id === first.id);
	return withSpan(rest, { ...first, firstDay: from, days: to - from + 1 });
}

/** The course moved by whole days. */
export function shifted(course: KeptCourse, by: number): KeptCourse {
	return course.map((span) => ({ ...span, firstDay: span.firstDay + by }));
}

/** Whether two courses ask for the same care on the same days, whatever their ids and order. */
export function sameCare(one: readonly Span[], other: readonly Span[]): boolean {
	const key = (course: readonly Span[]): string =>
		course
			.map(({ support, firstDay, days, perDay }) => `${support} ${firstDay} ${days} ${perDay}`)
			.sort()
			.join('\n');
	return key(one) === key(other);
}
