import { describe, expect, it } from 'vitest';
import { freshDocument } from '$lib/plan/fresh-document';
import { migrated } from '$lib/plan/migrations';
import { without } from '$lib/plan/without';
import { LARGEST_DOCUMENT, readDocument } from '$lib/plan/read-document';
import { templateSheet } from '$lib/prices/template';

const fresh = freshDocument('plan-1');

describe('a kept document', () => {
	it('is read back as it was written, from version 1 on, with its ids', () => {
		const kept = {
			...fresh,
			plan: { ...fresh.plan, course: [{ id: 'a', support: 'icu', firstDay: 3, days: 4, perDay: 1 }] },
			scenarios: [
				{ id: 'b', name: 'With fever', level: 'high', baselineDays: 28, extraDays: 1, choices: {}, course: [] }
			]
		};
		expect(readDocument(JSON.stringify(kept))).toEqual({ ok: true, value: kept });
	});

	it('of version 1, which knew no country and no currency, opens with the same plan and the same account', () => {
		const before = without(without(fresh, 'payments'), 'estimate');
		const read = readDocument(JSON.stringify({ ...before, version: 1 }));
		expect(read).toEqual({ ok: true, value: fresh });
	});

	it('of version 2 opens with its scenarios, whose patient is the plan’s own', () => {
		const scenario = { id: 'b', name: 'Longer', plan: { ...fresh.plan, baselineDays: 28 } };
		const read = readDocument(
			JSON.stringify({ ...without(fresh, 'estimate'), version: 2, level: 'high', scenarios: [scenario] })
		);
		const { extraDays, choices, course } = fresh.plan;
		expect(read).toEqual({
			ok: true,
			value: {
				...fresh,
				level: 'high',
				scenarios: [{ id: 'b', name: 'Longer', level: 'high', baselineDays: 28, extraDays, choices, course }]
			}
		});
	});

	it('keeps what was handed out: each revision with everything that its figures come from', () => {
		const { level, timing, plan, funding, prices, payments, outlook, scenarios } = fresh;
		const issued = {
			revision: 1,
			at: '2026-11-21T09:30:00+08:00',
			validUntil: '2026-12-05',
			kind: 'tool',
			issuer: { hospital: 'A hospital', contact: 'desk' },
			content: {
				...{ level, timing, plan, funding, prices, payments, outlook, scenarios },
				builtIn: { id: 'illustrative-cn-2026', version: '1' }
			}
		};
		const kept = { ...fresh, estimate: { ...fresh.estimate, number: 'E-1', caseCode: 'Lotus', issued: [issued] } };
		expect(readDocument(JSON.stringify(kept))).toEqual({ ok: true, value: kept });
		const zoneless = { ...issued, at: '2026-11-21T09:30:00' };
		const broken = readDocument(JSON.stringify({ ...kept, estimate: { ...kept.estimate, issued: [zoneless] } }));
		expect(broken.ok ? [] : broken.faults.map(({ path }) => path)).toEqual(['estimate.issued[0].at']);
	});

	describe('of a hospital’s own revisions', () => {
		const sheet = { ...templateSheet(), basis: 'hospital' as const, validTo: '2026-12-31' };
		const { level, timing, plan, funding, payments, outlook, scenarios } = fresh;
		const issued = {
			revision: 1,
			at: '2026-11-21T09:30:00+08:00',
			validUntil: '2026-12-31',
			kind: 'hospital',
			attester: 'The head of the desk',
			issuer: { hospital: 'A hospital', contact: 'desk' },
			content: {
				...{ level, timing, plan, funding, payments, outlook, scenarios },
				prices: { kind: 'file', sheet }
			}
		};
		const faultsOf = (...revisions: object[]) => {
			const read = readDocument(JSON.stringify({ ...fresh, estimate: { ...fresh.estimate, issued: revisions } }));
			return read.ok ? [] : read.faults.map(({ path, code }) => `${path}: ${code}`);
		};

		it('opens what a hospital hands out', () => {
			expect(faultsOf(issued, { ...issued, revision: 2 })).toEqual([]);
		});

		it.each([
			[
				'on illustrative prices',
				{ content: { ...issued.content, prices: { kind: 'built-in' } } },
				'content.prices: not-hospital-prices'
			],
			[
				'on a file that no hospital stands behind',
				{ content: { ...issued.content, prices: { kind: 'file', sheet: { ...sheet, basis: 'illustrative' } } } },
				'content.prices: not-hospital-prices'
			],
			['without an attester', { attester: undefined }, 'attester: missing'],
			['with a blank attester', { attester: ' \u202e ' }, 'attester: missing'],
			['without a contact', { issuer: { hospital: 'A hospital' } }, 'issuer.contact: missing'],
			['that holds longer than its prices', { validUntil: '2027-01-01' }, 'validUntil: after-prices-end']
		])('refuses one %s', (_, part, fault) => {
			expect(faultsOf({ ...issued, ...part })).toEqual([`estimate.issued[0].${fault}`]);
		});

		it('asks none of it of a planning tool’s', () => {
			const content = { ...issued.content, prices: { kind: 'built-in' } };
			expect(faultsOf({ ...issued, kind: 'tool', attester: undefined, issuer: {}, content })).toEqual([]);
		});

		it.each([[[2]], [[1, 1]], [[2, 1]], [[1, 3]], [[1, 2, 2]]])('refuses revisions in the order %j', (numbers) => {
			const faults = faultsOf(...numbers.map((revision) => ({ ...issued, revision })));
			expect(faults.length).toBeGreaterThan(0);
			expect(faults.every((fault) => /^estimate\.issued\[[0-9]\]\.revision: out-of-order$/.test(fault))).toBe(true);
		});

		it.each(['+14:00', '-12:00', '+05:45', 'Z', '+00:00'])('takes the zone %s', (zone) => {
			expect(faultsOf({ ...issued, at: `2026-11-21T09:30:00${zone}` })).toEqual([]);
		});

		it.each(['+99:99', '+14:01', '-12:01', '+08:60', '+15:00'])('refuses the zone %s, which no clock has', (zone) => {
			expect(faultsOf({ ...issued, at: `2026-11-21T09:30:00${zone}` })).not.toEqual([]);
		});
	});

	it('keeps free text without signs that nobody sees and that change how it is read', () => {
		const bad = 'A\u202egnp.exe\u2066\u0000\u0007\u009b31m';
		const plain = 'Agnp.exe31m';
		const scenario = { id: 'b', name: bad, level: 'high', baselineDays: 28, extraDays: 1, choices: {}, course: [] };
		const read = readDocument(
			JSON.stringify({
				...fresh,
				scenarios: [scenario],
				prices: {
					kind: 'quote',
					quote: {
						sum: '1.00',
						coversDays: 1,
						includes: { allowance: true, product: true, collection: true },
						hospital: bad
					}
				},
				estimate: {
					...fresh.estimate,
					caseCode: '\u202e',
					attester: bad,
					issuer: { hospital: bad, campus: bad, department: bad, person: bad, contact: 'Line 1\nLine\t2' }
				}
			})
		);
		if (!read.ok) throw new Error(JSON.stringify(read.faults));
		const { scenarios, prices, estimate } = read.value;
		expect(scenarios[0]?.name).toBe(plain);
		expect(prices.kind === 'quote' && prices.quote.hospital).toBe(plain);
		expect(estimate.attester).toBe(plain);
		expect(estimate.issuer).toEqual({
			...{ hospital: plain, campus: plain, department: plain, person: plain },
			contact: 'Line 1 Line 2'
		});
		expect(estimate.caseCode).toBe('\ufffd');
	});

	it('keeps names of a price sheet without such signs, and marks of direction as they are', () => {
		const sheet = templateSheet();
		const named = { ...sheet, hospital: { name: { en: 'A\u202egnp.exe', ar: '\u200fمستشفى\u200e' } } };
		const read = readDocument(JSON.stringify({ ...fresh, prices: { kind: 'file', sheet: named } }));
		expect(read.ok && read.value.prices.kind === 'file' && read.value.prices.sheet.hospital.name).toEqual({
			en: 'Agnp.exe',
			ar: '\u200fمستشفى\u200e'
		});
	});

	it('keeps where the money comes from, in which currency, and what the family pays beside the hospital', () => {
		const kept = {
			...fresh,
			funding: { ...fresh.funding, admissionDate: '2026-10-12', holidays: ['2026-10-02'] },
			payments: {
				from: 'IN',
				home: {
					currency: 'INR',
					rate: '12.345678',
					buffer: '3',
					feePercent: '0.5',
					feeFixed: '35.00',
					rateFrom: 'snapshot',
					rateDate: '2026-09-29'
				},
				depositShare: '40',
				daysBefore: { 'car-t-product': 10 },
				ownCosts: [{ id: 'c', kind: 'lodging', amount: '300.00', currency: 'CNY', per: 'day', days: 30 }]
			}
		};
		expect(readDocument(JSON.stringify(kept))).toEqual({ ok: true, value: kept });
	});

	it.each([
		['no JSON', '{"schema":'],
		['no object', '[1]'],
		['another schema', JSON.stringify({ ...fresh, schema: 'something' })],
		['a version from the future', JSON.stringify({ ...fresh, version: 999 })],
		['no version', JSON.stringify({ ...fresh, version: undefined })],
		['an unknown field', JSON.stringify({ ...fresh, colour: 'red' })],
		['a stay out of its limits', JSON.stringify({ ...fresh, plan: { ...fresh.plan, baselineDays: 99 } })],
		[
			'a scenario whose course the model refuses',
			JSON.stringify({
				...fresh,
				scenarios: [
					{
						...{ id: 'b', level: 'typical', baselineDays: 21, extraDays: 0, choices: {} },
						course: [{ id: 'a', support: 'mechanical-ventilation', firstDay: 3, days: 1, perDay: 1 }]
					}
				]
			})
		],
		[
			'two scenarios of one id',
			JSON.stringify({
				...fresh,
				scenarios: ['b', 'b'].map((id) => ({
					...{ id, level: 'typical', baselineDays: 21, extraDays: 0 },
					...{ choices: {}, course: [] }
				}))
			})
		],
		[
			'a course that the model refuses',
			JSON.stringify({
				...fresh,
				plan: { ...fresh.plan, course: [{ id: 'a', support: 'icu', firstDay: 90, days: 1, perDay: 1 }] }
			})
		],
		['a text without end', ' '.repeat(LARGEST_DOCUMENT + 1)]
	])('is refused whole with %s; nothing is repaired in silence', (_what, text) => {
		const read = readDocument(text);
		expect(read.ok).toBe(false);
		if (!read.ok) expect(read.faults.length).toBeGreaterThan(0);
	});
});

describe('migrations', () => {
	const migrations = {
		1: (document: Readonly<Record<string, unknown>>) => ({ ...document, two: true }),
		2: (document: Readonly<Record<string, unknown>>) => ({ ...document, three: true })
	};

	it('run one after the other, by number, up to the version of the program', () => {
		expect(migrated({ version: 1, id: 'a' }, migrations, 3)).toEqual({
			ok: true,
			value: { version: 3, id: 'a', two: true, three: true }
		});
		expect(migrated({ version: 2, id: 'a' }, migrations, 3)).toEqual({
			ok: true,
			value: { version: 3, id: 'a', three: true }
		});
	});

	it('refuse a version from the future, and one that no migration leads from', () => {
		expect(migrated({ version: 4 }, migrations, 3).ok).toBe(false);
		expect(migrated({ version: 1 }, { 2: migrations[2] }, 3).ok).toBe(false);
		expect(migrated({ version: 0 }, migrations, 3).ok).toBe(false);
		expect(migrated({ version: '1' }, migrations, 3).ok).toBe(false);
	});
});
