/** What a device keeps of a plan: its text, and a number that grows with each writing. */
export interface Kept {
	readonly revision: number;
	readonly text: string;
}

export type Saved =
	| { readonly ok: true; readonly revision: number }
	/** `changed`: somebody else wrote meanwhile. `full`: no room. `unavailable`: the device keeps nothing. */
	| { readonly ok: false; readonly reason: 'changed' | 'full' | 'unavailable' };

/** Where a plan is kept between visits. Every store behaves alike: `tests/unit/plan/store.test.ts` holds them to it. */
export interface PlanStore {
	/** What is kept, `null` where nothing is, or that nothing can be kept here. */
	load(): Kept | null | 'unavailable';
	/** Writes over the revision that the writer knows (0 where it knows of none), and over no other. */
	save(text: string, over: number): Saved;
	/** Sets a text aside that could not be read, so that nothing is lost. */
	setAside(text: string): void;
	aside(): string | null;
	clear(): void;
	/** Calls back when another window has written. */
	onChange(listener: () => void): () => void;
}

const KEY = 'stay-plan';
const ASIDE_KEY = 'stay-plan-unreadable';

/** The least of the platform's `Storage` that keeping a plan takes. */
export type PlainStorage = Pick<Storage, 'getItem' | 'setItem' | 'removeItem'>;

function parse(kept: string): Kept {
	const line = kept.indexOf('\n');
	const revision = Number(kept.slice(0, Math.max(0, line)));
	// A text without a revision is not ours or is damaged: it is handed on whole, for the reader to judge.
	if (line < 0 || !Number.isInteger(revision) || revision < 1) return { revision: 1, text: kept };
	return { revision, text: kept.slice(line + 1) };
}

/**
 * Keeps a plan in a browser's storage: the revision on the first line, the document after it.
 *
 * @param open gives the storage; it may throw, as browsers do where storage is switched off.
 * @param changes how to hear of another window's writing; the page passes its `storage` events.
 */
export function storageStore(
	open: () => PlainStorage,
	changes: (key: string, listener: () => void) => () => void = () => () => {}
): PlanStore {
	const tryWith = <T>(work: (storage: PlainStorage) => T): T | 'unavailable' => {
		try {
			return work(open());
		} catch {
			return 'unavailable';
		}
	};
	const read = (storage: PlainStorage): Kept | null => {
		const kept = storage.getItem(KEY);
		return kept === null ? null : parse(kept);
	};
	return {
		load: () => tryWith(read),
		save(text, over) {
			const kept = tryWith(read);
			if (kept === 'unavailable') return { ok: false, reason: 'unavailable' };
			if ((kept?.revision ?? 0) !== over) return { ok: false, reason: 'changed' };
			const written = tryWith((storage) => storage.setItem(KEY, `${over + 1}\n${text}`));
			return written === 'unavailable' ? { ok: false, reason: 'full' } : { ok: true, revision: over + 1 };
		},
		setAside: (text) => void tryWith((storage) => storage.setItem(ASIDE_KEY, text)),
		aside: () => {
			const text = tryWith((storage) => storage.getItem(ASIDE_KEY));
			return text === 'unavailable' ? null : text;
		},
		clear: () =>
			void tryWith((storage) => {
				storage.removeItem(KEY);
				storage.removeItem(ASIDE_KEY);
			}),
		onChange: (listener) => changes(KEY, listener)
	};
}

/** Keeps a plan as long as the page is open: for tests, and where a browser keeps nothing. */
export function memoryStore(): PlanStore {
	const held = new Map<string, string>();
	return storageStore(() => ({
		getItem: (key) => held.get(key) ?? null,
		setItem: (key, value) => void held.set(key, value),
		removeItem: (key) => void held.delete(key)
	}));
}
