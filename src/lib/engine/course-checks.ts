import type { Plan, Span } from '../model/plan.schema';
import type { Fault, Loose } from '../model/faults';
import { LIMITS } from '../model/limits';
import { type Stay, stayOf } from './stay';
import { isSupport, mostPerDay, OXYGEN_KINDS, type Support } from '../model/supports';

type WholeSpan = Span & { readonly support: Support };

/** Which span gives a support on an inpatient day: the index of the first in the list, or -1. */
type Owners = Map<Support, Int16Array>;

function isWhole(span: Loose<Span> | undefined): span is Span {
	return (
		span?.support !== undefined && span.firstDay !== undefined && span.days !== undefined && span.perDay !== undefined
	);
}

/** The inpatient days of a span as places in the stay, cut to the stay: a hostile length costs no time. */
function* placesOf(span: Span, stay: Stay): Generator<number> {
	const first = Math.max(0, span.firstDay - stay.admissionDay);
	const end = Math.min(stay.stayDays, span.firstDay - stay.admissionDay + span.days);
	for (let place = first; place < end; place += 1) yield place;
}

/** Days of care stand as typed even where their own span is refused, so that one mistake is reported once. */
function ownersOf(course: Loose<readonly Span[]>, stay: Stay): Owners {
	const owners: Owners = new Map();
	course.forEach((span, index) => {
		if (!isWhole(span) || !isSupport(span.support)) return;
		let days = owners.get(span.support);
		if (!days) owners.set(span.support, (days = new Int16Array(stay.stayDays).fill(-1)));
		for (const place of placesOf(span, stay)) if (days[place] === -1) days[place] = index;
	});
	return owners;
}

/** What is wrong with one span by itself: the field it names, in the order of the contract. */
function ownFault(span: Span, path: string, stay: Stay): Fault | null {
	if (!isSupport(span.support)) return { path: `${path}.support`, code: 'unknown-support' };
	if (span.days < 1) return { path: `${path}.days`, code: 'out-of-range', detail: { least: 1 } };
	const most = mostPerDay(span.support);
	if (span.perDay < 1 || span.perDay > most) {
		return { path: `${path}.perDay`, code: 'out-of-range', detail: { least: 1, most } };
	}
	const { admissionDay, lastDay } = stay;
	if (span.firstDay < admissionDay || span.firstDay > lastDay) {
		return { path: `${path}.firstDay`, code: 'outside-stay', detail: { least: admissionDay, most: lastDay } };
	}
	if (span.firstDay + span.days - 1 > lastDay) {
		return { path: `${path}.days`, code: 'outside-stay', detail: { most: lastDay - span.firstDay + 1 } };
	}
	return null;
}

/** What is wrong with a span beside the others; of two that clash, the later one in the list is named. */
function clash(span: WholeSpan, index: number, path: string, stay: Stay, owners: Owners): Fault | null {
	const places = [...placesOf(span, stay)];
	const dayOf = (place: number): number => place + stay.admissionDay;
	const without = (needed: Support): number[] =>
		places.filter((place) => (owners.get(needed)?.[place] ?? -1) === -1).map(dayOf);
	/** The days on which an earlier span gives one of `supports`, and that span. */
	const shared = (supports: readonly Support[]): { days: number[]; other: number } | null => {
		const days: number[] = [];
		let other = -1;
		for (const place of places) {
			const earlier = supports
				.map((support) => owners.get(support)?.[place] ?? -1)
				.find((owner) => owner !== -1 && owner < index);
			if (earlier === undefined) continue;
			days.push(dayOf(place));
			other = earlier;
		}
		return days.length > 0 ? { days, other } : null;
	};

	const overlap = shared([span.support]);
	if (overlap) return { path, code: 'same-support-overlaps', detail: overlap };
	if (span.support === 'mechanical-ventilation') {
		const days = without('icu');
		if (days.length > 0) return { path, code: 'ventilation-needs-icu', detail: { days } };
	}
	if (span.support === 'second-vasopressor') {
		const days = without('vasopressor');
		if (days.length > 0) return { path, code: 'second-vasopressor-needs-first', detail: { days } };
	}
	if (OXYGEN_KINDS.includes(span.support)) {
		const two = shared(OXYGEN_KINDS.filter((kind) => kind !== span.support));
		if (two) return { path, code: 'two-kinds-of-oxygen', detail: two };
	}
	return null;
}

/**
 * What a course cannot mean (contract, section 3): one fault a span, the first that applies in the contract's order.
 *
 * @returns faults at `plan.course[i]` or at the field of it that is at fault; none where the stay itself is not known.
 */
export function checkCourse(plan: Loose<Plan>): Fault[] {
	const { leadDays, baselineDays, extraDays, course } = plan;
	if (leadDays === undefined || baselineDays === undefined || extraDays === undefined || !course) return [];
	if (course.length > LIMITS.spans) return [];
	const stay = stayOf({ leadDays, baselineDays, extraDays });
	const owners = ownersOf(course, stay);
	const faults: Fault[] = [];
	course.forEach((span, index) => {
		if (!isWhole(span)) return;
		const path = `plan.course[${index}]`;
		const fault = ownFault(span, path, stay) ?? clash(span as WholeSpan, index, path, stay, owners);
		if (fault) faults.push(fault);
	});
	return faults;
}
