import { describe, expect, it } from 'vitest';
import { freshDocument } from '$lib/plan/fresh-document';
import type { PlanStore } from '$lib/plan/store';
import { PlanPersistence } from '$lib/state/plan/plan-persistence.svelte';

const before = freshDocument('plan-1');
const edited = { ...before, level: 'low' as const };

/** A device that has room and keeps nothing, but for what a test says of it. */
function storeWith(parts: Partial<PlanStore>): PlanStore {
	return {
		load: () => null,
		aside: () => null,
		setAside: () => {},
		clear: () => {},
		save: () => ({ ok: true, revision: 1 }),
		onChange: () => () => {},
		...parts
	};
}

/** A persistence that has written the first document, and what it writes from then on. */
function status() {
	const written: string[] = [];
	let waiting: (() => void) | null = null;
	const store = storeWith({ save: (text) => ({ ok: true, revision: written.push(text) }) });
	const persistence = new PlanPersistence({
		store,
		read: () => Promise.reject(new Error('nothing is read')),
		open: () => {},
		later: (work) => {
			waiting = work;
			return () => (waiting = null);
		}
	});
	persistence.scheduleSave(before);
	persistence.flush();
	written.length = 0;
	return { persistence, written, rest: () => waiting?.() };
}

describe('what is kept', () => {
	it('is the last edit when the hand rests, once', () => {
		const { persistence, written, rest } = status();
		persistence.scheduleSave(edited);
		expect(written).toEqual([]);
		rest();
		persistence.flush();
		expect(written).toEqual([JSON.stringify(edited)]);
	});

	it('is not an edit that was taken back before it was written', () => {
		const { persistence, written, rest } = status();
		persistence.scheduleSave(edited);
		persistence.scheduleSave(before);
		rest();
		persistence.flush();
		expect(written).toEqual([]);
	});
});

it('keeps what another window has handed out of the same plan, whichever of the two plans is kept', async () => {
	const { level, timing, plan, funding, prices, payments, outlook, scenarios } = before;
	const content = { level, timing, plan, funding, prices, payments, outlook, scenarios };
	const at = '2026-11-21T09:30:00+08:00';
	const issued = [{ revision: 1, at, validUntil: '2026-12-05', kind: 'tool' as const, issuer: {}, content }];
	const theirs = { ...before, estimate: { ...before.estimate, number: 'N-1', issued } };
	const written: string[] = [];
	const opened: unknown[] = [];
	const persistence = new PlanPersistence({
		store: storeWith({
			load: () => ({ text: JSON.stringify(theirs), revision: 4 }),
			save: (text) => ({ ok: true, revision: 4 + written.push(text) })
		}),
		read: (text) => Promise.resolve({ ok: true, value: JSON.parse(text) as typeof theirs }),
		open: (document) => opened.push(document),
		later: () => () => {}
	});
	await persistence.overwrite(() => edited);
	const kept = { ...edited, estimate: theirs.estimate };
	expect(written.map((text) => JSON.parse(text) as unknown)).toEqual([kept]);
	// The window itself goes on with them, or its next edit would lose them.
	expect(opened).toEqual([kept]);
});

it('keeps what was typed while the other window’s plan was being read', async () => {
	const written: string[] = [];
	let answer: (read: { ok: true; value: typeof before }) => void = () => {};
	const persistence = new PlanPersistence({
		store: storeWith({
			load: () => ({ text: JSON.stringify(before), revision: 4 }),
			save: (text) => ({ ok: true, revision: 4 + written.push(text) })
		}),
		read: () => new Promise((resolve) => (answer = resolve)),
		open: () => {},
		later: () => () => {}
	});
	let present = before;
	const done = persistence.overwrite(() => present);
	present = edited;
	answer({ ok: true, value: before });
	await done;
	expect(written).toEqual([JSON.stringify(edited)]);
});

it.each(['keepMine', 'useTheirs'] as const)(
	'goes on keeping after everything on the device was cleared from another window: %s',
	async (choice) => {
		let kept: { text: string; revision: number } | null = { text: JSON.stringify(before), revision: 4 };
		const persistence = new PlanPersistence({
			store: storeWith({
				load: () => kept,
				save: (text, over) => {
					if ((kept?.revision ?? 0) !== over) return { ok: false, reason: 'changed' };
					kept = { text, revision: over + 1 };
					return { ok: true, revision: kept.revision };
				}
			}),
			read: (text) => Promise.resolve({ ok: true, value: JSON.parse(text) as typeof before }),
			open: () => {},
			later: () => () => {}
		});
		await persistence.start();
		kept = null;
		persistence.scheduleSave(edited);
		persistence.flush();
		expect(persistence.status).toBe('changed-elsewhere');
		await (choice === 'keepMine' ? persistence.overwrite(() => edited) : persistence.useTheirs());
		persistence.scheduleSave({ ...edited, id: 'later' });
		persistence.flush();
		expect(persistence.status).toBe('kept');
		expect(kept).toMatchObject({ text: JSON.stringify({ ...edited, id: 'later' }) });
	}
);
