import { describe, expect, it } from 'vitest';
import { freshDocument } from '$lib/plan/fresh';
import type { PlanStore } from '$lib/plan/store';
import { Keeper } from '$lib/state/keeper.svelte';

const before = freshDocument('plan-1');
const edited = { ...before, level: 'low' as const };

/** A keeper that has written the first document, and what it writes from then on. */
function keeping() {
	const written: string[] = [];
	let waiting: (() => void) | null = null;
	const store = {
		load: () => null,
		aside: () => null,
		setAside: () => {},
		clear: () => {},
		save: (text: string) => ({ ok: true as const, revision: written.push(text) }),
		onChange: () => () => {}
	} satisfies PlanStore;
	const keeper = new Keeper({
		store,
		read: () => Promise.reject(new Error('nothing is read')),
		open: () => {},
		later: (work) => {
			waiting = work;
			return () => (waiting = null);
		}
	});
	keeper.offer(before);
	keeper.flush();
	written.length = 0;
	return { keeper, written, rest: () => waiting?.() };
}

describe('what is kept', () => {
	it('is the last edit when the hand rests, once', () => {
		const { keeper, written, rest } = keeping();
		keeper.offer(edited);
		expect(written).toEqual([]);
		rest();
		keeper.flush();
		expect(written).toEqual([JSON.stringify(edited)]);
	});

	it('is not an edit that was taken back before it was written', () => {
		const { keeper, written, rest } = keeping();
		keeper.offer(edited);
		keeper.offer(before);
		rest();
		keeper.flush();
		expect(written).toEqual([]);
	});
});
