import type { StayAnswer, StayAtTier } from '$lib/engine';
import { accepted, type Result } from '$lib/model/faults';
import type { PriceTier } from '$lib/model/price-tiers';
import type { PlanDocument } from '$lib/model/document.schema';
import type { Funding } from '$lib/model/funding.schema';
import type { PriceSheet } from '$lib/model/price-sheet.schema';
import { freshDocument } from '$lib/plan/fresh-document';
import { repriced } from '$lib/plan/reprice';
import { CourseEditor } from './course-editor.svelte';
import type { Steps } from './history.svelte';
import { PlanAnswers, type PlannerSource } from './plan-answers.svelte';
import { type DocumentEdit, PlanDocumentStore } from './plan-document-store.svelte';

/** The plan on the page: its document, its answers, and the edits of its stay. Components read getters and call verbs. */
export class Planner {
	readonly #store: PlanDocumentStore;
	/** What follows from the document. */
	readonly answers: PlanAnswers;
	/** Edits of the stay that is looked at. */
	readonly course: CourseEditor;

	constructor(source: PlannerSource) {
		this.#store = new PlanDocumentStore(source.newId());
		this.answers = new PlanAnswers(this.#store, source);
		this.course = new CourseEditor(this.#store, this.answers, source);
	}

	/** The document with the stay that is being looked at as its plan: the plan's own, or a scenario's. */
	get view(): PlanDocument {
		return this.#store.view;
	}

	/** The document as it is kept, whatever is being looked at. */
	get document(): PlanDocument {
		return this.#store.document;
	}

	/** The scenario that is being looked at, or `null` for the plan itself. */
	get focus(): string | null {
		return this.#store.focus;
	}

	get level(): PriceTier {
		return this.view.level;
	}

	/** The prices in use. */
	get sheet(): PriceSheet {
		return this.answers.sheet;
	}

	/** The deposit and the rule in use. */
	get funding(): Funding {
		return this.answers.funding;
	}

	/** The answer at every price tier. */
	get answer(): StayAnswer {
		return this.answers.answer;
	}

	/** The answer at the picked kind of hospital. */
	get shown(): StayAtTier {
		return this.answers.shown;
	}

	get canUndo(): boolean {
		return this.#store.canUndo || this.course.rejectedEdit !== null;
	}

	get canRedo(): boolean {
		return this.#store.canRedo;
	}

	/** What can be taken back and taken again, to go on with it on another page. */
	get steps(): Steps<PlanDocument> {
		return this.#store.steps;
	}

	/** Looks at a scenario: from now on every getter and verb is about it. `null` for the plan itself. */
	selectScenario(id: string | null): void {
		if (this.#store.select(id)) this.course.dismissRejectedEdit();
	}

	/** Changes parts of the document in one step. */
	change(parts: DocumentEdit, tag: string | null = null): void {
		this.#store.change(parts, tag);
	}

	/** Takes other prices; choices that they do not have are dropped. Refused where they cannot price every stay. */
	usePrices(prices: PlanDocument['prices']): Result<PriceSheet> {
		const changed = repriced(this.document, prices, this.answers.builtInSheet);
		if (!changed.ok) return changed;
		this.selectScenario(null);
		this.course.dismissRejectedEdit();
		this.change(changed.value.parts);
		return accepted(changed.value.sheet);
	}

	/** Ends the step that a moving control makes: what comes next can be taken back by itself. */
	settle(): void {
		this.#store.settle();
	}

	undo(): void {
		if (this.course.rejectedEdit) this.course.dismissRejectedEdit();
		else this.#store.undo();
	}

	redo(): void {
		this.#store.redo();
	}

	/** A fresh plan; it can be undone like any other step. Who issues estimates stays: a desk is not asked twice. */
	startOver(): void {
		this.course.dismissRejectedEdit();
		const fresh = freshDocument(this.document.id);
		const { issuer, validDays } = this.document.estimate;
		this.#store.replace({ ...fresh, estimate: { ...fresh.estimate, issuer, validDays } });
	}

	/** Keeps what was issued; it is no step that could be taken back. */
	issue(estimate: PlanDocument['estimate']): void {
		this.#store.reset({ ...this.document, estimate });
	}

	/**
	 * Takes a document that was kept, as it is.
	 *
	 * @param past the version of the built-in sheet that it rests on, where that is not the present one.
	 */
	open(document: PlanDocument, past: PriceSheet | null = null): void {
		this.answers.usePast(past);
		this.course.dismissRejectedEdit();
		this.#store.unselect();
		this.#store.reset(document);
	}

	/** Goes on with the steps of another page that showed the same document. */
	resume(steps: Steps<PlanDocument>): void {
		this.#store.reset(this.document, steps);
	}
}
