import { USE_NOW } from '$lib/pwa/messages';

/** A page that stays open for days asks now and then whether there is a newer version. */
const CHECK_AFTER_MS = 60 * 60 * 1000;

export interface AppUpdateParts {
	readonly workers: ServiceWorkerContainer;
	readonly document: Pick<Document, 'visibilityState' | 'addEventListener'>;
	/** Whether the page at hand is stored on this device. */
	readonly isStored: () => Promise<boolean>;
	/** Resolves when the page fetches nothing. */
	readonly quiet: () => Promise<void>;
	readonly reload: () => void;
	readonly now: () => number;
}

/**
 * The copy of the page on this device, and the newer version that waits beside it. Nothing changes under a hand: the
 * newer version waits until somebody chooses it; then this page opens anew, and other windows do when they are not
 * looked at.
 */
export class AppUpdate {
	readonly #parts: AppUpdateParts;
	#isStored = $state(false);
	#isWaiting = $state(false);
	#isPutOff = $state(false);
	#isChosen = $state(false);
	#isReplaced = false;
	#isLeaving = false;
	#isServed: boolean;
	#checkedAt: number;
	#registration: ServiceWorkerRegistration | null = null;

	constructor(parts: AppUpdateParts) {
		this.#parts = parts;
		this.#isServed = parts.workers.controller !== null;
		this.#checkedAt = parts.now();
	}

	/** Whether the page opens without a network. */
	get isStored(): boolean {
		return this.#isStored;
	}

	/** Whether a newer version is to be told of. */
	get isOffered(): boolean {
		return this.#isWaiting && !this.#isPutOff;
	}

	/** Whether it was chosen, and is about to open. */
	get isOpening(): boolean {
		return this.#isChosen;
	}

	/** Looks at what there is and hears of what comes; it lives as long as the page does. */
	async start(): Promise<void> {
		const { workers, document, isStored } = this.#parts;
		workers.addEventListener('controllerchange', () => this.#followWorker());
		document.addEventListener('visibilitychange', () => this.#followEye());
		const registration = await workers.ready;
		this.#registration = registration;
		this.#isWaiting = registration.waiting !== null;
		this.#watch(registration.installing);
		registration.addEventListener('updatefound', () => this.#watch(registration.installing));
		this.#isStored = await isStored();
	}

	/** Goes over to the newer version. */
	async use(): Promise<void> {
		this.#isChosen = true;
		await this.#parts.quiet();
		const waiting = this.#registration?.waiting;
		if (waiting) waiting.postMessage(USE_NOW);
		// Another window was quicker: the newer version is already in use.
		else this.#leave();
	}

	/** Goes on with this version; the newer one is told of again when the page is next opened. */
	putOff(): void {
		this.#isPutOff = true;
	}

	#watch(worker: ServiceWorker | null): void {
		worker?.addEventListener('statechange', () => {
			if (worker.state === 'installed') this.#isWaiting = this.#registration?.waiting !== null;
		});
	}

	#followWorker(): void {
		// The first worker takes on a page that opened without one: nothing has changed.
		if (!this.#isServed) {
			this.#isServed = true;
			return;
		}
		this.#isWaiting = false;
		this.#isReplaced = true;
		if (this.#isChosen || this.#parts.document.visibilityState === 'hidden') this.#leave();
	}

	#followEye(): void {
		const { document, now } = this.#parts;
		if (document.visibilityState === 'hidden') {
			if (this.#isReplaced) this.#leave();
			return;
		}
		if (now() - this.#checkedAt < CHECK_AFTER_MS) return;
		this.#checkedAt = now();
		// Without a network there is nothing to be found, and nothing to be said about it.
		this.#registration?.update().catch(() => {});
	}

	#leave(): void {
		if (this.#isLeaving) return;
		this.#isLeaving = true;
		this.#parts.reload();
	}
}
