import { describe, expect, it } from 'vitest';
import type { IssuedRevision } from '$lib/model/estimate.schema';
import { freshDocument } from '$lib/plan/fresh-document';
import { mergeIssued } from '$lib/plan/merge-issued';

const base = freshDocument('plan-1');
const { level, timing, plan, funding, prices, payments, outlook, scenarios } = base;
const revision = (number: number, reason?: string): IssuedRevision => ({
	revision: number,
	at: '2026-11-21T09:30:00+08:00',
	validUntil: '2026-12-05',
	kind: 'tool',
	issuer: {},
	...(reason === undefined ? {} : { reason }),
	content: { level, timing, plan, funding, prices, payments, outlook, scenarios }
});
const issuedDocument = (...issued: IssuedRevision[]) => ({
	...base,
	estimate: { ...base.estimate, number: 'N-1', issued }
});

describe('what another window has handed out', () => {
	it('stays where this window’s plan is kept, with its number', () => {
		const mine = { ...base, level: 'low' as const };
		const kept = mergeIssued(mine, issuedDocument(revision(1)));
		expect(kept.estimate).toMatchObject({ number: 'N-1', issued: [{ revision: 1 }] });
		expect(kept.level).toBe('low');
	});

	it('comes before what this window handed out later; one number stands for one revision', () => {
		const mine = issuedDocument(revision(1), revision(2, 'mine'), revision(3, 'mine'));
		const kept = mergeIssued(mine, issuedDocument(revision(1), revision(2, 'theirs')));
		expect(kept.estimate.issued.map(({ revision: number, reason }) => [number, reason])).toEqual([
			[1, undefined],
			[2, 'theirs'],
			[3, 'mine']
		]);
	});

	it('adds nothing where it is known already, where there is none, and of another plan', () => {
		const mine = issuedDocument(revision(1));
		expect(mergeIssued(mine, issuedDocument(revision(1)))).toBe(mine);
		expect(mergeIssued(mine, base)).toBe(mine);
		expect(mergeIssued(base, { ...issuedDocument(revision(1)), id: 'plan-2' })).toBe(base);
	});
});
