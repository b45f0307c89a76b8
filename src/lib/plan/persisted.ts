/** The least of the platform's `Storage` that keeping a text takes. */
export type PlainStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

/**
 * One text in a browser's storage. Storage may be switched off, full or private, and each access may throw: here that is
 * a value, and no caller needs a `try`.
 */
export class Persisted {
	readonly #key: string;
	readonly #open: () => PlainStorage;

	/** @param open gives the storage; it may throw, as browsers do where storage is switched off. */
	constructor(key: string, open: () => PlainStorage) {
		this.#key = key;
		this.#open = open;
	}

	/** The text; `null` where there is none, `undefined` where the storage cannot be read. */
	read(): string | null | undefined {
		try {
			return this.#open().getItem(this.#key);
		} catch {
			return undefined;
		}
	}

	/** The text as JSON; `undefined` where there is none or it is no JSON. */
	readJson(): unknown {
		try {
			const text = this.read();
			return text ? (JSON.parse(text) as unknown) : undefined;
		} catch {
			return undefined;
		}
	}

	/** Keeps a text, `null` for none; `false` where the storage takes nothing. */
	write(text: string | null): boolean {
		try {
			if (text === null) this.#open().removeItem(this.#key);
			else this.#open().setItem(this.#key, text);
			return true;
		} catch {
			return false;
		}
	}
}
