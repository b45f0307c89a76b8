import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import CourseLadder from '$lib/components/plan/CareLevels.svelte';
import PlanDetails from '$lib/components/plan/PlanDetails.svelte';
import { openPlanner, show } from './setting';

describe('the ladder of five', () => {
	it('opens on the planned stay and says what each further level of care would add', async () => {
		const planner = await openPlanner();
		const screen = await show(CourseLadder, { planner });
		await expect.element(screen.getByRole('radio', { name: /^Very little/ })).toBeChecked();
		for (const name of ['Fever', 'Needs medicine', 'Intensive care', 'Life support']) {
			await expect.element(screen.getByRole('radio', { name: new RegExp(`^${name}.*CNY.[0-9,]+ more`) })).toBeVisible();
		}
	});

	it('is one group for the arrow keys', async () => {
		const planner = await openPlanner();
		const screen = await show(CourseLadder, { planner });
		(screen.getByRole('radio', { name: /^Very little/ }).element() as HTMLElement).focus();
		await userEvent.keyboard('{ArrowDown}{ArrowDown}{ArrowDown}');
		expect(planner.course.careLevel).toBe('intensive-care');
		await expect.element(screen.getByRole('radio', { name: /^Intensive care/ })).toBeChecked();
	});

	it('says which grade such care is usually seen with, and that only the team grades', async () => {
		const planner = await openPlanner();
		const screen = await show(CourseLadder, { planner });
		await screen.getByRole('radio', { name: /^Life support/ }).click();
		await expect
			.element(screen.getByText(/usually seen with grade 4 CRS. Only the medical team grades CRS/))
			.toBeVisible();
	});

	it('costs more on every higher level of care, at every kind of hospital', async () => {
		const planner = await openPlanner();
		for (const level of ['low', 'typical', 'high'] as const) {
			const sums = planner.answers.careLevels.map(({ answer }) => answer.levels[level].estimate.totals.inHospital);
			expect([...sums].sort((one, other) => one - other)).toEqual(sums);
			expect(new Set(sums).size).toBe(5);
		}
	});

	it('fits every planned stay, the shortest as well', async () => {
		const planner = await openPlanner();
		for (let days = 14; days <= 28; days += 1) {
			planner.course.typeBaselineDays(String(days));
			expect(planner.answers.careLevels.map(({ answer }) => answer.stay.stayDays - days)).toEqual(
				planner.answers.careLevels.map(({ extraDays }) => extraDays)
			);
		}
	});
});

describe('product, hospital and weight', () => {
	it('offers "not decided yet" first, and uses it', async () => {
		const planner = await openPlanner();
		await show(PlanDetails, { planner });
		expect(planner.answers.products[0]?.id).toBe('product-undecided');
		expect(planner.answers.picked('product')?.id).toBe('product-undecided');
	});

	it('changes what is paid before admission with the product', async () => {
		const planner = await openPlanner();
		const screen = await show(PlanDetails, { planner });
		const before = planner.shown.estimate.totals.ahead;
		await screen.getByRole('combobox', { name: 'CAR-T product' }).selectOptions('product-relma-cel');
		expect(planner.shown.estimate.totals.ahead - before).toBe(90_000_00);
	});

	it('shows one kind of hospital at a time', async () => {
		const planner = await openPlanner();
		const screen = await show(PlanDetails, { planner });
		await screen.getByRole('combobox', { name: 'Kind of hospital' }).selectOptions('low');
		expect(planner.level).toBe('low');
	});

	it.each([
		['62,5', '62.5'],
		['62.5', '62.5'],
		['075', '75'],
		['２５', '25']
	])('reads a weight typed as %s', async (typed, weight) => {
		const planner = await openPlanner();
		const screen = await show(PlanDetails, { planner });
		await screen.getByRole('textbox').fill(typed);
		expect(planner.view.plan.weightKg).toBe(weight);
	});

	it.each(['1.9', '250.1', '60.55', 'sixty', '6e1'])(
		'keeps the weight %s as typed and the answer as it was',
		async (typed) => {
			const planner = await openPlanner();
			const screen = await show(PlanDetails, { planner });
			await screen.getByRole('textbox').fill(typed);
			await expect.element(screen.getByRole('alert')).toHaveTextContent('from 2 to 250 kg');
			await expect.element(screen.getByRole('textbox')).toHaveValue(typed);
			expect(planner.view.plan.weightKg).toBe('60');
		}
	);
});
