import { Persisted, type PlainStorage } from '$lib/plan/persisted';

/** Apart from the plan, so that nothing that packs, prints or sends a plan can take notes along. */
const KEY = 'stay-notes';
const LONGEST = 20_000;

/** A navigator's notes on this device. */
export class Notes {
	readonly #kept: Persisted;
	#text = $state('');
	#isKept = $state(true);

	/** @param open gives the storage; it may throw, as browsers do where storage is switched off. */
	constructor(open: () => PlainStorage) {
		this.#kept = new Persisted(KEY, open);
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
		const kept = this.#kept.read();
		if (kept === undefined) this.#isKept = false;
		else this.#text = (kept ?? '').slice(0, LONGEST);
	}

	write(text: string): void {
		this.#text = text.slice(0, LONGEST);
		this.#isKept = this.#kept.write(this.#text === '' ? null : this.#text);
	}
}
