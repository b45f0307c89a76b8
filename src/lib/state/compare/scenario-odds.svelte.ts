import type { PriceSheet } from '$lib/model/price-sheet.schema';
import { pickedItems } from '$lib/engine';
import type { Outlook } from '$lib/engine/outlook';
import type { OddsRequest, OddsResponse } from '$lib/odds/messages';
import { modelOf, type ModelOfProduct, questionOf } from '$lib/odds/question';
import { startWorker } from '$lib/odds/start-worker';
import type { ScenarioResult } from '$lib/analysis/scenario-results';

type Question = Omit<OddsRequest, 'id'>;

interface Told {
	readonly key: string;
	readonly outlook: Outlook;
}

/** Typing goes first. */
const DEBOUNCE_MS = 350;
/** Outlooks that are remembered: columns come and go, and so do edits that are taken back. */
const MOST = 24;

/**
 * The odds of several columns, worked out one after another by one worker. ScenarioResults that differ in their course alone
 * have the same odds: they are over all courses.
 */
export class ScenarioOdds {
	readonly #models: ModelOfProduct;
	#told = $state.raw<readonly Told[]>([]);
	#isSettled = $state(false);
	#waiting: { readonly key: string; readonly question: Question }[] = [];
	#asked: string | null = null;
	#id = 0;
	#worker: Worker | null = null;
	#timer: ReturnType<typeof setTimeout> | undefined;
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
		clearTimeout(this.#timer);
		this.#isSettled = false;
		this.#timer = setTimeout(() => {
			if (sheet !== this.#sheet) this.#told = [];
			this.#sheet = sheet;
			const keyed = questions.map((question) => ({ key: keyOf(question), question }));
			this.#waiting = keyed.filter(
				({ key }, place) =>
					keyed.findIndex((other) => other.key === key) === place && !this.#told.some((told) => told.key === key)
			);
			// What is being worked out and is still wanted goes on; anything else gives way.
			if (this.#asked === null || !this.#waiting.some(({ key }) => key === this.#asked)) this.#next();
		}, DEBOUNCE_MS);
	}

	destroy(): void {
		clearTimeout(this.#timer);
		this.#worker?.terminate();
	}

	#question({ document, funding }: ScenarioResult, sheet: PriceSheet): Question {
		const picked = pickedItems(sheet.items, document.plan.choices);
		const product = sheet.items.find((item, place) => item.choice === 'product' && picked[place]);
		return { ...questionOf(document, sheet, funding, modelOf(document, product?.id, this.#models)), isBrief: true };
	}

	#next(): void {
		const [next] = this.#waiting;
		this.#asked = next?.key ?? null;
		this.#isSettled = !next;
		if (!next) return;
		this.#worker ??= this.#start();
		this.#id += 1;
		// Plain data alone travels to the worker: what the page watches does not.
		this.#worker.postMessage(JSON.parse(JSON.stringify({ ...next.question, id: this.#id })));
	}

	#start(): Worker {
		const worker = startWorker();
		worker.addEventListener('message', ({ data }: MessageEvent<OddsResponse>) => this.#hear(data));
		// Without a worker the page says nothing of the odds; everything else on it stands.
		worker.addEventListener('error', () => {
			this.#waiting = [];
			this.#asked = null;
			// What is asked next gets another one: the network may be back.
			worker.terminate();
			if (this.#worker === worker) this.#worker = null;
			this.#isSettled = true;
		});
		return worker;
	}

	#hear(told: OddsResponse): void {
		if (told.id !== this.#id || this.#asked === null) return;
		if (told.kind !== 'outlook' && told.kind !== 'refused') return;
		const asked = this.#asked;
		if (told.kind === 'outlook') this.#told = [...this.#told, { key: asked, outlook: told.outlook }].slice(-MOST);
		this.#waiting = this.#waiting.filter(({ key }) => key !== asked);
		this.#next();
	}
}

/** The same key for the same question; the sheet is watched apart, for it is long. */
function keyOf(question: Question): string {
	return JSON.stringify({ ...question, sheet: null });
}
