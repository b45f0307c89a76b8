import { describe, expect, it } from 'vitest';
import type { PlainStorage } from '$lib/plan/persisted';
import { memoryStore, storageStore } from '$lib/plan/store';

function plainStorage(): PlainStorage {
	const held = new Map<string, string>();
	return {
		getItem: (key) => held.get(key) ?? null,
		setItem: (key, value) => void held.set(key, value),
		removeItem: (key) => void held.delete(key)
	};
}

const STORES = {
	'in memory': () => memoryStore(),
	'in a browser’s storage': () => {
		const held = plainStorage();
		return storageStore(() => held);
	}
};

describe.each(Object.entries(STORES))('a store %s', (_name, open) => {
	it('keeps nothing at first', () => expect(open().load()).toBeNull());

	it('gives back what it was given, with a revision that grows', () => {
		const shared = plainStorage();
		const store = storageStore(() => shared);
		expect(store.save('{"a":1}\n', 0)).toEqual({ ok: true, revision: 1 });
		expect(store.load()).toEqual({ revision: 1, text: '{"a":1}\n' });
		expect(store.save('two', 1)).toEqual({ ok: true, revision: 2 });
		expect(store.load()).toEqual({ revision: 2, text: 'two' });
	});

	it('does not write over what another window has written meanwhile', () => {
		const shared = plainStorage();
		const [mine, theirs] = [storageStore(() => shared), storageStore(() => shared)];
		mine.save('mine', 0);
		theirs.save('theirs', 1);
		expect(mine.save('mine again', 1)).toEqual({ ok: false, reason: 'changed' });
		expect(mine.load()).toEqual({ revision: 2, text: 'theirs' });
	});

	it('keeps an unreadable text aside, beside a fresh one', () => {
		const store = open();
		store.setAside('broken');
		expect(store.aside()).toBe('broken');
	});
});

describe('a store where the browser keeps nothing', () => {
	it('says so, and nothing is thrown', () => {
		const store = storageStore(() => {
			throw new Error('switched off');
		});
		expect(store.load()).toBe('unavailable');
		expect(store.save('text', 0)).toEqual({ ok: false, reason: 'unavailable' });
		expect(store.aside()).toBeNull();
		expect(() => store.setAside('text')).not.toThrow();
	});

	it('tells a full device from one that keeps nothing', () => {
		const full = storageStore(() => ({
			...plainStorage(),
			setItem: () => {
				throw new Error('quota');
			}
		}));
		expect(full.save('text', 0)).toEqual({ ok: false, reason: 'full' });
	});

	it('hands on a text without a revision whole, for the reader to judge', () => {
		const shared = plainStorage();
		shared.setItem('stay-plan', '{"from":"elsewhere"}');
		expect(storageStore(() => shared).load()).toEqual({ revision: 1, text: '{"from":"elsewhere"}' });
	});
});
