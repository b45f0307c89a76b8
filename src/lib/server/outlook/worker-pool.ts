import { availableParallelism } from 'node:os';
import { Worker } from 'node:worker_threads';
import type { OutlookAnswer, OutlookTask } from './question';

/** How much work the outlooks of all requests together may be. */
export interface WorkerPoolLimits {
	/** Threads at once: one processor stays for all other requests, where there is more than one. */
	readonly threads: number;
	/** Tasks that wait for a thread; one more is turned away. */
	readonly waiting: number;
	/** The longest a task may run. The largest built-in model takes about a hundredth of it. */
	readonly milliseconds: number;
	/** The most memory of one thread's own objects. */
	readonly megabytes: number;
}

export const WORKER_POOL_LIMITS: WorkerPoolLimits = {
	threads: Math.max(1, Math.min(2, availableParallelism() - 1)),
	waiting: 16,
	milliseconds: 20_000,
	megabytes: 512
};

/** Why a task came back without an answer: it was too much work, or too many others wait. */
export type Undone = 'too-much-work' | 'busy';

interface Waiting {
	readonly task: OutlookTask;
	readonly settle: (answer: OutlookAnswer | Undone) => void;
	readonly fail: (error: Error) => void;
}

/**
 * Works out outlooks in threads, so that a model made to be slow holds up no other request. A task that runs too long
 * or takes too much memory ends with its thread; nothing but memory of its own was in its reach.
 */
export class OutlookWorkerPool {
	readonly #idle: Worker[] = [];
	readonly #queue: Waiting[] = [];
	#running = 0;

	/** @param program the text of the threads' program. */
	constructor(
		readonly program: string,
		readonly limits: WorkerPoolLimits = WORKER_POOL_LIMITS
	) {}

	run(task: OutlookTask): Promise<OutlookAnswer | Undone> {
		if (this.#running >= this.limits.threads && this.#queue.length >= this.limits.waiting) {
			return Promise.resolve('busy');
		}
		return new Promise((settle, fail) => {
			this.#queue.push({ task, settle, fail });
			this.#next();
		});
	}

	/** Ends the idle threads; a pool is otherwise kept as long as the server runs. */
	async close(): Promise<void> {
		await Promise.all(this.#idle.splice(0).map((worker) => worker.terminate()));
	}

	#next(): void {
		if (this.#running >= this.limits.threads) return;
		const waiting = this.#queue.shift();
		if (!waiting) return;
		this.#running += 1;
		this.#work(this.#idle.pop() ?? this.#startWorker(), waiting);
	}

	#startWorker(): Worker {
		const resourceLimits = { maxOldGenerationSizeMb: this.limits.megabytes, maxYoungGenerationSizeMb: 64 };
		const worker = new Worker(this.program, { eval: true, resourceLimits });
		// A server that is asked to stop does not wait for an idle thread.
		worker.unref();
		// An error that ends a thread is reported to whoever waits for it; a thread that ends idle is not used again.
		worker.on('error', () => undefined);
		worker.on('exit', () => {
			const at = this.#idle.indexOf(worker);
			if (at >= 0) this.#idle.splice(at, 1);
		});
		return worker;
	}

	#work(worker: Worker, { task, settle, fail }: Waiting): void {
		const leave = (then: () => void): void => {
			clearTimeout(timer);
			worker.off('message', done).off('error', failed).off('exit', left);
			this.#running -= 1;
			then();
			this.#next();
		};
		const dismiss = (then: () => void): void => {
			leave(then);
			void worker.terminate();
		};
		const done = (answer: OutlookAnswer): void =>
			leave(() => {
				this.#idle.push(worker);
				settle(answer);
			});
		const failed = (error: NodeJS.ErrnoException): void =>
			dismiss(() => (error.code === 'ERR_WORKER_OUT_OF_MEMORY' ? settle('too-much-work') : fail(error)));
		const left = (): void => dismiss(() => fail(new Error('a thread of the outlook ended by itself')));
		const timer = setTimeout(() => dismiss(() => settle('too-much-work')), this.limits.milliseconds);
		worker.on('message', done).on('error', failed).on('exit', left);
		worker.postMessage(task);
	}
}
