import type { Span } from '../model/plan.schema';
import type { Stay } from './stay';
import { type GradeRange, SUPPORTS, type Support, USUAL_GRADE } from '../model/supports';

/**
 * How often each support is given on each inpatient day, by the day's place in the stay (0 is the first inpatient
 * day). Only for a course that `checkCourse` has accepted.
 */
export type Counts = Readonly<Partial<Record<Support, Uint8Array>>>;

/** The last day of a span, included. */
export function lastDayOf(span: Pick<Span, 'firstDay' | 'days'>): number {
	return span.firstDay + span.days - 1;
}

/** Spreads the spans of a course over the inpatient days. The order of spans does not matter. */
export function countsOf(course: readonly Span[], stay: Stay): Counts {
	const counts: Partial<Record<Support, Uint8Array>> = {};
	for (const span of course) {
		const support = span.support as Support;
		const days = (counts[support] ??= new Uint8Array(stay.stayDays));
		const first = span.firstDay - stay.admissionDay;
		days.fill(span.perDay, first, first + span.days);
	}
	return counts;
}

/** How often a support is given in the whole course: doses, units or days. */
export function totalOf(course: readonly Span[], support: Support): number {
	let total = 0;
	for (const span of course) if (span.support === support) total += span.days * span.perDay;
	return total;
}

/**
 * The ASTCT grades this much support is usually seen with: of the supports in the course the pair whose upper grade is
 * largest, ties broken by the larger lower grade; `[0, 0]` where none has a grade. It describes care, it grades nobody.
 */
export function impliedGradeOf(course: readonly Pick<Span, 'support'>[]): GradeRange {
	let implied: GradeRange = [0, 0];
	for (const span of course) {
		const grade = USUAL_GRADE[span.support as Support];
		if (!grade) continue;
		if (grade[1] > implied[1] || (grade[1] === implied[1] && grade[0] > implied[0])) implied = grade;
	}
	return implied;
}

/** The supports of a course, each once, in the order of the contract's table. */
export function supportsIn(course: readonly Pick<Span, 'support'>[]): readonly Support[] {
	const present = new Set(course.map((span) => span.support));
	return SUPPORTS.filter((support) => present.has(support));
}
