import type { PlainStorage } from '$lib/plan/store';
import { forgetCall, POINT_KEY } from './stored-call';

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
		this.#keep(POINT_KEY, '0');
	}

	end(): void {
		this.#isOn = false;
		this.#keep(POINT_KEY, null);
	}

	/** Leaves the page: what comes back to it later is no reload of a call. */
	leave(): void {
		forgetCall(this.#open);
	}

	/** Goes so many points on, within the first and the last of `count`. */
	step(by: number, count: number): void {
		this.#point = Math.min(count - 1, Math.max(0, this.#point + by));
		this.#keep(POINT_KEY, String(this.#point));
	}

	/** Hides again what was hidden before the page was loaded anew, and goes on with a call that was on. */
	read(): void {
		try {
			this.#hidesAmounts = this.#open().getItem(KEY) === HIDDEN;
			const point = this.#open().getItem(POINT_KEY);
			this.#isOn = point !== null && /^[0-9]{1,2}$/.test(point);
			this.#point = this.#isOn ? Number(point) : 0;
		} catch {
			// Without storage it holds as long as the page.
		}
	}

	toggleAmounts(): void {
		this.#hidesAmounts = !this.#hidesAmounts;
		this.#keep(KEY, this.#hidesAmounts ? HIDDEN : null);
	}

	#keep(key: string, text: string | null): void {
		try {
			if (text === null) this.#open().removeItem(key);
			else this.#open().setItem(key, text);
		} catch {
			// As above.
		}
	}
}
