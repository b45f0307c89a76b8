/** Steps that can be taken back at the most; an older one is forgotten. */
const LONGEST = 200;

/** The steps that can be taken back, the last of them last, and those that can be taken again, the next one first. */
export interface Steps<T> {
	readonly past: readonly T[];
	readonly future: readonly T[];
}

/**
 * A value with its past and its future. Edits that carry the same tag, one right after the other, are one step: moving a
 * slider over ten days is taken back at once.
 */
export class History<T> {
	#past = $state.raw<readonly T[]>([]);
	#present = $state.raw() as T;
	#future = $state.raw<readonly T[]>([]);
	#tag: string | null = null;

	constructor(present: T) {
		this.#present = present;
	}

	get present(): T {
		return this.#present;
	}

	get canUndo(): boolean {
		return this.#past.length > 0;
	}

	get canRedo(): boolean {
		return this.#future.length > 0;
	}

	/** Takes a step; `tag` names the control that is being moved, where the step may grow. */
	step(next: T, tag: string | null = null): void {
		const grows = tag !== null && tag === this.#tag;
		if (!grows) this.#past = [...this.#past, this.#present].slice(-LONGEST);
		this.#present = next;
		this.#future = [];
		this.#tag = tag;
	}

	/** Ends the growing step: what comes next is a step of its own. */
	seal(): void {
		this.#tag = null;
	}

	undo(): void {
		const before = this.#past.at(-1);
		if (before === undefined) return;
		this.#future = [this.#present, ...this.#future];
		this.#past = this.#past.slice(0, -1);
		this.#present = before;
		this.#tag = null;
	}

	redo(): void {
		const [after, ...later] = this.#future;
		if (after === undefined) return;
		this.#past = [...this.#past, this.#present];
		this.#future = later;
		this.#present = after;
		this.#tag = null;
	}

	get steps(): Steps<T> {
		return { past: this.#past, future: this.#future };
	}

	/** Starts over from a value that came from elsewhere, without a past where none is given. */
	reset(present: T, { past, future }: Steps<T> = { past: [], future: [] }): void {
		this.#past = past;
		this.#future = future;
		this.#present = present;
		this.#tag = null;
	}
}
