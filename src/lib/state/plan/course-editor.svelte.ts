import { checkCourse } from '$lib/engine';
import type { Fault } from '$lib/model/faults';
import { LIMITS } from '$lib/model/limits';
import type { Support } from '$lib/model/supports';
import { readWeight, readWhole } from '$lib/input/number';
import type { PlanDocument } from '$lib/model/document.schema';
import type { Timing } from '$lib/model/kept-plan.schema';
import { type KeptSpan, withoutSpan, withSpan } from '$lib/plan/course-edit';
import { nextFirstDay } from '$lib/plan/lanes';
import { type KeptPlan, type Repair, repairFor } from '$lib/plan/repair';
import { presetCourse, retimed } from '$lib/plan/timed-course';
import { type CareLevel, type CourseTiming, onsetOf, timedOnset } from '$lib/reference/presets/care-levels';
import type { PlanAnswers, PlannerSource } from './plan-answers.svelte';
import type { PlanDocumentStore } from './plan-document-store.svelte';

/** An edit that the model refuses: what was entered, and the repair that would make it hold. */
export interface RejectedEdit {
	readonly plan: KeptPlan;
	readonly faults: readonly Fault[];
	/** `null` where nothing near it holds: then the edit can only be taken back. */
	readonly repair: Repair | null;
	/** The span that was being edited. */
	readonly edited: string | null;
	/** What else the edit would change. */
	readonly rest: Partial<PlanDocument>;
}

/** Edits of the stay that is looked at: typed days and weight, choices, and the care of the course. */
export class CourseEditor {
	readonly #store: PlanDocumentStore;
	readonly #answers: PlanAnswers;
	readonly #source: PlannerSource;
	#rejectedEdit = $state.raw<RejectedEdit | null>(null);

	constructor(store: PlanDocumentStore, answers: PlanAnswers, source: PlannerSource) {
		this.#store = store;
		this.#answers = answers;
		this.#source = source;
	}

	/** The edit that waits for a repair, if any; the answer is still that of the plan before it. */
	get rejectedEdit(): RejectedEdit | null {
		return this.#rejectedEdit;
	}

	/** What the controls show: what was entered, held or not. */
	get plan(): KeptPlan {
		return this.#rejectedEdit?.plan ?? this.#store.view.plan;
	}

	/** The level of care whose course this is, or `null` where the course is the family's own. */
	get careLevel(): CareLevel | null {
		return this.#answers.careLevelOf(this.plan);
	}

	/** The first day of fever, or the day on which it usually begins. */
	get onsetDay(): number {
		const timing = this.#timing(this.#store.view.timing);
		return onsetOf(this.plan.course) ?? (timing ? timedOnset(3, timing) : 3);
	}

	/** Takes typed days; `false` where they are no planned stay, and then nothing changes. */
	typeBaselineDays(text: string, tag: string | null = 'baseline-days'): boolean {
		const days = readWhole(text, LIMITS.baselineDays.least, LIMITS.baselineDays.most);
		if (days === null) return false;
		this.#tryEdit({ ...this.plan, baselineDays: days }, null, tag);
		return true;
	}

	/** Moves the planned stay by whole days, within its limits. */
	moveBaselineDays(by: number): void {
		const { least, most } = LIMITS.baselineDays;
		this.typeBaselineDays(String(Math.min(most, Math.max(least, this.plan.baselineDays + by))), null);
	}

	/** Takes typed extra days; `false` where they are out of the limits. */
	typeExtraDays(text: string, tag: string | null = 'extra-days'): boolean {
		const days = readWhole(text, LIMITS.extraDays.least, LIMITS.extraDays.most);
		if (days === null) return false;
		this.#tryEdit({ ...this.plan, extraDays: days }, null, tag);
		return true;
	}

	/** Takes a typed weight; `false` where it is none, and then nothing changes. */
	typeWeight(text: string): boolean {
		const weight = readWeight(text, LIMITS.weightKg.least, LIMITS.weightKg.most);
		if (weight === null) return false;
		this.#tryEdit({ ...this.plan, weightKg: weight }, null, 'weight');
		return true;
	}

	/** Picks an item of a group: a product, a room. */
	pick(group: string, id: string): void {
		this.#tryEdit({ ...this.plan, choices: { ...this.plan.choices, [group]: id } }, null, null);
	}

	/** Takes the course and the extra days of a level of care. */
	pickCareLevel(id: CareLevel): void {
		const level = this.#answers.careLevels.find((one) => one.id === id);
		if (!level) return;
		this.#tryEdit({ ...this.#store.view.plan, extraDays: level.extraDays, course: level.course }, null, null);
	}

	/** Takes another timing: the first day of fever moves to it, and the rest of the course with it. */
	pickTiming(id: Timing): void {
		const [timing, before] = [this.#timing(id), this.#timing(this.#store.view.timing)];
		if (!timing || !before || id === this.#store.view.timing) return;
		const level = this.careLevel;
		this.#rejectedEdit = null;
		const { plan } = this.#store.view;
		const { presets } = this.#source;
		const course = level === null ? retimed(plan.course, before, timing) : presetCourse(presets, level, timing);
		const scenarios = this.#store.document.scenarios.map((one) => {
			const own = this.#answers.careLevelOf(one);
			const moved = own === null ? retimed(one.course, before, timing) : presetCourse(presets, own, timing);
			const fits = checkCourse({ ...plan, ...one, course: [...moved] }).length === 0;
			return fits ? { ...one, course: [...moved] } : one;
		});
		this.#tryEdit({ ...plan, course }, null, null, { timing: id, scenarios });
	}

	/** Puts a span in place, or adds it. */
	putSpan(span: KeptSpan, tag: string | null = null): void {
		this.#tryEdit({ ...this.plan, course: withSpan(this.plan.course, span) }, span.id, tag);
	}

	removeSpan(id: string): void {
		this.#tryEdit({ ...this.plan, course: withoutSpan(this.plan.course, id) }, null, null);
	}

	/** Adds days of a support where it usually begins, or after its last run. */
	addSupport(support: Support, days = 1): void {
		const firstDay = nextFirstDay(this.plan, support, this.onsetDay);
		this.putSpan({ id: this.#source.newId(), support, firstDay, days, perDay: 1 });
	}

	/** Does what the offered repair says. */
	acceptRepair(): void {
		const rejected = this.#rejectedEdit;
		if (!rejected?.repair) return;
		this.#rejectedEdit = null;
		this.#store.change({ ...rejected.rest, plan: rejected.repair.plan });
	}

	/** Leaves the plan as it was before the edit that the model refuses. */
	dismissRejectedEdit(): void {
		this.#rejectedEdit = null;
	}

	#timing(id: Timing): CourseTiming | undefined {
		return this.#source.timings.find((one) => one.id === id);
	}

	#tryEdit(plan: KeptPlan, edited: string | null, tag: string | null, rest: Partial<PlanDocument> = {}): void {
		const repair = repairFor(plan, edited, this.#source.newId);
		const answered = repair === null ? this.#answers.tryAnswer(plan) : null;
		if (answered?.ok) {
			this.#rejectedEdit = null;
			this.#store.change({ ...rest, plan }, tag);
			return;
		}
		const faults = repair?.faults ?? (answered && !answered.ok ? answered.faults : []);
		this.#rejectedEdit = { plan, faults, repair, edited, rest };
	}
}
