import { Persisted, type PlainStorage } from '$lib/plan/persisted';
import { storedPoint } from './stored-call';

/** For as long as the tab is open: a reload in the middle of a call shows nothing that was hidden. */
const KEY = 'stay-amounts';
const HIDDEN = 'hidden';

/** A call on which a navigator shows the page: which point is on screen, and whether amounts may be seen. */
export class Call {
	#isOn = $state(false);
	#point = $state(0);
	#hidesAmounts = $state(false);
	readonly #storedPoint: Persisted;
	readonly #storedAmounts: Persisted;

	/** @param open gives the storage of the tab; it may throw, as browsers do where storage is switched off. */
	constructor(open: () => PlainStorage) {
		this.#storedPoint = storedPoint(open);
		this.#storedAmounts = new Persisted(KEY, open);
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
		this.#storedPoint.write('0');
	}

	end(): void {
		this.#isOn = false;
		this.#storedPoint.write(null);
	}

	/** Leaves the page: what comes back to it later is no reload of a call. */
	leave(): void {
		this.#storedPoint.write(null);
	}

	/** Goes so many points on, within the first and the last of `count`. */
	step(by: number, count: number): void {
		this.#point = Math.min(count - 1, Math.max(0, this.#point + by));
		this.#storedPoint.write(String(this.#point));
	}

	/** Hides again what was hidden before the page was loaded anew, and goes on with a call that was on. */
	read(): void {
		this.#hidesAmounts = this.#storedAmounts.read() === HIDDEN;
		const point = this.#storedPoint.read() ?? null;
		this.#isOn = point !== null && /^[0-9]{1,2}$/.test(point);
		this.#point = this.#isOn ? Number(point) : 0;
	}

	toggleAmounts(): void {
		this.#hidesAmounts = !this.#hidesAmounts;
		this.#storedAmounts.write(this.#hidesAmounts ? HIDDEN : null);
	}
}
