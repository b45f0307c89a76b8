import type { PriceSheet } from '$lib/model/price-sheet.schema';
import { pickedItems } from '$lib/engine';
import type { Outlook } from '$lib/engine/outlook';
import { OddsClient, type OddsQuestion } from '$lib/odds/client';
import type { OddsResponse } from '$lib/odds/messages';
import { modelOf, type ModelOfProduct, questionOf } from '$lib/odds/question';
import type { ScenarioResult } from '$lib/analysis/scenario-results';

interface Told {
	readonly key: string;
	readonly outlook: Outlook;
}

/** Outlooks that are remembered: columns come and go, and so do edits that are taken back. */
const MOST = 24;

/**
 * The odds of several columns, worked out one after another by one worker. Columns that differ in their course alone
 * have the same odds: they are over all courses.
 */
export class ScenarioOdds {
	readonly #models: ModelOfProduct;
	#told = $state.raw<readonly Told[]>([]);
	#isSettled = $state(false);
	#waiting: { readonly key: string; readonly question: OddsQuestion }[] = [];
	#asked: string | null = null;
	// Without a worker the page says nothing of the odds; everything else on it stands.
	readonly #client = new OddsClient(
		(response) => this.#hear(response),
		() => this.#giveUp()
	);
	/** The sheet that the remembered outlooks are about. */
	#sheet: PriceSheet | null = null;

	constructor(models: ModelOfProduct) {
		this.#models = models;
	}

	/** The odds of a column, or `null` until they are there. */
	of(column: ScenarioResult, sheet: PriceSheet): Outlook | null {
		const key = keyOf(this.#question(column, sheet));
		return this.#told.find((told) => told.key === key)?.outlook ?? null;
	}

	/** Whether nothing is being worked out any more: what is not there by then will not come. */
	get isSettled(): boolean {
		return this.#isSettled;
	}

	/** Asks for the odds of every column that has none yet, when typing rests. */
	ask(columns: readonly ScenarioResult[], sheet: PriceSheet): void {
		const questions = columns.map((column) => this.#question(column, sheet));
		this.#isSettled = false;
		this.#client.whenTypingRests(() => {
			if (sheet !== this.#sheet) this.#told = [];
			this.#sheet = sheet;
			const keyed = questions.map((question) => ({ key: keyOf(question), question }));
			this.#waiting = keyed.filter(
				({ key }, place) =>
					keyed.findIndex((other) => other.key === key) === place && !this.#told.some((told) => told.key === key)
			);
			// What is being worked out and is still wanted goes on; anything else gives way.
			if (this.#asked === null || !this.#waiting.some(({ key }) => key === this.#asked)) this.#next();
		});
	}

	destroy(): void {
		this.#client.destroy();
	}

	#question({ document, funding }: ScenarioResult, sheet: PriceSheet): OddsQuestion {
		const picked = pickedItems(sheet.items, document.plan.choices);
		const product = sheet.items.find((item, place) => item.choice === 'product' && picked[place]);
		return { ...questionOf(document, sheet, funding, modelOf(document, product?.id, this.#models)), isBrief: true };
	}

	#next(): void {
		const [next] = this.#waiting;
		this.#asked = next?.key ?? null;
		this.#isSettled = !next;
		if (!next) return;
		this.#client.ask(next.question);
	}

	#giveUp(): void {
		this.#waiting = [];
		this.#asked = null;
		this.#isSettled = true;
	}

	#hear(response: OddsResponse): void {
		if (this.#asked === null) return;
		if (response.kind !== 'outlook' && response.kind !== 'refused') return;
		const asked = this.#asked;
		if (response.kind === 'outlook')
			this.#told = [...this.#told, { key: asked, outlook: response.outlook }].slice(-MOST);
		this.#waiting = this.#waiting.filter(({ key }) => key !== asked);
		this.#next();
	}
}

/** The same key for the same question; the sheet is watched apart, for it is long. */
function keyOf(question: OddsQuestion): string {
	return JSON.stringify({ ...question, sheet: null });
}
