import type { PlainStorage } from '$lib/plan/store';

/** For as long as the tab is open: a reload in the middle of a call shows nothing that was hidden. */
const KEY = 'stay-amounts';
const HIDDEN = 'hidden';

/** A call on which a navigator shows the page: which point is on screen, and whether amounts may be seen. */
export class Call {
	#isOn = $state(false);
	#point = $state(0);
	#hidesAmounts = $state(false);
	readonly #open: () => PlainStorage;

	/** @param open gives the storage of the tab; it may throw, as browsers do where storage is switched off. */
	constructor(open: () => PlainStorage) {
		this.#open = open;
	}

	get isOn(): boolean {
		return this.#isOn;
	}

	/** The place of the point on screen, from 0. */
	get point(): number {
		return this.#point;
	}

	/** Amounts are not on the page at all while this holds. */
	get hidesAmounts(): boolean {
		return this.#hidesAmounts;
	}

	begin(): void {
		this.#point = 0;
		this.#isOn = true;
	}

	end(): void {
		this.#isOn = false;
	}

	/** Goes so many points on, within the first and the last of `count`. */
	step(by: number, count: number): void {
		this.#point = Math.min(count - 1, Math.max(0, this.#point + by));
	}

	/** Hides again what was hidden before the page was loaded anew. */
	read(): void {
		try {
			this.#hidesAmounts = this.#open().getItem(KEY) === HIDDEN;
		} catch {
			// Without storage it holds as long as the page.
		}
	}

	toggleAmounts(): void {
		this.#hidesAmounts = !this.#hidesAmounts;
		try {
			if (this.#hidesAmounts) this.#open().setItem(KEY, HIDDEN);
			else this.#open().removeItem(KEY);
		} catch {
			// As above.
		}
	}
}
