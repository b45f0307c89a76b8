import { Persisted, type PlainStorage } from './persisted';

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
	const [plan, aside] = [new Persisted(KEY, open), new Persisted(ASIDE_KEY, open)];
	const load = (): Kept | null | 'unavailable' => {
		const kept = plan.read();
		if (kept === undefined) return 'unavailable';
		return kept === null ? null : parse(kept);
	};
	return {
		load,
		save(text, over) {
			const kept = load();
			if (kept === 'unavailable') return { ok: false, reason: 'unavailable' };
			if ((kept?.revision ?? 0) !== over) return { ok: false, reason: 'changed' };
			const isWritten = plan.write(`${over + 1}\n${text}`);
			return isWritten ? { ok: true, revision: over + 1 } : { ok: false, reason: 'full' };
		},
		setAside: (text) => void aside.write(text),
		aside: () => aside.read() ?? null,
		clear() {
			plan.write(null);
			aside.write(null);
		},
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
