import { checkCourse } from '$lib/engine';
import type { PlanDocument } from '$lib/model/document.schema';
import { freshDocument } from '$lib/plan/fresh-document';
import type { KeptPlan } from '$lib/plan/repair';
import { applyEdit, propagateShared, viewScenario } from '$lib/plan/scenarios';
import { History, type Steps } from './history.svelte';

/** Parts of a document that one edit changes; the rest stays as it is. */
export type DocumentEdit = Partial<Omit<PlanDocument, 'plan'>> & { readonly plan?: KeptPlan };

/** The document with its steps of undo, and which of its stays is looked at: the plan, or one of its scenarios. */
export class PlanDocumentStore {
	readonly #history: History<PlanDocument>;
	#focus = $state<string | null>(null);
	readonly #view = $derived.by(() => viewScenario(this.#history.present, this.#focus));

	/** @param id of the fresh document that the store begins with. */
	constructor(id: string) {
		this.#history = new History(freshDocument(id));
	}

	/** The document as it is kept, whatever is being looked at. */
	get document(): PlanDocument {
		return this.#history.present;
	}

	/** The document with the stay that is being looked at as its plan: the plan's own, or a scenario's. */
	get view(): PlanDocument {
		return this.#view;
	}

	/** The scenario that is being looked at, or `null` for the plan itself. */
	get focus(): string | null {
		return this.document.scenarios.some(({ id }) => id === this.#focus) ? this.#focus : null;
	}

	get canUndo(): boolean {
		return this.#history.canUndo;
	}

	get canRedo(): boolean {
		return this.#history.canRedo;
	}

	/** What can be taken back and taken again, to go on with it on another page. */
	get steps(): Steps<PlanDocument> {
		return this.#history.steps;
	}

	/** Looks at a scenario, `null` for the plan itself; `true` where that is another one than before. */
	select(id: string | null): boolean {
		if (id === this.#focus) return false;
		this.settle();
		this.#focus = id;
		return true;
	}

	/**
	 * Changes parts of the document in one step; what the scenarios share with the plan follows an edit of the plan.
	 *
	 * @param tag names the control that is being moved: edits of one tag after another are one step.
	 */
	change(parts: DocumentEdit, tag: string | null = null): void {
		const { plan = this.view.plan, ...rest } = parts;
		const next = { ...this.view, ...rest, plan: { ...plan, course: [...plan.course] } };
		const { document, focus } = this;
		this.#history.step(focus === null ? this.#withScenarios(next) : applyEdit(document, focus, next), tag);
	}

	/** Ends the step that a moving control makes: what comes next can be taken back by itself. */
	settle(): void {
		this.#history.seal();
	}

	undo(): void {
		this.#history.undo();
	}

	redo(): void {
		this.#history.redo();
	}

	/** Takes a whole document as a step that can be taken back. */
	replace(document: PlanDocument): void {
		this.#focus = null;
		this.#history.step(document);
	}

	/** Takes a document that was kept or issued, as it is: no step that could be taken back. */
	reset(document: PlanDocument, steps?: Steps<PlanDocument>): void {
		this.#history.reset(document, steps);
	}

	/** Looks at the plan itself again, without ending a step. */
	unselect(): void {
		this.#focus = null;
	}

	#withScenarios(next: PlanDocument): PlanDocument {
		const { plan, level } = this.document;
		if (next.scenarios.length === 0 || (next.plan === plan && next.level === level)) return next;
		return propagateShared(this.document, next, (stay) => checkCourse(stay).length === 0);
	}
}
