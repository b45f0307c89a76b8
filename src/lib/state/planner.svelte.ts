import type { CoursePreset, Rung } from '$lib/data/courses';
import type { PriceSheet, SheetItem } from '$lib/data/price-sheet.schema';
import {
	answerStay,
	type Level,
	LIMITS,
	pickedItems,
	prepareSheet,
	type PreparedSheet,
	type StayAnswer,
	type StayLevel
} from '$lib/engine';
import type { Plan, Span } from '$lib/plan/plan.schema';
import { readWeight, readWhole } from './typed-number';

/** What the page starts with before anything is asked. */
const INITIAL = { weightKg: '60', level: 'typical', rung: 'very-little' } as const;

export interface PlannerSource {
	readonly sheet: PriceSheet;
	readonly presets: readonly CoursePreset[];
}

/** One rung of the ladder with what it comes to: its course, and the whole answer for it. */
export interface RungAnswer {
	readonly id: Rung;
	readonly extraDays: number;
	readonly course: readonly Span[];
	readonly answer: StayAnswer;
}

function prepared(sheet: PriceSheet): PreparedSheet {
	const result = prepareSheet(sheet);
	if (!result.ok) throw new Error(`the price sheet ${sheet.id} is damaged`);
	return result.value;
}

/** The plan on the page, and every answer to it. Components read its getters and call its verbs. */
export class Planner {
	readonly sheet: PriceSheet;
	readonly #presets: readonly CoursePreset[];
	readonly #prepared: PreparedSheet;
	#baselineDays = $state<number>(LIMITS.baselineDays.initial);
	#weightKg = $state<string>(INITIAL.weightKg);
	#level = $state<Level>(INITIAL.level);
	#rung = $state<Rung>(INITIAL.rung);
	#choices = $state.raw<Plan['choices']>({});
	#today = $state<string | undefined>();
	// Five whole answers take a fifth of a millisecond, so every rung can say what it adds before it is picked.
	readonly #rungs = $derived.by(() => this.#presets.map((preset) => this.#answerFor(preset)));

	constructor({ sheet, presets }: PlannerSource) {
		this.sheet = sheet;
		this.#presets = presets;
		this.#prepared = prepared(sheet);
	}

	get baselineDays(): number {
		return this.#baselineDays;
	}

	get leadDays(): number {
		return LIMITS.leadDays.initial;
	}

	get weightKg(): string {
		return this.#weightKg;
	}

	get level(): Level {
		return this.#level;
	}

	get rung(): Rung {
		return this.#rung;
	}

	/** Every rung with its answer, from the planned stay upwards. */
	get rungs(): readonly RungAnswer[] {
		return this.#rungs;
	}

	/** The rung that is picked, with its answer at every level. */
	get current(): RungAnswer {
		const current = this.#rungs.find(({ id }) => id === this.#rung);
		if (!current) throw new Error('a rung without a preset was picked');
		return current;
	}

	/** The picked rung at the picked kind of hospital. */
	get shown(): StayLevel {
		return this.current.answer.levels[this.#level];
	}

	/** The products to pick from, "not decided" first. */
	get products(): readonly SheetItem[] {
		return this.sheet.items.filter((item) => item.choice === 'product');
	}

	/** The picked item of a group, or `undefined` where nothing of it is picked. */
	picked(group: string): SheetItem | undefined {
		const picked = pickedItems(this.sheet.items, this.#choices);
		return this.sheet.items.find((item, index) => item.choice === group && picked[index]);
	}

	/** Takes typed days; `false` where they are no planned stay, and then nothing changes. */
	typeBaselineDays(text: string): boolean {
		const days = readWhole(text, LIMITS.baselineDays.least, LIMITS.baselineDays.most);
		if (days === null) return false;
		this.#baselineDays = days;
		return true;
	}

	/** Moves the planned stay by whole days, within its limits. */
	moveBaselineDays(by: number): void {
		const { least, most } = LIMITS.baselineDays;
		this.#baselineDays = Math.min(most, Math.max(least, this.#baselineDays + by));
	}

	/** Takes a typed weight; `false` where it is none, and then nothing changes. */
	typeWeight(text: string): boolean {
		const weight = readWeight(text, LIMITS.weightKg.least, LIMITS.weightKg.most);
		if (weight === null) return false;
		this.#weightKg = weight;
		return true;
	}

	pickLevel(level: Level): void {
		this.#level = level;
	}

	pickRung(rung: Rung): void {
		this.#rung = rung;
	}

	pick(group: string, id: string): void {
		this.#choices = { ...this.#choices, [group]: id };
	}

	/** Says which day it is, `YYYY-MM-DD`, so that prices out of their dates are not used in silence. */
	openOn(today: string): void {
		this.#today = today;
	}

	#answerFor({ id, extraDays, spans }: CoursePreset): RungAnswer {
		const plan: Plan = {
			weightKg: this.#weightKg,
			leadDays: this.leadDays,
			baselineDays: this.#baselineDays,
			extraDays,
			choices: this.#choices,
			course: [...spans]
		};
		const result = answerStay(this.#prepared, { plan, asOf: this.#today });
		if (!result.ok) throw new Error(`the preset ${id} does not fit the stay`);
		return { id, extraDays, course: spans, answer: result.value };
	}
}
