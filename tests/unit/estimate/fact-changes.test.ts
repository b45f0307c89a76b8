import { describe, expect, it } from 'vitest';
import { changesBetween } from '$lib/estimate/changes';
import type { Said } from '$lib/estimate/fact-changes';
import type { PlanDocument } from '$lib/model/document.schema';
import { builtIn, columnsFor, fresh, scenarioOf } from '../analysis/setting';

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

	it('is how long money takes', () => {
		expect(withTopUp({ arrivalDays: 9 })).toMatchObject({ arrivalDays: [6, 9] });
	});

	it('is which days are left out, by the days that came and went alone', () => {
		const { holidays } = before.funding;
		const day = '2026-12-24';
		expect(facts({ funding: { ...before.funding, holidays: [...holidays, day] } })).toEqual({
			closedDays: [[], [day]]
		});
		expect(facts({ funding: { ...before.funding, workingWeekends: [day] } })).toEqual({ workingWeekends: [[], [day]] });
	});

	it('is where the rate is from, and the money within reach', () => {
		const snapshot = { ...home, rateFrom: 'snapshot', rateDate: '2026-11-01' } as const;
		expect(facts({ payments: { ...before.payments, home: snapshot } })).toEqual({
			rateFrom: ['typed', 'snapshot'],
			rateDate: [null, '2026-11-01']
		});
		expect(facts({ outlook: { ...before.outlook, funds: '240000.00' } })).toEqual({ funds: [null, 24_000_000] });
	});

	it('is the care of each course by its dates, its name, and how long before the infusion the stay begins', () => {
		const scenario = scenarioOf('fever', 'b');
		const [fever, ...rest] = scenario.course;
		if (!fever) throw new Error('the level of care has no care');
		const two = { ...before, scenarios: [scenario] };
		const moved = { ...scenario, name: 'Late', course: [{ ...fever, firstDay: fever.firstDay + 1 }, ...rest] };
		const { facts: all } = changesBetween(columnsFor(two, sheet), columnsFor({ ...two, scenarios: [moved] }, sheet));
		expect(all.filter(({ column }) => column === 'b').map(({ fact }) => fact)).toEqual(['name', 'care']);
		const care = all.find(({ fact }) => fact === 'care') as unknown as {
			was: { first: string }[];
			is: { first: string }[];
		};
		expect(care.was[0]?.first).toMatch(/^2027-01-\d\d$/);
		expect((care.is[0]?.first ?? '') > (care.was[0]?.first ?? '')).toBe(true);
		expect(facts({ plan: { ...before.plan, leadDays: 8 } })).toMatchObject({ leadDays: [6, 8] });
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
