import type { CoursePreset, CourseTiming } from '$lib/reference/presets/care-levels';
import type { PriceSheet } from '$lib/model/price-sheet.schema';
import { builtInSheetOf } from '$lib/reference/sheets';
import { type ScenarioResults, evaluateScenarios } from '$lib/analysis/scenario-results';
import type { PlanDocument } from '$lib/model/document.schema';
import type { IssuedRevision } from '$lib/model/estimate.schema';
import { type EstimateValidity, validityOf, validityOfRevision } from '$lib/estimate/validity';
import { momentHere } from '../app/clock';
import type { EstimateIssuing } from './estimate-issuing.svelte';
import type { Planner } from '../plan/planner.svelte';

/** An estimate as the page shows it. */
export interface EstimateContent {
	readonly document: PlanDocument;
	readonly columns: ScenarioResults;
	readonly validity: EstimateValidity;
	readonly before: { readonly revision: number; readonly columns: ScenarioResults } | null;
}

export interface EstimateViewParts {
	readonly planner: Planner;
	readonly issuing: EstimateIssuing;
	readonly presets: readonly CoursePreset[];
	readonly timings: readonly CourseTiming[];
}

/** What the estimate page shows: the plan as it is now, or a revision as it was handed out, on its own sheet. */
export class EstimateView {
	readonly #parts: EstimateViewParts;
	/** Versions of built-in sheets that revisions rest on, fetched as they are wanted. */
	#past = $state.raw<readonly PriceSheet[]>([]);
	readonly #present = $derived.by(() => this.#shown());

	constructor(parts: EstimateViewParts) {
		this.#parts = parts;
		$effect(() => {
			for (const { content } of parts.planner.document.estimate.issued) void this.#fetch(content.builtIn);
		});
	}

	/** `null` where a revision rests on a sheet that is not to be had. */
	get present(): EstimateContent | null {
		return this.#present;
	}

	async #fetch(name: IssuedRevision['content']['builtIn']): Promise<void> {
		if (!name || this.#sheetOf(name)) return;
		const sheet = await builtInSheetOf(name.id, name.version);
		if (sheet && !this.#past.includes(sheet)) this.#past = [...this.#past, sheet];
	}

	#sheetOf(name: IssuedRevision['content']['builtIn']): PriceSheet | undefined {
		const known = [this.#parts.planner.answers.builtInSheet, ...this.#past];
		return name ? known.find(({ id, version }) => id === name.id && version === name.version) : known[0];
	}

	#evaluateScenarios({ content }: Pick<IssuedRevision, 'content'>): ScenarioResults | null {
		const builtIn = this.#sheetOf(content.builtIn);
		if (!builtIn) return null;
		const { presets, timings } = this.#parts;
		const all = evaluateScenarios(content, { builtIn, presets, timings });
		return all.ok ? all.value : null;
	}

	#shown(): EstimateContent | null {
		const { planner, issuing, presets, timings } = this.#parts;
		const { document: plan, answers } = planner;
		const { builtInSheet, today } = answers;
		const { issued } = plan.estimate;
		const { shown } = issuing;
		const validity: EstimateValidity = shown
			? validityOfRevision(shown, this.#sheetOf(shown.content.builtIn) ?? builtInSheet)
			: validityOf(plan, momentHere(), builtInSheet);
		const revision = shown ?? validity.revision;
		const before = revision ? issued.find((one) => one.revision === revision.revision - 1) : issued.at(-1);
		const columnsBefore = before ? this.#evaluateScenarios(before) : null;
		const document = shown ? { ...plan, ...shown.content } : plan;
		const answered = shown
			? this.#evaluateScenarios(shown)
			: evaluateScenarios(plan, { builtIn: builtInSheet, presets, timings, today });
		const columns = answered === null ? null : 'ok' in answered ? (answered.ok ? answered.value : null) : answered;
		if (!columns) return null;
		return {
			document,
			columns,
			validity,
			before: before && columnsBefore ? { revision: before.revision, columns: columnsBefore } : null
		};
	}
}
