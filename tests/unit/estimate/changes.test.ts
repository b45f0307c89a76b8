import { describe, expect, it } from 'vitest';
import { changesBetween } from '$lib/estimate/changes';
import type { PlanDocument } from '$lib/model/document.schema';
import { builtIn, columnsFor, fresh, scenarioOf } from '../analysis/setting';

const sheet = await builtIn();
const before: PlanDocument = { ...fresh, scenarios: [scenarioOf('medicine', 'b')] };

describe('what a revision changed', () => {
	it('is nothing where nothing was changed', () => {
		const columns = columnsFor(before, sheet);
		const { lines, facts, added, removed, total } = changesBetween(columns, columns);
		expect([lines, facts, added, removed]).toEqual([[], [], [], []]);
		expect(total.was).toBe(total.is);
	});

	it('is each charge whose count is another, in the plan and in each scenario, and they add up to the totals', () => {
		const longer = { ...before, plan: { ...fresh.plan, baselineDays: 24 } };
		const [was, is] = [columnsFor(before, sheet), columnsFor(longer, sheet)];
		const { lines, facts, total } = changesBetween(was, is);
		const plan = lines.filter(({ column }) => column === null);
		expect(plan.length).toBeGreaterThan(3);
		expect(plan.reduce((sum, { by }) => sum + by, 0)).toBe(total.is - total.was);
		expect(lines.some(({ column }) => column === 'b')).toBe(false);
		expect(facts).toContainEqual({ column: null, fact: 'plannedDays', was: 21, is: 24 });
		for (const { was: old, is: present } of plan)
			expect([old?.times, present?.times]).not.toEqual([undefined, undefined]);
	});

	it('is each price that a newer sheet has, with the old one beside it', () => {
		const dearer = {
			...sheet,
			version: '2',
			items: sheet.items.map((item) =>
				item.id === 'blood-count' && item.price
					? { ...item, price: { low: '99.00', typical: '99.00', high: '99.00' } }
					: item
			)
		};
		const { lines, facts } = changesBetween(columnsFor(before, sheet), columnsFor(before, dearer));
		expect(new Set(lines.map(({ id }) => id))).toEqual(new Set(['blood-count']));
		expect(lines[0]?.is?.unitPrice).toBe(9_900);
		expect(lines[0]?.was?.unitPrice).not.toBe(9_900);
		expect(facts).toContainEqual({
			column: null,
			fact: 'sheet',
			was: `${sheet.id} ${sheet.version}`,
			is: `${sheet.id} 2`
		});
	});

	it('are summed for each column, and a charge that changed in two classes is told apart by them', () => {
		const more = { ...before, scenarios: [scenarioOf('life-support', 'b')] };
		const [was, is] = [columnsFor(before, sheet), columnsFor(more, sheet)];
		const { lines, sums } = changesBetween(was, is);
		const totalOf = (all: typeof was) => all.columns.find(({ id }) => id === 'b')?.shown.estimate.totals.all ?? 0;
		expect(sums).toEqual([{ column: 'b', by: totalOf(is) - totalOf(was) }]);
		const split = lines.filter(({ isSplit }) => isSplit);
		expect(split.length).toBeGreaterThan(1);
		for (const { id } of split)
			expect(new Set(lines.filter((one) => one.id === id).map(({ kind }) => kind)).size).toBe(2);
		expect(lines.filter(({ isSplit }) => !isSplit).length).toBeGreaterThan(3);
	});

	it('names scenarios that came and went', () => {
		const other = { ...before, scenarios: [scenarioOf('life-support', 'c')] };
		const { added, removed } = changesBetween(columnsFor(before, sheet), columnsFor(other, sheet));
		expect(added.map(({ id }) => id)).toEqual(['c']);
		expect(removed.map(({ id }) => id)).toEqual(['b']);
	});
});
