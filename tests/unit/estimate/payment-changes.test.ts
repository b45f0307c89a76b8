import { describe, expect, it } from 'vitest';
import * as rule from '$lib/engine/exchange';
import { changesBetween } from '$lib/estimate/changes';
import type { PlanDocument } from '$lib/model/document.schema';
import { builtIn, columnsFor, fresh, scenarioOf } from '../analysis/setting';

const sheet = await builtIn();
const rate = { currency: 'INR', rate: '12', buffer: '3', feePercent: '0', feeFixed: '0', rateFrom: 'typed' } as const;
const before: PlanDocument = {
	...fresh,
	funding: { ...fresh.funding, admissionDate: '2026-12-28' },
	payments: { ...fresh.payments, from: 'IN', home: rate },
	scenarios: [scenarioOf('medicine', 'b')]
};
const payments = (is: PlanDocument, was: PlanDocument = before) =>
	changesBetween(columnsFor(was, sheet), columnsFor(is, sheet), undefined, rule).payments;
const { topUp } = before.funding;

describe('the payments that a revision changed', () => {
	it('are none where nothing about them is another', () => {
		expect(payments(before)).toEqual([]);
		expect(payments({ ...before, level: before.level, timing: before.timing })).toEqual([]);
	});

	it('are those that leave on another day because banks are closed, each with its old and its new day', () => {
		const holidays = Array.from({ length: 10 }, (_, day) => `2026-12-${String(10 + day)}`);
		const changed = payments({ ...before, funding: { ...before.funding, holidays } });
		expect(changed.map(({ kind }) => kind)).toContain('deposit');
		for (const { was, is } of changed) {
			expect(is?.neededBy).toBe(was?.neededBy);
			expect(String(is?.sendBy) < String(was?.sendBy)).toBe(true);
		}
	});

	it('are those paid ahead on another day than the sheet says', () => {
		const [product] = sheet.items.filter(({ paid, choice }) => paid === 'ahead' && choice === undefined);
		if (!product) throw new Error('nothing is paid ahead');
		const daysBefore = { [product.id]: 12 };
		const changed = payments({ ...before, payments: { ...before.payments, daysBefore } });
		expect(new Set(changed.map(({ item }) => item?.id))).toEqual(new Set([product.id]));
		// In the plan and in its scenario.
		expect(changed.map(({ column }) => column)).toEqual([null, 'b']);
		expect(changed[0]?.is?.neededBy).toBe('2026-12-16');
	});

	it('are all of them where the rate is another, in the currency at home alone', () => {
		const changed = payments({ ...before, payments: { ...before.payments, home: { ...rate, rate: '13' } } });
		expect(changed.length).toBeGreaterThan(5);
		for (const { was, is } of changed) {
			expect([is?.amount, is?.sendBy, is?.neededBy]).toEqual([was?.amount, was?.sendBy, was?.neededBy]);
			expect((is?.atHome?.toHave ?? 0n) > (was?.atHome?.toHave ?? 0n)).toBe(true);
		}
	});

	it('are top-ups that came and went: one has no old days, one no new ones', () => {
		const standard = { ...topUp, floor: '90000.00', target: '150000.00' };
		const more = payments({ ...before, funding: { ...before.funding, topUp: standard } });
		expect(more.some(({ was, kind }) => was === null && kind === 'top-up')).toBe(true);
		const fewer = payments(before, { ...before, funding: { ...before.funding, topUp: standard } });
		expect(fewer.filter(({ is }) => is === null).map(({ id }) => id)).toEqual(
			more.filter(({ was }) => was === null).map(({ id }) => id)
		);
	});

	it('have the days of the axis while no day of admission is known', () => {
		const undated = { ...before, funding: { ...before.funding, admissionDate: undefined } };
		const changed = payments(before, undated);
		expect(changed.length).toBeGreaterThan(3);
		for (const { was, is } of changed) {
			expect(typeof was?.neededBy).toBe('number');
			expect(is?.neededBy).toMatch(/^202[67]-\d\d-\d\d$/);
		}
	});
});
