import {
	type CoursePreset,
	type CourseTiming,
	onsetOf,
	type CareLevel,
	timedOnset
} from '$lib/reference/presets/care-levels';
import type { PriceSheet, SheetItem } from '$lib/model/price-sheet.schema';
import {
	accepted,
	answerStay,
	checkCourse,
	dayNumber,
	type Fault,
	type PriceTier,
	LIMITS,
	pickedItems,
	type PreparedSheet,
	prepareSheet,
	type Result,
	type StayAnswer,
	type StayAtTier,
	type Support
} from '$lib/engine';
import { type KeptSpan, withoutSpan, withSpan } from '$lib/plan/course-edit';
import type { PlanDocument } from '$lib/model/document.schema';
import type { Timing } from '$lib/model/kept-plan.schema';
import { freshDocument } from '$lib/plan/fresh-document';
import type { Funding } from '$lib/model/funding.schema';
import { fundingInUse } from '$lib/plan/funding-in-use';
import { nextFirstDay } from '$lib/plan/lanes';
import { type KeptPlan, type Repair, repairFor } from '$lib/plan/repair';
import { careLevelOf } from '$lib/plan/care-level-of';
import { viewScenario, propagateShared, applyEdit } from '$lib/plan/scenarios';
import { repriced } from '$lib/plan/reprice';
import { sheetInUse } from '$lib/plan/sheet-in-use';
import { presetCourse, retimed } from '$lib/plan/timed-course';
import { History, type Steps } from './history.svelte';
import { readWeight, readWhole } from '$lib/input/number';

export interface PlannerSource {
	readonly sheet: PriceSheet;
	readonly presets: readonly CoursePreset[];
	readonly timings: readonly CourseTiming[];
	/** Makes ids that no other span of the document has. */
	readonly newId: () => string;
}

/** One level of care of the ladder with what it comes to: its course, and the whole answer for it. */
export interface CareLevelAnswer {
	readonly id: CareLevel;
	readonly extraDays: number;
	readonly course: KeptPlan['course'];
	readonly answer: StayAnswer;
}

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

function prepared(sheet: PriceSheet): PreparedSheet {
	const result = prepareSheet(sheet);
	if (!result.ok) throw new Error(`the price sheet ${sheet.id} is damaged`);
	return result.value;
}

/** The plan on the page, and every answer to it. Components read its getters and call its verbs. */
export class Planner {
	readonly #source: PlannerSource;
	readonly #history: History<PlanDocument>;
	#rejectedEdit = $state.raw<RejectedEdit | null>(null);
	#today = $state<string | undefined>();
	#focus = $state<string | null>(null);
	readonly #seen = $derived.by(() => viewScenario(this.#history.present, this.#focus));
	/** An older version of the built-in sheet, where a document that was opened rests on it. */
	#past = $state.raw<PriceSheet | null>(null);
	readonly #sheet = $derived.by(() => sheetInUse(this.builtInSheet, this.view.prices, this.view.payments.daysBefore));
	readonly #prepared = $derived(prepared(this.#sheet));
	readonly #answer = $derived(this.#answerFor(this.view.plan));
	readonly #planned = $derived(this.#answerFor({ ...this.view.plan, course: [], extraDays: 0 }, 'charges-only'));
	readonly #funding = $derived(fundingInUse(this.view, () => this.#planned.levels[this.view.level].estimate.quote));
	// Five sums of charges take a fraction of a millisecond, so every level of care can say what it adds before it is picked.
	readonly #careLevels = $derived.by(() => this.#source.presets.map((preset) => this.#careLevelFor(preset)));

	constructor(source: PlannerSource) {
		this.#source = source;
		this.#history = new History(freshDocument(source.newId()));
	}

	/** The document with the stay that is being looked at as its plan: the plan's own, or a scenario's. */
	get view(): PlanDocument {
		return this.#seen;
	}

	/** The document as it is kept, whatever is being looked at. */
	get document(): PlanDocument {
		return this.#history.present;
	}

	/** The scenario that is being looked at, or `null` for the plan itself. */
	get focus(): string | null {
		return this.document.scenarios.some(({ id }) => id === this.#focus) ? this.#focus : null;
	}

	/** Looks at a scenario: from now on every getter and verb is about it. `null` for the plan itself. */
	selectScenario(id: string | null): void {
		if (id === this.#focus) return;
		this.#rejectedEdit = null;
		this.settle();
		this.#focus = id;
	}

	/** What the controls show: what was entered, held or not. */
	get shownPlan(): KeptPlan {
		return this.#rejectedEdit?.plan ?? this.view.plan;
	}

	/** The edit that waits for a repair, if any; the answer is still that of the plan before it. */
	get rejectedEdit(): RejectedEdit | null {
		return this.#rejectedEdit;
	}

	/** The prices in use: the built-in ones, a quote over them, or a hospital's own. */
	get sheet(): PriceSheet {
		return this.#sheet;
	}

	/** The sheet in use as the engine reads it. */
	get prepared(): PreparedSheet {
		return this.#prepared;
	}

	/** The deposit and the rule in use; with a deposit that is a share of the quote, that share. */
	get funding(): Funding {
		return this.#funding;
	}

	/** Days from 1970 to day 0 of the plan, or `null` while no admission date is known. */
	get dayZero(): number | null {
		const { admissionDate } = this.view.funding;
		const admitted = admissionDate === undefined ? null : dayNumber(admissionDate);
		return admitted === null ? null : admitted + this.leadDays;
	}

	/** Today on the day axis, or `null` while today or the admission date is not known. */
	get todayDay(): number | null {
		const now = this.#today === undefined ? null : dayNumber(this.#today);
		return now === null || this.dayZero === null ? null : now - this.dayZero;
	}

	/** The built-in sheet, whatever is in use: the present one, or the version that the document is to stay with. */
	get builtInSheet(): PriceSheet {
		const { builtIn } = this.document;
		const past = this.#past;
		return builtIn && past?.id === builtIn.id && past.version === builtIn.version ? past : this.#source.sheet;
	}

	/** The built-in sheet of this program, whichever the document stays with. */
	get presentSheet(): PriceSheet {
		return this.#source.sheet;
	}

	get today(): string | undefined {
		return this.#today;
	}

	get leadDays(): number {
		return this.view.plan.leadDays;
	}

	get baselineDays(): number {
		return this.shownPlan.baselineDays;
	}

	get extraDays(): number {
		return this.shownPlan.extraDays;
	}

	get weightKg(): string {
		return this.view.plan.weightKg;
	}

	get level(): PriceTier {
		return this.view.level;
	}

	get timing(): Timing {
		return this.view.timing;
	}

	/** The answer at every level for the plan that holds. */
	get answer(): StayAnswer {
		return this.#answer;
	}

	/** The same plan with no added care and no added day. */
	get planned(): StayAnswer {
		return this.#planned;
	}

	/** The answer at the picked kind of hospital. */
	get shown(): StayAtTier {
		return this.#answer.levels[this.level];
	}

	/** Every level of care with its answer, from the planned stay upwards. */
	get careLevels(): readonly CareLevelAnswer[] {
		return this.#careLevels;
	}

	/** The level of care whose course this is, or `null` where the course is the family's own. */
	get careLevel(): CareLevel | null {
		return careLevelOf(this.shownPlan, this.timing, this.#source);
	}

	get canUndo(): boolean {
		return this.#history.canUndo || this.#rejectedEdit !== null;
	}

	get canRedo(): boolean {
		return this.#history.canRedo;
	}

	/** The products to pick from, "not decided" first. */
	get products(): readonly SheetItem[] {
		return this.#sheet.items.filter((item) => item.choice === 'product');
	}

	/** The picked item of a group, or `undefined` where nothing of it is picked. */
	picked(group: string): SheetItem | undefined {
		const picked = pickedItems(this.#sheet.items, this.view.plan.choices);
		return this.#sheet.items.find((item, index) => item.choice === group && picked[index]);
	}

	/** The first day of fever, or the day on which it usually begins. */
	get onsetDay(): number {
		const timing = this.#source.timings.find(({ id }) => id === this.timing);
		return onsetOf(this.shownPlan.course) ?? (timing ? timedOnset(3, timing) : 3);
	}

	/** Takes typed days; `false` where they are no planned stay, and then nothing changes. */
	typeBaselineDays(text: string, tag: string | null = 'baseline-days'): boolean {
		const days = readWhole(text, LIMITS.baselineDays.least, LIMITS.baselineDays.most);
		if (days === null) return false;
		this.#tryEdit({ ...this.shownPlan, baselineDays: days }, null, tag);
		return true;
	}

	/** Moves the planned stay by whole days, within its limits. */
	moveBaselineDays(by: number): void {
		const { least, most } = LIMITS.baselineDays;
		this.typeBaselineDays(String(Math.min(most, Math.max(least, this.baselineDays + by))), null);
	}

	/** Takes typed extra days; `false` where they are out of the limits. */
	typeExtraDays(text: string, tag: string | null = 'extra-days'): boolean {
		const days = readWhole(text, LIMITS.extraDays.least, LIMITS.extraDays.most);
		if (days === null) return false;
		this.#tryEdit({ ...this.shownPlan, extraDays: days }, null, tag);
		return true;
	}

	/** Takes a typed weight; `false` where it is none, and then nothing changes. */
	typeWeight(text: string): boolean {
		const weight = readWeight(text, LIMITS.weightKg.least, LIMITS.weightKg.most);
		if (weight === null) return false;
		this.#tryEdit({ ...this.shownPlan, weightKg: weight }, null, 'weight');
		return true;
	}

	pickPriceTier(level: PriceTier): void {
		this.change({ level });
	}

	pick(group: string, id: string): void {
		this.#tryEdit({ ...this.shownPlan, choices: { ...this.shownPlan.choices, [group]: id } }, null, null);
	}

	pickCareLevel(id: CareLevel): void {
		const careLevel = this.#careLevels.find((one) => one.id === id);
		if (!careLevel) return;
		this.#tryEdit({ ...this.view.plan, extraDays: careLevel.extraDays, course: careLevel.course }, null, null);
	}

	/** Takes another timing: the first day of fever moves to it, and the rest of the course with it. */
	pickTiming(id: Timing): void {
		const timing = this.#source.timings.find((one) => one.id === id);
		const before = this.#source.timings.find((one) => one.id === this.timing);
		if (!timing || !before || id === this.timing) return;
		const careLevel = this.careLevel;
		this.#rejectedEdit = null;
		const { plan } = this.view;
		const course =
			careLevel === null ? retimed(plan.course, before, timing) : presetCourse(this.#source.presets, careLevel, timing);
		const scenarios = this.document.scenarios.map((one) => {
			const own = careLevelOf(one, this.timing, this.#source);
			const moved =
				own === null ? retimed(one.course, before, timing) : presetCourse(this.#source.presets, own, timing);
			const fits = checkCourse({ ...plan, ...one, course: [...moved] }).length === 0;
			return fits ? { ...one, course: [...moved] } : one;
		});
		this.#tryEdit({ ...plan, course }, null, null, { timing: id, scenarios });
	}

	/** Puts a span in place, or adds it. */
	putSpan(span: KeptSpan, tag: string | null = null): void {
		this.#tryEdit({ ...this.shownPlan, course: withSpan(this.shownPlan.course, span) }, span.id, tag);
	}

	removeSpan(id: string): void {
		this.#tryEdit({ ...this.shownPlan, course: withoutSpan(this.shownPlan.course, id) }, null, null);
	}

	/** Adds days of a support where it usually begins, or after its last run. */
	addSupport(support: Support, days = 1): void {
		const firstDay = nextFirstDay(this.shownPlan, support, this.onsetDay);
		this.putSpan({ id: this.#source.newId(), support, firstDay, days, perDay: 1 });
	}

	/** Does what the offered repair says. */
	acceptRepair(): void {
		const rejectedEdit = this.#rejectedEdit;
		if (!rejectedEdit?.repair) return;
		this.#rejectedEdit = null;
		this.change({ ...rejectedEdit.rest, plan: rejectedEdit.repair.plan });
	}

	/** Leaves the plan as it was before the edit that the model refuses. */
	dismissRejectedEdit(): void {
		this.#rejectedEdit = null;
	}

	/** Changes parts of the document in one step. */
	change(parts: Partial<Omit<PlanDocument, 'plan'>> & { readonly plan?: KeptPlan }, tag: string | null = null): void {
		const { plan = this.view.plan, ...rest } = parts;
		const next = { ...this.view, ...rest, plan: { ...plan, course: [...plan.course] } };
		this.#history.step(this.focus === null ? this.#followed(next) : applyEdit(this.document, this.focus, next), tag);
	}

	/** What the scenarios share with the plan goes along with an edit of the plan. */
	#followed(next: PlanDocument): PlanDocument {
		const { plan, level } = this.document;
		if (next.scenarios.length === 0 || (next.plan === plan && next.level === level)) return next;
		return propagateShared(this.document, next, (stay) => checkCourse(stay).length === 0);
	}

	/** Takes other prices; choices that they do not have are dropped. Refused where they cannot price every stay. */
	usePrices(prices: PlanDocument['prices']): Result<PriceSheet> {
		const changed = repriced(this.document, prices, this.builtInSheet);
		if (!changed.ok) return changed;
		this.selectScenario(null);
		this.#rejectedEdit = null;
		this.change(changed.value.parts);
		return accepted(changed.value.sheet);
	}

	/** Ends the step that a moving control makes: what comes next can be taken back by itself. */
	settle(): void {
		this.#history.seal();
	}

	undo(): void {
		if (this.#rejectedEdit) this.#rejectedEdit = null;
		else this.#history.undo();
	}

	redo(): void {
		this.#history.redo();
	}

	/** A fresh plan; it can be undone like any other step. */
	startOver(): void {
		this.#rejectedEdit = null;
		this.#focus = null;
		const fresh = freshDocument(this.document.id);
		// Who issues estimates stays: a hospital's desk is not asked twice. For whom, and what was handed out, goes with the plan.
		const { issuer, validDays } = this.document.estimate;
		this.#history.step({ ...fresh, estimate: { ...fresh.estimate, issuer, validDays } });
	}

	/** Keeps what was handed out; it is no step that could be taken back. */
	issue(estimate: PlanDocument['estimate']): void {
		this.#history.reset({ ...this.document, estimate });
	}

	/**
	 * Takes a document that was kept, as it is.
	 *
	 * @param past the version of the built-in sheet that it rests on, where that is not the present one.
	 */
	open(document: PlanDocument, past: PriceSheet | null = null): void {
		this.#past = past;
		this.#rejectedEdit = null;
		this.#focus = null;
		this.#history.reset(document);
	}

	/** What can be taken back and taken again, to go on with it on another page. */
	get steps(): Steps<PlanDocument> {
		return this.#history.steps;
	}

	/** Goes on with the steps of another page that showed the same document. */
	resume(steps: Steps<PlanDocument>): void {
		this.#history.reset(this.document, steps);
	}

	/** Says which day it is, `YYYY-MM-DD`, so that prices out of their dates are not used in silence. */
	openOn(today: string): void {
		this.#today = today;
	}

	#tryEdit(plan: KeptPlan, edited: string | null, tag: string | null, rest: Partial<PlanDocument> = {}): void {
		const repair = repairFor(plan, edited, this.#source.newId);
		if (repair === null) {
			const answered = this.#tryAnswer(plan);
			if (answered.ok) {
				this.#rejectedEdit = null;
				this.change({ ...rest, plan }, tag);
				return;
			}
			this.#rejectedEdit = { plan, faults: answered.faults, repair: null, edited, rest };
			return;
		}
		this.#rejectedEdit = { plan, faults: repair.faults, repair, edited, rest };
	}

	/** An answer with the hospital account, or, where only the charges are wanted, without it. */
	#tryAnswer(plan: KeptPlan, account: 'with-account' | 'charges-only' = 'with-account'): Result<StayAnswer> {
		const funding = account === 'with-account' ? this.#funding : undefined;
		return answerStay(this.#prepared, { plan: { ...plan, course: [...plan.course] }, funding, asOf: this.#today });
	}

	#answerFor(plan: KeptPlan, account?: 'charges-only'): StayAnswer {
		const result = this.#tryAnswer(plan, account);
		if (!result.ok) throw new Error('a plan that does not hold was kept');
		return result.value;
	}

	#careLevelFor({ id, extraDays }: CoursePreset): CareLevelAnswer {
		const timing = this.#source.timings.find((one) => one.id === this.timing);
		const course = timing ? presetCourse(this.#source.presets, id, timing) : [];
		const answer = this.#answerFor({ ...this.view.plan, extraDays, course }, 'charges-only');
		return { id, extraDays, course, answer };
	}
}
