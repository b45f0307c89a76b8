import type { PlainStorage } from '$lib/plan/store';

/** Apart from the plan, so that nothing that packs, prints or sends a plan can take notes along. */
const KEY = 'stay-notes';
const LONGEST = 20_000;

/** A navigator's notes on this device. */
export class Notes {
	readonly #open: () => PlainStorage;
	#text = $state('');
	#isKept = $state(true);

	/** @param open gives the storage; it may throw, as browsers do where storage is switched off. */
	constructor(open: () => PlainStorage) {
		this.#open = open;
	}

	get text(): string {
		return this.#text;
	}

	/** Whether the device keeps them; else they last as long as the page. */
	get isKept(): boolean {
		return this.#isKept;
	}

	get longest(): number {
		return LONGEST;
	}

	read(): void {
		try {
			this.#text = (this.#open().getItem(KEY) ?? '').slice(0, LONGEST);
		} catch {
			this.#isKept = false;
		}
	}

	write(text: string): void {
		this.#text = text.slice(0, LONGEST);
		try {
			if (this.#text === '') this.#open().removeItem(KEY);
			else this.#open().setItem(KEY, this.#text);
			this.#isKept = true;
		} catch {
			this.#isKept = false;
		}
	}
}
