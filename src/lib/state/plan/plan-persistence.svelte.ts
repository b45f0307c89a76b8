import type { Result } from '$lib/model/faults';
import type { PlanDocument } from '$lib/model/document.schema';
import type { PlanStore } from '$lib/plan/store';

/** What the page says about status: all is well, or what is not. */
export type PersistenceStatus = 'idle' | 'kept' | 'not-kept' | 'full' | 'changed-elsewhere';

/** The edit comes first; writing follows when the hand rests. */
const DEBOUNCE_MS = 400;

export interface PersistenceParts {
	readonly store: PlanStore;
	/** Reads a kept text; loaded only where there is something to read. */
	readonly read: (text: string) => Promise<Result<PlanDocument>>;
	/** Takes a document that was kept. */
	readonly open: (document: PlanDocument) => void;
	/** Runs `work` after a while, and gives back how to call it off. */
	readonly later: (work: () => void, afterMs: number) => () => void;
}

/**
 * Keeps the plan on the device: reads it when the page opens, writes it when an edit has come to rest, and never writes
 * over what another window has written.
 */
export class PlanPersistence {
	readonly #parts: PersistenceParts;
	#status = $state<PersistenceStatus>('idle');
	#unreadable = $state<string | null>(null);
	#revision = 0;
	#written: PlanDocument | null = null;
	#waiting: PlanDocument | null = null;
	#callOff: () => void = () => {};

	constructor(parts: PersistenceParts) {
		this.#parts = parts;
	}

	get status(): PersistenceStatus {
		return this.#status;
	}

	/** The text of a plan that could not be read, kept for download. */
	get unreadable(): string | null {
		return this.#unreadable;
	}

	/** Opens what is kept. A text that cannot be read is set aside whole, and the page starts fresh. */
	async start(): Promise<void> {
		const { store, open } = this.#parts;
		const kept = store.load();
		if (kept === 'unavailable') {
			this.#status = 'not-kept';
			return;
		}
		this.#unreadable = store.aside();
		// Nothing kept has no revision: what was kept before may have been cleared from another window.
		this.#revision = kept?.revision ?? 0;
		if (kept === null) return;
		const read = await this.#parts.read(kept.text);
		if (read.ok) {
			this.#written = read.value;
			open(read.value);
			this.#status = 'kept';
			return;
		}
		store.setAside(kept.text);
		this.#unreadable = kept.text;
	}

	/** Hears of another window; gives back how to stop hearing. */
	watch(): () => void {
		return this.#parts.store.onChange(() => {
			const kept = this.#parts.store.load();
			if (kept === 'unavailable' || kept === null || kept.revision === this.#revision) return;
			this.#callOff();
			this.#status = 'changed-elsewhere';
		});
	}

	/** Takes the present document; it is written when it has come to rest. */
	scheduleSave(document: PlanDocument): void {
		if (document === this.#waiting) return;
		if (document === this.#written) {
			// An edit that was taken back before it was written: nothing waits any more.
			this.#callOff();
			this.#waiting = null;
			return;
		}
		this.#waiting = document;
		if (this.#status === 'changed-elsewhere') return;
		this.#callOff();
		this.#callOff = this.#parts.later(() => this.flush(), DEBOUNCE_MS);
	}

	/** Writes now what waits to be written, as when the page is left. */
	flush(): void {
		this.#callOff();
		if (!this.#waiting || this.#status === 'changed-elsewhere') return;
		const saved = this.#parts.store.save(JSON.stringify(this.#waiting), this.#revision);
		if (saved.ok) {
			this.#revision = saved.revision;
			this.#written = this.#waiting;
			this.#waiting = null;
			this.#status = 'kept';
		} else
			this.#status = saved.reason === 'changed' ? 'changed-elsewhere' : saved.reason === 'full' ? 'full' : 'not-kept';
	}

	/** Shows what the other window has written, in place of this window's plan. */
	async useTheirs(): Promise<void> {
		this.#waiting = null;
		this.#status = 'idle';
		await this.start();
	}

	/**
	 * Writes this window's plan over what the other has written: the family has chosen. What the other handed out of the
	 * same estimate stays: somebody holds it.
	 *
	 * @param present gives this window's plan as it is then: reading the other takes its time, and typing goes on.
	 */
	async overwrite(present: () => PlanDocument): Promise<void> {
		const kept = this.#parts.store.load();
		const theirs = kept === 'unavailable' || kept === null ? null : await this.#parts.read(kept.text);
		// Wanted when two windows are open at once, and then alone.
		const { mergeIssued } = await import('$lib/plan/merge-issued');
		const own = present();
		const mine = theirs?.ok ? mergeIssued(own, theirs.value) : own;
		if (kept !== 'unavailable') this.#revision = kept?.revision ?? 0;
		this.#status = 'idle';
		this.#waiting = mine;
		this.flush();
		if (mine !== own) this.#parts.open(mine);
	}
}
