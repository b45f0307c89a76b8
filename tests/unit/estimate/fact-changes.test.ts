import { describe, expect, it } from 'vitest';
import { changesBetween } from '$lib/estimate/changes';
import type { Said } from '$lib/estimate/fact-changes';
import type { PlanDocument } from '$lib/plan/document.schema';
import { builtIn, columnsFor, fresh, scenarioOf } from '../compare/setting';

const sheet = await builtIn();
const home = { currency: 'INR', rate: '12', buffer: '3', feePercent: '0', feeFixed: '0' };
const before: PlanDocument = {
	...fresh,
	funding: { ...fresh.funding, admissionDate: '2026-12-28' },
	payments: { ...fresh.payments, from: 'IN', home: { ...home, rateFrom: 'typed' } }
};

/** Every other fact of the plan, as `fact: [was, is]`. */
function facts(changed: Partial<PlanDocument>): Record<string, unknown> {
	const { facts: all } = changesBetween(columnsFor(before, sheet), columnsFor({ ...before, ...changed }, sheet));
	return Object.fromEntries(all.filter(({ column }) => column === null).map(({ fact, was, is }) => [fact, [was, is]]));
}

const { topUp } = before.funding;
const withTopUp = (part: Partial<typeof topUp>) =>
	facts({ funding: { ...before.funding, topUp: { ...topUp, ...part } } });
const withHome = (part: Partial<typeof home>) =>
	facts({ payments: { ...before.payments, home: { ...home, rateFrom: 'typed', ...part } } });

describe('what else a revision changed', () => {
	it('is where the money comes from, at which rate, buffer and fees', () => {
		expect(facts({ payments: { ...before.payments, from: 'BD' } })).toEqual({ country: ['IN', 'BD'] });
		expect(withHome({ rate: '12.5' })).toEqual({ rate: ['12', '12.5'] });
		expect(withHome({ buffer: '5' })).toEqual({ buffer: ['3', '5'] });
		expect(withHome({ feePercent: '1' })).toEqual({ feePercent: ['0', '1'] });
		expect(withHome({ feeFixed: '500' })).toEqual({ feeFixed: ['0', '500'] });
		expect(withHome({ currency: 'BDT' })).toEqual({ currency: ['INR', 'BDT'] });
	});

	it('is the hospital’s rule in each of its parts', () => {
		expect(withTopUp({ floor: '10000.00' })).toMatchObject({ floor: [2_000_000, 1_000_000] });
		expect(withTopUp({ target: '80000.00' })).toMatchObject({ target: [6_000_000, 8_000_000] });
		expect(withTopUp({ step: '100.00' })).toMatchObject({ step: [1_000_000, 10_000] });
		expect(withTopUp({ rule: 'standard', standard: '50000.00' })).toMatchObject({
			rule: ['fill-to', 'standard'],
			standard: [null, 5_000_000],
			target: [6_000_000, null]
		});
		expect(facts({ funding: { ...before.funding, guarantee: '5000.00' } })).toMatchObject({ guarantee: [0, 500_000] });
		const planned = [{ day: 3, amount: '9000.00' }];
		expect(facts({ funding: { ...before.funding, planned } })).toMatchObject({
			planned: [[], [{ day: 3, amount: 900_000 }]]
		});
		expect(facts({ payments: { ...before.payments, depositShare: '40' } })).toMatchObject({
			depositShare: [null, '40']
		});
	});

	it('is how long money takes, and with it the day on which the first payment leaves, in each course', () => {
		const { arrivalDays, firstSendBy } = withTopUp({ arrivalDays: 9 }) as Record<string, [string, string]>;
		expect(arrivalDays).toEqual([6, 9]);
		const [was = '', is = ''] = firstSendBy ?? [];
		expect(is < was).toBe(true);
		const two = { ...before, scenarios: [scenarioOf('medicine', 'b')] };
		const slow = { ...two, funding: { ...two.funding, topUp: { ...topUp, arrivalDays: 9 } } };
		const { facts: all } = changesBetween(columnsFor(two, sheet), columnsFor(slow, sheet));
		expect(all.filter(({ fact }) => fact === 'firstSendBy').map(({ column }) => column)).toEqual([null, 'b']);
		// Without a day of admission it is a day of the axis.
		const undated = { ...before, funding: fresh.funding };
		const { facts: numbered } = changesBetween(columnsFor(undated, sheet), columnsFor(before, sheet));
		const first = numbered.find(({ fact }) => fact === 'firstSendBy');
		expect(typeof first?.was).toBe('number');
		expect(first?.is).toMatch(/^2026-1\d-\d\d$/);
	});

	it('is the patient, the product, the timing and the kind of hospital', () => {
		expect(facts({ plan: { ...before.plan, weightKg: '75' } })).toMatchObject({ weight: ['60', '75'] });
		expect(facts({ timing: 'bispecific' })).toEqual({ timing: ['car-t', 'bispecific'] });
		expect(facts({ level: 'high' })).toMatchObject({ level: ['typical', 'high'] });
		const products = sheet.items.filter(({ choice }) => choice === sheet.items.find((item) => item.choice)?.choice);
		const [first, second] = products;
		if (!first?.choice || !second) throw new Error('the sheet has no choice');
		const { products: changed } = facts({ plan: { ...before.plan, choices: { [first.choice]: second.id } } });
		expect(changed).toEqual([expect.arrayContaining([first.name]), expect.arrayContaining([second.name])]);
	});

	it('is who hands it out, for whom and until when; a draft’s own term is none', () => {
		const columns = columnsFor(before, sheet);
		const was: Said = { issuer: { hospital: 'One', contact: 'a' }, validUntil: '2026-12-01', kind: 'tool' };
		const said = (is: Said) => changesBetween(columns, columns, { was, is }).facts.map(({ fact }) => fact);
		expect(said(was)).toEqual([]);
		expect(said({ ...was, issuer: { hospital: 'Other', contact: 'b' } })).toEqual(['hospital', 'contact']);
		expect(said({ ...was, caseCode: '17' })).toEqual(['caseCode']);
		expect(said({ ...was, validUntil: '2026-12-08', kind: 'hospital' })).toEqual(['kind', 'validUntil']);
		expect(said({ issuer: was.issuer })).toEqual([]);
	});
});
