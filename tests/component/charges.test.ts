import { describe, expect, it } from 'vitest';
import ChargeList from '$lib/components/care/charges/ChargeList.svelte';
import { chargeGroups } from '$lib/analysis/charge-rows';
import { prepareSheet } from '$lib/engine';
import { formatAmount } from '$lib/model/money';
import { PRICE_TIERS } from '$lib/model/price-tiers';
import { answer } from '$lib/engine/exchange';
import { readQuestion } from '$lib/validation/question';
import packageCase from '../golden/cases/08-package-covers-routine.json';
import { openPlanner, show } from './setting';

describe('the table of charges', () => {
	it('multiplies out on every row and adds up to the total, at every level of care and kind of hospital', async () => {
		const planner = await openPlanner();
		for (const { answer } of planner.answers.careLevels) {
			for (const level of PRICE_TIERS) {
				const { estimate } = answer.levels[level];
				const groups = chargeGroups(estimate, planner.sheet);
				for (const { rows, sum } of groups) {
					for (const row of rows) expect(row.times * row.unitPrice).toBe(row.amount);
					expect(rows.reduce((total, row) => total + row.amount, 0)).toBe(sum);
				}
				const paid = groups.filter(({ kind }) => kind !== 'included');
				expect(paid.reduce((total, { sum }) => total + sum, 0)).toBe(estimate.totals.all);
			}
		}
	});

	it('shows what a package has already paid for apart, outside the total', () => {
		const read = readQuestion(packageCase.request, () => undefined);
		if (!read.ok) throw new Error('the worked case is refused');
		const prepared = prepareSheet(read.value.sheet);
		if (!prepared.ok) throw new Error('the sheet of the worked case is refused');
		const answered = answer(prepared.value, read.value.question);
		if (!answered.ok) throw new Error('the question of the worked case is refused');
		const { estimate } = answered.value.levels.typical;
		const groups = chargeGroups(estimate, read.value.sheet);
		const included = groups.find(({ kind }) => kind === 'included');
		expect(included?.sum).toBe(estimate.lines.reduce((sum, line) => sum + line.included, 0));
		expect(groups.find(({ kind }) => kind === 'routine')?.rows.at(-1)).toMatchObject({ id: 'package', times: 1 });
	});

	it('puts an item that turns into a signal on two rows', async () => {
		const planner = await openPlanner();
		planner.course.pickCareLevel('intensive-care');
		const kinds = chargeGroups(planner.shown.estimate, planner.sheet)
			.flatMap(({ rows }) => rows)
			.filter(({ id }) => id === 'tocilizumab')
			.map(({ kind, times }) => ({ kind, times }));
		expect(kinds).toEqual([
			{ kind: 'allowance', times: 1 },
			{ kind: 'signal', times: 1 }
		]);
	});

	it('gives every charge its Chinese name beside the English one, and its evidence in a word', async () => {
		const planner = await openPlanner();
		planner.course.pickCareLevel('life-support');
		const screen = await show(ChargeList, { planner });
		const rows = screen.container.querySelectorAll('.groups tbody tr');
		expect(rows.length).toBeGreaterThan(40);
		for (const row of rows) {
			expect(row.querySelector('.ward')?.textContent).toMatch(/\p{Script=Han}|PET-CT/u);
			expect(row.querySelector('.evidence summary')?.textContent).toMatch(/^(Published|Reported|Assumption)$/);
		}
	});

	it('writes the exact sum under each table and under all of them', async () => {
		const planner = await openPlanner();
		const { estimate } = planner.shown;
		const screen = await show(ChargeList, { planner });
		const plain = (text: string | null | undefined) => text?.replaceAll(/[^0-9.]/g, '');
		expect(plain(screen.container.querySelector('.all bdi')?.textContent)).toBe(
			formatAmount(estimate.totals.all).replace(/\.00$/, '')
		);
	});
});
