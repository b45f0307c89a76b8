import { describe, expect, it } from 'vitest';
import { CARE_LEVELS } from '$lib/reference/presets';
import { PRICE_TIERS } from '$lib/model/price-tiers';
import { numberedLines, scenarioLines } from '$lib/estimate/numbered-lines';
import { builtIn, columnsFor, fresh, scenarioOf } from '../analysis/setting';

const sheet = await builtIn();

describe('the charges of an estimate', () => {
	it('multiply and add up to its total to the fen, at every kind of hospital and on every level of care', () => {
		for (const level of PRICE_TIERS) {
			for (const careLevel of CARE_LEVELS) {
				const { columns } = columnsFor({ ...fresh, scenarios: [scenarioOf(careLevel, 'b', { level })] }, sheet);
				const [, column] = columns;
				if (!column) throw new Error('a column is missing');
				const groups = numberedLines(column, sheet);
				for (const { rows, sum } of groups) {
					for (const { times, unitPrice, amount } of rows) expect(times * unitPrice).toBe(amount);
					expect(rows.reduce((total, { amount }) => total + amount, 0)).toBe(sum);
				}
				const paid = groups.filter(({ kind }) => kind !== 'included');
				expect(paid.reduce((total, { sum }) => total + sum, 0)).toBe(column.shown.estimate.totals.all);
			}
		}
	});

	it('have numbers of their own in the whole document', () => {
		const document = { ...fresh, scenarios: CARE_LEVELS.slice(2).map((careLevel) => scenarioOf(careLevel)) };
		const { columns } = columnsFor(document, sheet);
		const [plan, ...scenarios] = columns;
		if (!plan) throw new Error('a column is missing');
		const numbers = [
			...numberedLines(plan, sheet),
			...scenarios.flatMap((scenario, place) => scenarioLines(plan, scenario, sheet, place + 1).groups)
		].flatMap(({ rows }) => rows.map(({ number }) => number));
		expect(new Set(numbers).size).toBe(numbers.length);
		expect(numbers[0]).toBe('A1');
		expect(numbers).toContain('1A1');
	});

	it('of a scenario are what it adds, and lead from the plan’s total to its own', () => {
		for (const careLevel of CARE_LEVELS) {
			const { columns } = columnsFor({ ...fresh, scenarios: [scenarioOf(careLevel)] }, sheet);
			const [plan, scenario] = columns;
			if (!plan || !scenario) throw new Error('a column is missing');
			const { isWhole, groups, added, fewer } = scenarioLines(plan, scenario, sheet, 1);
			expect(isWhole).toBe(false);
			const sumOf = (isLess: boolean): number =>
				groups.filter((group) => group.isLess === isLess).reduce((total, { sum }) => total + sum, 0);
			expect([sumOf(false), sumOf(true)]).toEqual([added, fewer]);
			for (const { rows, sum } of groups) {
				for (const { times, unitPrice, amount } of rows) {
					expect(times * unitPrice).toBe(amount);
				}
				expect(rows.reduce((total, { amount }) => total + amount, 0)).toBe(sum);
			}
			expect(plan.shown.estimate.totals.all + added - fewer).toBe(scenario.shown.estimate.totals.all);
		}
	});

	it('that a scenario has fewer of than the plan are listed with numbers of their own', () => {
		const { columns } = columnsFor({ ...fresh, scenarios: [scenarioOf('intensive-care')] }, sheet);
		const [plan, scenario] = columns;
		if (!plan || !scenario) throw new Error('a column is missing');
		const { groups, fewer } = scenarioLines(plan, scenario, sheet, 1);
		expect(fewer).toBeGreaterThan(0);
		const less = groups.filter(({ isLess }) => isLess).flatMap(({ rows }) => rows);
		expect(less.map(({ id }) => id)).toContain('monitoring');
		const numbers = groups.flatMap(({ rows }) => rows.map(({ number }) => number));
		expect(new Set(numbers).size).toBe(numbers.length);
	});

	it('of a scenario at another kind of hospital are all listed: what is added would not add up', () => {
		const { columns } = columnsFor({ ...fresh, scenarios: [scenarioOf('medicine', 'b', { level: 'high' })] }, sheet);
		const [plan, scenario] = columns;
		if (!plan || !scenario) throw new Error('a column is missing');
		const { isWhole, groups } = scenarioLines(plan, scenario, sheet, 1);
		expect(isWhole).toBe(true);
		const paid = groups.filter(({ kind }) => kind !== 'included');
		expect(paid.reduce((total, { sum }) => total + sum, 0)).toBe(scenario.shown.estimate.totals.all);
	});
});
