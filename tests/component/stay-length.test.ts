import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import StayLength from '$lib/components/plan/StayLength.svelte';
import { openPlanner, show } from './setting';

async function open() {
	const planner = await openPlanner();
	const screen = await show(StayLength, { planner });
	return {
		planner,
		screen,
		field: screen.getByRole('textbox', { name: 'Days in hospital, as planned' }),
		slider: screen.getByRole('slider')
	};
}

describe('the planned stay', () => {
	it('opens on 21 days and says when the family goes home', async () => {
		const { field, screen } = await open();
		await expect.element(field).toHaveValue('21');
		await expect.element(screen.getByText('home 15 days after it')).toBeVisible();
	});

	it('takes typing, and the slider follows', async () => {
		const { field, slider, planner } = await open();
		await field.fill('28');
		expect(planner.course.plan.baselineDays).toBe(28);
		await expect.element(slider).toHaveValue('28');
	});

	it('takes the arrow keys on the slider, and the field follows', async () => {
		const { field, slider, planner } = await open();
		(slider.element() as HTMLElement).focus();
		await userEvent.keyboard('{ArrowRight}{ArrowRight}');
		expect(planner.course.plan.baselineDays).toBe(23);
		await expect.element(field).toHaveValue('23');
	});

	it('takes taps on the buttons, which stop at the limits', async () => {
		const { screen, planner } = await open();
		await screen.getByRole('button', { name: 'One day fewer' }).click();
		expect(planner.course.plan.baselineDays).toBe(20);
		planner.course.moveBaselineDays(-100);
		await expect.element(screen.getByRole('button', { name: 'One day fewer' })).toBeDisabled();
		expect(planner.course.plan.baselineDays).toBe(14);
	});

	it.each(['13', '29', '2 weeks', '-3', '21.5'])(
		'keeps %s as typed, says what fits, and keeps the answer',
		async (typed) => {
			const { field, screen, planner } = await open();
			await field.fill(typed);
			await expect.element(field).toHaveValue(typed);
			await expect.element(screen.getByRole('alert')).toHaveTextContent('from 14 to 28');
			expect(planner.course.plan.baselineDays).toBe(21);
		}
	);

	it.each([
		['２４', 24],
		['٢٤', 24],
		['۱۸', 18]
	])('reads %s, as a phone in another script types it', async (typed, days) => {
		const { field, planner } = await open();
		await field.fill(typed);
		expect(planner.course.plan.baselineDays).toBe(days);
	});
});
