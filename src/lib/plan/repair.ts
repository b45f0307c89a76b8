import { checkCourse, lastDayOf, stayOf } from '$lib/engine';
import type { Fault } from '$lib/model/faults';
import { LIMITS } from '$lib/model/limits';
import type { Support } from '$lib/model/supports';
import { covering, type KeptCourse, type KeptSpan, withoutSpan, withSpan } from './course-edit';
import type { Plan } from '$lib/model/plan.schema';

/** A plan whose course carries ids. */
export type KeptPlan = Omit<Plan, 'course'> & { readonly course: KeptCourse };

/** One step of a repair, for a sentence: what would be done, to which support, on which days. */
export interface RepairStep {
	readonly kind: 'add' | 'cut' | 'remove' | 'move' | 'merge' | 'lengthen-stay';
	readonly support?: Support;
	/** The other support concerned: what needs the care, or what is given on the same days. */
	readonly because?: Support;
	readonly firstDay?: number;
	readonly lastDay?: number;
	/** Days that are added to the stay or cut from a span. */
	readonly days?: number;
}

/** What the model refuses about a plan, and a plan near it that the model accepts. */
export interface Repair {
	readonly faults: readonly Fault[];
	readonly steps: readonly RepairStep[];
	readonly plan: KeptPlan;
}

/** More steps than any single edit can need; a repair that does not end is none. */
const MOST_STEPS = 40;

interface Step {
	readonly plan: KeptPlan;
	readonly step: RepairStep;
}

function withCourse(plan: KeptPlan, course: KeptCourse): KeptPlan {
	return { ...plan, course };
}

function spanOf(plan: KeptPlan, fault: Fault): KeptSpan | undefined {
	const [, index] = /^plan\.course\[([0-9]+)\]/.exec(fault.path) ?? [];
	return index === undefined ? undefined : plan.course[Number(index)];
}

/** A span that leaves the stay: the stay is made longer for it, or, where it cannot be, the span is cut or moved in. */
function repairOutside(plan: KeptPlan, span: KeptSpan, lengthen: boolean): Step {
	const stay = stayOf(plan);
	const support = span.support as Support;
	const beyond = lastDayOf(span) - stay.lastDay;
	if (
		lengthen &&
		beyond > 0 &&
		span.firstDay >= stay.admissionDay &&
		plan.extraDays + beyond <= LIMITS.extraDays.most
	) {
		return {
			plan: { ...plan, extraDays: plan.extraDays + beyond },
			step: { kind: 'lengthen-stay', support, days: beyond }
		};
	}
	const firstDay = Math.max(span.firstDay, stay.admissionDay);
	const days = Math.min(lastDayOf(span), stay.lastDay) - firstDay + 1;
	if (days < 1) {
		const step: RepairStep = { kind: 'remove', support, firstDay: span.firstDay, lastDay: lastDayOf(span) };
		return { plan: withCourse(plan, withoutSpan(plan.course, span.id)), step };
	}
	const repaired = { ...span, firstDay, days };
	const step: RepairStep = { kind: 'cut', support, firstDay, lastDay: lastDayOf(repaired), days: span.days - days };
	return { plan: withCourse(plan, withSpan(plan.course, repaired)), step };
}

/** Care that another needs on given days, such as intensive care for a ventilator. */
function repairMissing(plan: KeptPlan, span: KeptSpan, needed: Support, newId: string): Step {
	const [firstDay, lastDay] = [span.firstDay, lastDayOf(span)];
	const step: RepairStep = { kind: 'add', support: needed, because: span.support as Support, firstDay, lastDay };
	return { plan: withCourse(plan, covering(plan.course, needed, firstDay, lastDay, newId)), step };
}

/** Two spans of one support on the same days become one. */
function repairOverlap(plan: KeptPlan, span: KeptSpan, other: KeptSpan): Step {
	const firstDay = Math.min(span.firstDay, other.firstDay);
	const lastDay = Math.max(lastDayOf(span), lastDayOf(other));
	const merged = { ...other, firstDay, days: lastDay - firstDay + 1, perDay: Math.max(span.perDay, other.perDay) };
	const course = withSpan(withoutSpan(plan.course, span.id), merged);
	return {
		plan: withCourse(plan, course),
		step: { kind: 'merge', support: span.support as Support, firstDay, lastDay }
	};
}

/** Two kinds of oxygen on one day: the one that was there before makes room for the one just edited. */
function repairOxygen(plan: KeptPlan, one: KeptSpan, other: KeptSpan, edited: string | null): Step {
	const [keeps, yields] = edited === other.id ? [other, one] : [one, other];
	const support = yields.support as Support;
	const because = keeps.support as Support;
	const before = keeps.firstDay - yields.firstDay;
	if (before > 0) {
		const cut = { ...yields, days: before };
		const step: RepairStep = {
			kind: 'cut',
			support,
			because,
			firstDay: cut.firstDay,
			lastDay: lastDayOf(cut),
			days: yields.days - before
		};
		return { plan: withCourse(plan, withSpan(plan.course, cut)), step };
	}
	const after = lastDayOf(yields) - lastDayOf(keeps);
	if (after > 0) {
		const firstDay = lastDayOf(keeps) + 1;
		const moved = { ...yields, firstDay, days: after };
		const step: RepairStep = {
			kind: 'move',
			support,
			because,
			firstDay,
			lastDay: lastDayOf(moved),
			days: yields.days - after
		};
		return { plan: withCourse(plan, withSpan(plan.course, moved)), step };
	}
	const step: RepairStep = { kind: 'remove', support, because, firstDay: yields.firstDay, lastDay: lastDayOf(yields) };
	return { plan: withCourse(plan, withoutSpan(plan.course, yields.id)), step };
}

function repairOne(plan: KeptPlan, fault: Fault, edited: string | null, newId: () => string): Step | null {
	const span = spanOf(plan, fault);
	if (!span) return null;
	const other = fault.detail?.other === undefined ? undefined : plan.course[fault.detail.other];
	switch (fault.code) {
		case 'outside-stay':
			return repairOutside(plan, span, edited === span.id);
		case 'ventilation-needs-icu':
			return repairMissing(plan, span, 'icu', newId());
		case 'second-vasopressor-needs-first':
			return repairMissing(plan, span, 'vasopressor', newId());
		case 'same-support-overlaps':
			return other ? repairOverlap(plan, span, other) : null;
		case 'two-kinds-of-oxygen':
			return other ? repairOxygen(plan, span, other, edited) : null;
		default:
			return null;
	}
}

/**
 * What the model refuses about the course of a plan, and the nearest plan that it accepts.
 *
 * @param edited the id of the span that was just edited: it is kept as it is, and what stands in its way gives way.
 * @param newId makes the id of a span that has to be added.
 * @returns `null` where nothing is refused, or where no few steps lead to a plan that is accepted.
 */
export function repairFor(plan: KeptPlan, edited: string | null, newId: () => string): Repair | null {
	const faults = checkCourse(plan);
	if (faults.length === 0) return null;
	const steps: RepairStep[] = [];
	let repaired = plan;
	for (let left = faults; left.length > 0; left = checkCourse(repaired)) {
		const [fault] = left;
		const next = fault && steps.length < MOST_STEPS ? repairOne(repaired, fault, edited, newId) : null;
		if (!next) return null;
		repaired = next.plan;
		steps.push(next.step);
	}
	return { faults, steps, plan: repaired };
}
