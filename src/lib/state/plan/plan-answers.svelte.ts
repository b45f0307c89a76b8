import {
	answerStay,
	pickedItems,
	type PreparedSheet,
	prepareSheet,
	type StayAnswer,
	type StayAtTier
} from '$lib/engine';
import { dayNumber } from '$lib/model/dates';
import type { Result } from '$lib/model/faults';
import type { PlanDocument } from '$lib/model/document.schema';
import type { Funding } from '$lib/model/funding.schema';
import type { PriceSheet, SheetItem } from '$lib/model/price-sheet.schema';
import { careLevelOf } from '$lib/plan/care-level-of';
import { fundingInUse } from '$lib/plan/funding-in-use';
import type { KeptPlan } from '$lib/plan/repair';
import { sheetInUse } from '$lib/plan/sheet-in-use';
import { presetCourse } from '$lib/plan/timed-course';
import type { CareLevel, CoursePreset, CourseTiming } from '$lib/reference/presets/care-levels';
import type { PlanDocumentStore } from './plan-document-store.svelte';

export interface PlannerSource {
	readonly sheet: PriceSheet;
	readonly presets: readonly CoursePreset[];
	readonly timings: readonly CourseTiming[];
	/** Makes ids that no other span of the document has. */
	readonly newId: () => string;
}

/** One level of care: the course of its preset, and the whole answer for it. */
export interface CareLevelAnswer {
	readonly id: CareLevel;
	readonly extraDays: number;
	readonly course: KeptPlan['course'];
	readonly answer: StayAnswer;
}

function prepared(sheet: PriceSheet): PreparedSheet {
	const result = prepareSheet(sheet);
	if (!result.ok) throw new Error(`the price sheet ${sheet.id} is damaged`);
	return result.value;
}

/** What follows from the document that is looked at: the sheet and the funding in use, and the engine's answers. */
export class PlanAnswers {
	readonly #store: PlanDocumentStore;
	readonly #source: PlannerSource;
	/** An older version of the built-in sheet, where a document that was opened rests on it. */
	#past = $state.raw<PriceSheet | null>(null);
	#today = $state<string | undefined>();
	readonly #sheet = $derived.by(() => sheetInUse(this.builtInSheet, this.#view.prices, this.#view.payments.daysBefore));
	readonly #prepared = $derived(prepared(this.#sheet));
	readonly #answer = $derived(this.#answerFor(this.#view.plan));
	readonly #planned = $derived(this.#answerFor({ ...this.#view.plan, course: [], extraDays: 0 }, 'charges-only'));
	readonly #funding = $derived(fundingInUse(this.#view, () => this.#planned.levels[this.#view.level].estimate.quote));
	// Five sums of charges take a fraction of a millisecond, so every level can say what it adds before it is picked.
	readonly #careLevels = $derived.by(() => this.#source.presets.map((preset) => this.#careLevelFor(preset)));

	constructor(store: PlanDocumentStore, source: PlannerSource) {
		this.#store = store;
		this.#source = source;
	}

	get #view(): PlanDocument {
		return this.#store.view;
	}

	/** The prices in use: the built-in ones, a quote over them, or a hospital's own. */
	get sheet(): PriceSheet {
		return this.#sheet;
	}

	/** The sheet in use as the engine reads it. */
	get prepared(): PreparedSheet {
		return this.#prepared;
	}

	/** The built-in sheet, whatever is in use: the present one, or the version that the document is to stay with. */
	get builtInSheet(): PriceSheet {
		const { builtIn } = this.#store.document;
		const past = this.#past;
		return builtIn && past?.id === builtIn.id && past.version === builtIn.version ? past : this.#source.sheet;
	}

	/** The built-in sheet of this program, whichever the document stays with. */
	get presentSheet(): PriceSheet {
		return this.#source.sheet;
	}

	/** The deposit and the rule in use; with a deposit that is a share of the quote, that share. */
	get funding(): Funding {
		return this.#funding;
	}

	/** The answer at every price tier. */
	get answer(): StayAnswer {
		return this.#answer;
	}

	/** The answer at the picked kind of hospital. */
	get shown(): StayAtTier {
		return this.#answer.levels[this.#view.level];
	}

	/** The same plan with no added care and no added day. */
	get planned(): StayAnswer {
		return this.#planned;
	}

	/** Every level of care with its answer, from the planned stay upwards. */
	get careLevels(): readonly CareLevelAnswer[] {
		return this.#careLevels;
	}

	/** The products to pick from, "not decided" first. */
	get products(): readonly SheetItem[] {
		return this.#sheet.items.filter((item) => item.choice === 'product');
	}

	/** The picked item of a group, or `undefined` where nothing of it is picked. */
	picked(group: string): SheetItem | undefined {
		const picked = pickedItems(this.#sheet.items, this.#view.plan.choices);
		return this.#sheet.items.find((item, index) => item.choice === group && picked[index]);
	}

	/** The level of care whose course a stay has, or `null` where the course is the family's own. */
	careLevelOf(stay: Pick<KeptPlan, 'course' | 'extraDays'>): CareLevel | null {
		return careLevelOf(stay, this.#view.timing, this.#source);
	}

	/** Today, `YYYY-MM-DD`, as the device has it; absent until the page has asked it. */
	get today(): string | undefined {
		return this.#today;
	}

	/** Days from 1970 to day 0 of the plan, or `null` while no admission date is known. */
	get dayZero(): number | null {
		const { admissionDate } = this.#view.funding;
		const admitted = admissionDate === undefined ? null : dayNumber(admissionDate);
		return admitted === null ? null : admitted + this.#view.plan.leadDays;
	}

	/** Today on the day axis, or `null` while today or the admission date is not known. */
	get todayDay(): number | null {
		const now = this.#today === undefined ? null : dayNumber(this.#today);
		return now === null || this.dayZero === null ? null : now - this.dayZero;
	}

	/** Says which day it is, `YYYY-MM-DD`, so that prices out of their dates are not used in silence. */
	openOn(today: string): void {
		this.#today = today;
	}

	/** @param past the version of the built-in sheet that a document rests on, where that is not the present one. */
	usePast(past: PriceSheet | null): void {
		this.#past = past;
	}

	/** An answer with the hospital account, or, where only the charges are wanted, without it. */
	tryAnswer(plan: KeptPlan, account: 'with-account' | 'charges-only' = 'with-account'): Result<StayAnswer> {
		const funding = account === 'with-account' ? this.#funding : undefined;
		return answerStay(this.#prepared, { plan: { ...plan, course: [...plan.course] }, funding, asOf: this.#today });
	}

	#answerFor(plan: KeptPlan, account?: 'charges-only'): StayAnswer {
		const result = this.tryAnswer(plan, account);
		if (!result.ok) throw new Error('a plan that does not hold was kept');
		return result.value;
	}

	#careLevelFor({ id, extraDays }: CoursePreset): CareLevelAnswer {
		const timing = this.#source.timings.find((one) => one.id === this.#view.timing);
		const course = timing ? presetCourse(this.#source.presets, id, timing) : [];
		const answer = this.#answerFor({ ...this.#view.plan, extraDays, course }, 'charges-only');
		return { id, extraDays, course, answer };
	}
}
