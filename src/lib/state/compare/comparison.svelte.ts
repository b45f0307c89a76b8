import type { CoursePreset, CourseTiming, CareLevel } from '$lib/reference/presets/care-levels';
import type { PriceSheet } from '$lib/model/price-sheet.schema';
import { differencesOf } from '$lib/analysis/differences';
import { type ComparedScenario, measuresOf } from '$lib/analysis/measures';
import { type ScenarioResults, evaluateScenarios } from '$lib/analysis/scenario-results';
import { scenarioFrom, withMoved, withName, withoutScenario, withScenario } from '$lib/plan/scenario-list';
import type { Scenario } from '$lib/model/kept-plan.schema';
import { MOST_SCENARIOS } from '$lib/model/limits';
import { presetCourse } from '$lib/plan/timed-course';
import type { Planner } from '../plan/planner.svelte';

export interface ComparisonSource {
	readonly sheet: PriceSheet;
	readonly presets: readonly CoursePreset[];
	readonly timings: readonly CourseTiming[];
	readonly newId: () => string;
}

/** The plan beside its scenarios. Components read its getters and call its verbs; every edit is a step of the planner. */
export class Comparison {
	readonly #planner: Planner;
	readonly #source: ComparisonSource;
	/** The scenario that stands beside the plan on a small screen; `null` where there is none. */
	#beside = $state<string | null>(null);
	#isChanging = $state(false);
	readonly #all: ScenarioResults = $derived.by(() => this.#answer());
	readonly #columns: readonly ComparedScenario[] = $derived(
		this.#all.columns.map((column) => ({ ...column, measures: measuresOf(column) }))
	);

	constructor(planner: Planner, source: ComparisonSource) {
		this.#planner = planner;
		this.#source = source;
	}

	get sheet(): PriceSheet {
		return this.#all.sheet;
	}

	/** The plan first, then its scenarios. */
	get columns(): readonly ComparedScenario[] {
		return this.#columns;
	}

	get plan(): ComparedScenario {
		const [plan] = this.#columns;
		if (!plan) throw new Error('a document was answered without its plan');
		return plan;
	}

	get scenarios(): readonly ComparedScenario[] {
		return this.#columns.slice(1);
	}

	/** Scenarios that the prices in use cannot price: they can only be taken out. */
	get unpriced(): readonly Scenario[] {
		return this.#all.unpriced;
	}

	get canAdd(): boolean {
		return this.#planner.document.scenarios.length < MOST_SCENARIOS;
	}

	/** The column that is being changed; `null` is the plan. */
	get focus(): string | null {
		return this.#planner.focus;
	}

	get focused(): ComparedScenario {
		return this.#columns.find(({ id }) => id === this.focus) ?? this.plan;
	}

	/** Whether the controls of the focused column are open. */
	get isChanging(): boolean {
		return this.#isChanging;
	}

	/** The scenario that a small screen shows beside the plan. */
	get beside(): string | null {
		const { scenarios } = this;
		return (scenarios.find(({ id }) => id === this.#beside) ?? scenarios[0])?.id ?? null;
	}

	/** Whether a column is put away on a small screen, which shows the plan and one more. */
	isAway(id: string | null): boolean {
		return id !== null && id !== this.beside;
	}

	differences(column: ComparedScenario) {
		return differencesOf(this.plan.measures, column.measures);
	}

	/** Opens the controls of a column. */
	change(id: string | null): void {
		this.#planner.selectScenario(id);
		this.#isChanging = true;
		if (id !== null) this.#beside = id;
	}

	done(): void {
		this.#isChanging = false;
		this.#planner.selectScenario(null);
	}

	showBeside(id: string | null): void {
		this.#beside = id;
	}

	/** The scenario so many places after the one beside the plan, as a swipe asks for; it stops at either end. */
	stepBeside(by: number): void {
		const ids = this.scenarios.map(({ id }) => id);
		const place = ids.indexOf(this.beside) + by;
		this.#beside = ids[Math.min(ids.length - 1, Math.max(0, place))] ?? null;
	}

	/** A copy of a column, next to it. Gives the id of the copy, or `null` where there is no room. */
	duplicate(from: string | null): string | null {
		const { document } = this.#planner;
		if (!this.canAdd) return null;
		const scenario = scenarioFrom(document, from, this.#source.newId());
		return this.#add(withScenario(document.scenarios, scenario, from), scenario.id);
	}

	/** The plan's stay with the course of a level of care, as a new scenario. Gives its id, or `null` where there is no room. */
	addCareLevel(careLevel: CareLevel): string | null {
		const { document } = this.#planner;
		const preset = this.#source.presets.find(({ id }) => id === careLevel);
		const timing = this.#source.timings.find(({ id }) => id === document.timing);
		if (!this.canAdd || !preset || !timing) return null;
		const course = [...presetCourse(this.#source.presets, careLevel, timing)];
		const scenario = {
			...scenarioFrom(document, null, this.#source.newId()),
			extraDays: preset.extraDays,
			course
		};
		return this.#add(withScenario(document.scenarios, scenario, null), scenario.id);
	}

	remove(id: string): void {
		const { document, focus } = this.#planner;
		if (focus === id) this.done();
		this.#put(withoutScenario(document.scenarios, id));
	}

	move(id: string, by: number): void {
		this.#put(withMoved(this.#planner.document.scenarios, id, by));
	}

	/** Calls a scenario by a name; an empty one lets it be called after its care. */
	rename(id: string, name: string): void {
		this.#put(withName(this.#planner.document.scenarios, id, name), `name-${id}`);
	}

	#add(scenarios: Scenario[], id: string): string {
		this.#put(scenarios);
		this.#beside = id;
		return id;
	}

	#put(scenarios: Scenario[], tag: string | null = null): void {
		this.#planner.change({ scenarios }, tag);
	}

	#answer(): ScenarioResults {
		const { document, answers } = this.#planner;
		const { builtInSheet, today } = answers;
		const { presets, timings } = this.#source;
		const answered = evaluateScenarios(document, { builtIn: builtInSheet, presets, timings, today });
		if (!answered.ok) throw new Error('a document that does not hold was kept');
		return answered.value;
	}
}
