import { describe, expect, it } from 'vitest';
import { contentOf, estimateNumber, issueEstimate, issueFaults, type IssueQuestion } from '$lib/estimate/issue';
import type { PlanDocument } from '$lib/model/document.schema';
import { readDocument } from '$lib/plan/read-document';
import { builtIn, columnsFor, fresh, scenarioOf } from '../analysis/setting';

const sheet = await builtIn();
const own = { ...sheet, id: 'our-hospital', basis: 'hospital' as const };
const base: IssueQuestion = {
	document: { ...fresh, scenarios: [scenarioOf('medicine', 'b')] },
	sheet,
	builtIn: sheet,
	kind: 'tool',
	reason: '',
	at: '2026-11-21T09:30:00+08:00',
	validUntil: '2026-12-05',
	newNumber: '20261121-ABCDEF'
};
const hospital: PlanDocument = { ...fresh, prices: { kind: 'file', sheet: own } };

describe('handing out an estimate', () => {
	it('freezes everything that its figures come from, the version of the built-in sheet among it', () => {
		const facts = issueEstimate(base);
		expect(facts.number).toBe('20261121-ABCDEF');
		expect(facts.issued).toHaveLength(1);
		const [first] = facts.issued;
		expect(first).toMatchObject({ revision: 1, at: base.at, validUntil: '2026-12-05', kind: 'tool' });
		expect(first?.content.builtIn).toEqual({ id: sheet.id, version: sheet.version });
		const was = columnsFor(base.document, sheet);
		const again = columnsFor({ ...fresh, ...first?.content }, sheet);
		expect(again.columns.map(({ shown }) => shown)).toEqual(was.columns.map(({ shown }) => shown));
	});

	it('gives the next revision the same number, and leaves every earlier one as it was', () => {
		const first = issueEstimate(base);
		const changed = { ...base.document, plan: { ...fresh.plan, baselineDays: 28 }, estimate: first };
		const second = issueEstimate({ ...base, document: changed, reason: ' Four weeks ', newNumber: 'another' });
		expect(second.number).toBe(first.number);
		expect(second.issued[0]).toEqual(first.issued[0]);
		expect(second.issued[1]).toMatchObject({ revision: 2, reason: 'Four weeks' });
		expect(second.issued[1]?.content.plan.baselineDays).toBe(28);
	});

	it('makes a document that is kept and read back as it is', () => {
		const document = { ...base.document, estimate: issueEstimate(base) };
		expect(readDocument(JSON.stringify(document))).toEqual({ ok: true, value: document });
	});

	it('asks why a revision takes the place of the one before, and nothing of the first one', () => {
		expect(issueFaults(base)).toEqual([]);
		const document = { ...base.document, estimate: issueEstimate(base) };
		expect(issueFaults({ ...base, document })).toEqual(['no-reason']);
		expect(issueFaults({ ...base, document, reason: 'New dates' })).toEqual([]);
	});

	it('as a hospital’s own needs its own sheet, days for which that is meant, and a name', () => {
		const attested = {
			...hospital,
			estimate: { ...fresh.estimate, attester: 'The head of the desk', issuer: { contact: 'desk@example.org' } }
		};
		const question = { ...base, kind: 'hospital' as const, sheet: own };
		expect(issueFaults({ ...question, document: attested })).toEqual([]);
		expect(issueFaults({ ...question, document: hospital })).toEqual(['no-attester', 'no-contact']);
		expect(issueFaults({ ...question, document: { ...attested, prices: { kind: 'built-in' } } })).toEqual([
			'not-hospital-prices'
		]);
		expect(issueFaults({ ...question, document: attested, sheet: { ...own, basis: 'illustrative' } })).toEqual([
			'not-hospital-prices'
		]);
		const late = { ...attested, funding: { ...attested.funding, admissionDate: '2031-01-01' } };
		expect(issueFaults({ ...question, document: late })).toEqual(['out-of-dates']);
	});

	it('does not go out once its prices have ended: no term would be left; for a stay outside their dates it may, and says so', () => {
		const last = { ...base, at: `${sheet.validTo}T23:00:00+08:00` };
		expect(issueFaults(last)).toEqual([]);
		expect(issueFaults({ ...base, at: '2027-07-01T00:30:00+08:00' })).toEqual(['prices-ended']);
		const late = { ...base.document, funding: { ...base.document.funding, admissionDate: '2031-01-01' } };
		expect(issueFaults({ ...base, document: late })).toEqual([]);
	});

	it('on a hospital’s own sheet is that hospital’s, whatever was typed before', () => {
		const document = { ...hospital, estimate: { ...fresh.estimate, issuer: { hospital: 'Another', person: 'A' } } };
		const facts = issueEstimate({ ...base, document, sheet: own });
		expect([facts.issuer, facts.issued[0]?.issuer]).toEqual([{ person: 'A' }, { person: 'A' }]);
	});

	it('names nobody as attester on a planning estimate', () => {
		const document = { ...hospital, estimate: { ...fresh.estimate, attester: 'Somebody' } };
		expect(issueEstimate({ ...base, document }).issued[0]).not.toHaveProperty('attester');
	});

	it('ends at twenty revisions', () => {
		const [first] = issueEstimate(base).issued;
		if (!first) throw new Error('nothing was handed out');
		const issued = Array.from({ length: 20 }, (_, place) => ({ ...first, revision: place + 1 }));
		const document = { ...base.document, estimate: { ...fresh.estimate, issued } };
		expect(issueFaults({ ...base, document, reason: 'one more' })).toEqual(['too-many']);
	});

	it('of a hospital’s own sheet rests on no built-in one', () => {
		expect(contentOf(hospital, sheet)).not.toHaveProperty('builtIn');
	});
});

describe('the number of an estimate', () => {
	it('is its day and six signs that are not taken for one another', () => {
		expect(estimateNumber('2026-11-21', [0, 1, 31, 32, 4_294_967_295, 8, 9])).toBe('20261121-23Z2ZA');
		expect(estimateNumber('2026-11-21', [0, 1, 2, 3, 4, 5])).not.toMatch(/[01OI]$/);
	});
});
