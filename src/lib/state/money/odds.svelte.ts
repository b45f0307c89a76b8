import { untrack } from 'svelte';
import type { Fault } from '$lib/model/faults';
import type { Fen } from '$lib/model/money';
import type { Amounts, Outlook } from '$lib/engine/outlook';
import { OddsClient, type OddsQuestion } from '$lib/odds/client';
import type { OddsResponse, Swing } from '$lib/odds/messages';
import { modelOf, type ModelOfProduct, questionOf } from '$lib/odds/question';
import type { Planner } from '../plan/planner.svelte';

/** What the page can say of the odds before its worker has worked: levels of care, and the range of the in-hospital sum. */
export type Glimpse = Pick<Outlook, 'ladder' | 'inHospital'>;

/** What a page was last told: the next one that asks the same begins with it. Only a browser asks. */
let told: { readonly question: string; readonly outlook: Outlook } | null = null;

/**
 * How likely what is, for the plan on the page: asked of a worker, which never holds up a hand. What an older plan was
 * told stays until the new answer is there, and says that it is old.
 */
export class Odds {
	readonly #planner: Planner;
	readonly #models: ModelOfProduct;
	// Without a worker the page says nothing of the odds; everything else on it stands.
	readonly #client = new OddsClient(
		(response) => this.#hear(response),
		() => (this.#isWorking = false)
	);
	#asked = '';
	#question: OddsQuestion | null = null;
	#sheet: unknown = null;
	#glimpse = $state.raw<Glimpse | null>(null);
	#outlook = $state.raw<Outlook | null>(null);
	#bounds = $state.raw<{ readonly low: Amounts; readonly high: Amounts } | null>(null);
	#deposit = $state.raw<{ readonly deposit: Fen; readonly chance: number } | null>(null);
	#swings = $state.raw<{ readonly base: Fen; readonly swings: readonly Swing[] } | null>(null);
	#faults = $state.raw<readonly Fault[]>([]);
	#done = $state(0);
	#isWorking = $state(false);

	/** @param glimpse what the odds of a fresh plan come to, worked out when the page was built. */
	constructor(planner: Planner, models: ModelOfProduct, glimpse: Glimpse | null) {
		this.#planner = planner;
		this.#models = models;
		this.#glimpse = glimpse;
	}

	/** The levels of care and the in-hospital range: from the worker, or from when the page was built. */
	get glimpse(): Glimpse | null {
		return this.#outlook ?? this.#glimpse;
	}

	get outlook(): Outlook | null {
		return this.#outlook;
	}

	/** The money needed at the low and the high end of the evidence. */
	get bounds(): { readonly low: Amounts; readonly high: Amounts } | null {
		return this.#bounds;
	}

	/** The least deposit with which the account runs dry in at most 5 of 100 stays. */
	get deposit(): { readonly deposit: Fen; readonly chance: number } | null {
		return this.#deposit;
	}

	get swings(): { readonly base: Fen; readonly swings: readonly Swing[] } | null {
		return this.#swings;
	}

	get faults(): readonly Fault[] {
		return this.#faults;
	}

	/** The share of the work done, while it is done. */
	get progress(): number | null {
		return this.#isWorking ? this.#done : null;
	}

	/** The course model in use: the family's choice, else the product's. */
	get model(): string {
		return modelOf(this.#planner.view, this.#planner.answers.picked('product')?.id, this.#models);
	}

	/** Whether the model is chosen here, and not the product's own. */
	get isChosen(): boolean {
		return this.#planner.view.outlook.model === this.model;
	}

	/** What is asked of the present plan: without its course, for the odds are over all courses. */
	get question(): OddsQuestion {
		const { view: document, sheet, funding } = this.#planner;
		return questionOf(document, sheet, funding, this.model);
	}

	/** What was told of another plan no longer holds: a plan that was kept has odds of its own. */
	forget(): void {
		this.#glimpse = null;
	}

	/** Asks when typing rests; the same question is not asked twice, and a newer one ends an older. */
	ask(question: OddsQuestion): void {
		const { sheet, ...rest } = question;
		const key = JSON.stringify(rest);
		if (key === this.#asked && sheet === this.#sheet) return;
		if (untrack(() => this.#outlook) === null && told?.question === JSON.stringify(question))
			this.#outlook = told.outlook;
		this.#client.whenTypingRests(() => {
			this.#asked = key;
			this.#question = question;
			this.#sheet = sheet;
			this.#isWorking = true;
			this.#done = 0;
			this.#faults = [];
			this.#client.ask(question);
		});
	}

	chooseModel(model: string | undefined): void {
		const { funds } = this.#planner.view.outlook;
		this.#planner.change({
			outlook: { ...(funds === undefined ? {} : { funds }), ...(model === undefined ? {} : { model }) }
		});
	}

	/** The sum that is within reach for the hospital. */
	putFunds(funds: string, tag: string | null): void {
		this.#planner.change({ outlook: { ...this.#planner.view.outlook, funds } }, tag);
	}

	destroy(): void {
		this.#client.destroy();
	}

	#hear(response: OddsResponse): void {
		switch (response.kind) {
			case 'progress':
				this.#done = response.done;
				return;
			case 'outlook':
				this.#outlook = response.outlook;
				told = { question: JSON.stringify(this.#question), outlook: response.outlook };
				this.#bounds = null;
				this.#deposit = null;
				this.#swings = null;
				this.#isWorking = false;
				return;
			case 'bounds':
				this.#bounds = response;
				return;
			case 'deposit':
				this.#deposit = response;
				return;
			case 'swings':
				this.#swings = response;
				return;
			case 'refused':
				this.#faults = response.faults;
				this.#isWorking = false;
		}
	}
}
