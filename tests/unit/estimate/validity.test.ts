import { describe, expect, it } from 'vitest';
import type { PlanDocument } from '$lib/model/document.schema';
import type { IssuedRevision } from '$lib/model/estimate.schema';
import { freshDocument } from '$lib/plan/fresh-document';
import { dayThere, hasRunOut, validityOf, validityOfRevision } from '$lib/estimate/validity';
import { builtInSheet, MADE } from '../share/setting';

const sheet = await builtInSheet();
const fresh = freshDocument('plan-1');
const { baselineDays, extraDays, choices } = fresh.plan;
const icu = { id: 'b', support: 'icu', firstDay: 3, days: 4, perDay: 1 };
const document: PlanDocument = {
	...fresh,
	scenarios: [
		{ id: 's', name: 'With intensive care', level: 'typical', baselineDays, extraDays, choices, course: [icu] }
	]
};

const { level, timing, plan, funding, prices, payments, outlook, scenarios } = document;
const issued: IssuedRevision = {
	revision: 2,
	at: '2026-11-19T10:00:00+05:30',
	validUntil: '2026-12-03',
	kind: 'tool',
	issuer: { hospital: 'Our Hospital', contact: 'desk' },
	caseCode: 'Lotus',
	content: { level, timing, plan, funding, prices, payments, outlook, scenarios }
};
const issuedDocument: PlanDocument = {
	...document,
	estimate: { ...document.estimate, issuer: issued.issuer, caseCode: 'Lotus', issued: [issued] }
};

describe('an estimate that is shown to somebody else', () => {
	it('holds for its term from when it was made', () => {
		expect(validityOf(document, MADE, sheet)).toMatchObject({ made: MADE, validUntil: '2026-12-05', endsWith: 'term' });
	});

	it('never holds longer than its prices, a revision of it neither', () => {
		const short = { ...sheet, validTo: '2026-11-25' };
		const end = { validUntil: '2026-11-25', endsWith: 'prices' };
		expect(validityOf(document, MADE, short)).toMatchObject(end);
		expect(validityOf(issuedDocument, MADE, short)).toMatchObject({ revision: issued, ...end });
		expect(validityOfRevision(issued, short)).toMatchObject(end);
		const own = { ...issued, content: { ...issued.content, prices: { kind: 'file' as const, sheet: short } } };
		expect(validityOfRevision(own, sheet)).toMatchObject(end);
		expect(validityOfRevision(issued, { ...sheet, validTo: issued.validUntil })).toMatchObject({ endsWith: 'term' });
	});

	it('is its last revision where nothing was changed since, ids aside', () => {
		expect(validityOf(issuedDocument, MADE, sheet)).toEqual({
			revision: issued,
			issuer: issued.issuer,
			made: issued.at,
			validUntil: issued.validUntil,
			endsWith: 'term'
		});
		const others = issuedDocument.scenarios.map((one) => ({ ...one, id: 'other', course: [{ ...icu, id: 'other' }] }));
		expect(validityOf({ ...issuedDocument, scenarios: others }, MADE, sheet).revision).toBe(issued);
		const changed = { ...issuedDocument, plan: { ...issuedDocument.plan, extraDays: 3 } };
		expect(validityOf(changed, MADE, sheet).revision).toBeNull();
		expect(validityOf(issuedDocument, MADE, { ...sheet, version: '2.0.0' }).revision).toBe(issued);
		const onAnother = { ...issuedDocument, builtIn: { id: sheet.id, version: '2.0.0' } };
		expect(validityOf(onAnother, MADE, sheet).revision).toBeNull();
	});

	const withFacts = (facts: Partial<PlanDocument['estimate']>, revision = issued) =>
		validityOf(
			{ ...issuedDocument, estimate: { ...issuedDocument.estimate, ...facts, issued: [revision] } },
			MADE,
			sheet
		);

	it.each<[string, Partial<PlanDocument['estimate']>]>([
		['hospital', { issuer: { ...issued.issuer, hospital: 'Another' } }],
		['campus', { issuer: { ...issued.issuer, campus: 'East' } }],
		['department', { issuer: { ...issued.issuer, department: 'Haematology' } }],
		['person', { issuer: { ...issued.issuer, person: 'Somebody' } }],
		['contact', { issuer: { hospital: 'Our Hospital' } }],
		['case code', { caseCode: 'Peony' }]
	])('is a draft again where its %s was changed since, and says what is typed now', (_, facts) => {
		const validity = withFacts(facts);
		expect(validity.revision).toBeNull();
		expect(validity.made).toBe(MADE);
		expect(validity.issuer).toEqual(facts.issuer ?? issued.issuer);
	});

	it('is still the revision whatever the order in which its names are written, and for how long the next one holds', () => {
		expect(withFacts({ issuer: { contact: 'desk', hospital: 'Our Hospital' }, validDays: 30 }).revision).toBe(issued);
	});

	it('is a draft again where another confirms its prices, which nobody does on a planning estimate', () => {
		const confirmed: IssuedRevision = { ...issued, kind: 'hospital', attester: 'The head of the desk' };
		expect(withFacts({ attester: 'The head of the desk' }, confirmed).revision).toBe(confirmed);
		expect(withFacts({ attester: 'Somebody' }, confirmed).revision).toBeNull();
		expect(withFacts({ attester: 'Somebody' }).revision).toBe(issued);
	});
});

describe('an estimate ends with its last day where it was made, whoever reads it', () => {
	it.each([
		['2026-11-21T09:30:00+08:00', '2026-12-05', '2026-12-05T16:00:00.000Z'],
		['2026-11-21T09:30:00-05:00', '2026-12-05', '2026-12-06T05:00:00.000Z'],
		['2026-11-21T09:30:00+05:45', '2026-12-31', '2026-12-31T18:15:00.000Z'],
		['2026-11-21T09:30:00+14:00', '2026-12-05', '2026-12-05T10:00:00.000Z'],
		['2026-11-21T09:30:00-12:00', '2026-12-05', '2026-12-06T12:00:00.000Z'],
		['2026-11-21T09:30:00Z', '2028-02-28', '2028-02-29T00:00:00.000Z']
	])('made %s and valid until %s, it ends at %s', (made, validUntil, end) => {
		const at = Date.parse(end);
		expect(hasRunOut({ made, validUntil }, at - 1)).toBe(false);
		expect(hasRunOut({ made, validUntil }, at)).toBe(true);
		expect(hasRunOut({ made, validUntil }, at + 1)).toBe(true);
		expect(dayThere(made, at - 1)).toBe(validUntil);
		expect(dayThere(made, at) > validUntil).toBe(true);
	});
});
