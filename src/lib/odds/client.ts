import type { OddsRequest, OddsResponse } from './messages';
import { startWorker } from './start-worker';

/** What is asked, before it has a number. */
export type OddsQuestion = Omit<OddsRequest, 'id'>;

/** A question follows once typing rests: the figures of the answer go first. */
const DEBOUNCE_MS = 350;

/** The first question follows once the page itself is there: on a slow network its worker would take from the page. */
const FIRST_MS = 1_200;

/** The one client of the odds worker: a newer question ends an older, whose responses are not heard any more. */
export class OddsClient {
	readonly #hear: (response: OddsResponse) => void;
	readonly #fail: () => void;
	#worker: Worker | null = null;
	#id = 0;
	#timer: ReturnType<typeof setTimeout> | undefined;

	/**
	 * @param hear takes the responses to the newest question.
	 * @param fail is called where there is no worker, or it broke: the next question starts another one.
	 */
	constructor(hear: (response: OddsResponse) => void, fail: () => void) {
		this.#hear = hear;
		this.#fail = fail;
	}

	/** Calls back once typing rests; a later call takes the place of an earlier one. */
	whenTypingRests(work: () => void): void {
		clearTimeout(this.#timer);
		this.#timer = setTimeout(work, this.#worker === null ? FIRST_MS : DEBOUNCE_MS);
	}

	/** Asks at once; what was asked before is not waited for any more. */
	ask(question: OddsQuestion): void {
		this.#worker ??= this.#start();
		this.#id += 1;
		// Plain data alone travels to the worker: what the page watches does not.
		this.#worker.postMessage(JSON.parse(JSON.stringify({ ...question, id: this.#id })));
	}

	destroy(): void {
		clearTimeout(this.#timer);
		this.#worker?.terminate();
	}

	#start(): Worker {
		const worker = startWorker();
		worker.addEventListener('message', ({ data }: MessageEvent<OddsResponse>) => {
			if (data.id === this.#id) this.#hear(data);
		});
		worker.addEventListener('error', () => {
			worker.terminate();
			if (this.#worker === worker) this.#worker = null;
			this.#fail();
		});
		return worker;
	}
}
