import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import PlanTools from '$lib/components/plan/PlanTools.svelte';
import StayStrip from '$lib/components/care/strip/StayStrip.svelte';
import { openPlanner, show } from './setting';

async function open() {
	const planner = await openPlanner();
	const screen = await show(StayStrip, { planner });
	const care = () =>
		planner.view.plan.course.map(({ support, firstDay, days }) => `${support} ${firstDay}+${days}`).sort();
	return { planner, screen, care };
}

describe('the stay strip', () => {
	it('shows the first lanes, and opens the rest on request', async () => {
		const { screen } = await open();
		await expect.element(screen.getByRole('button', { name: /^Intensive care intensive/ })).toBeVisible();
		await screen.getByRole('button', { name: /^More kinds of care \(15\)/ }).click();
		await expect.element(screen.getByRole('button', { name: /^Siltuximab IL-6/ })).toBeVisible();
	});

	it('adds a support where it usually begins, and takes it out again', async () => {
		const { screen, care } = await open();
		await screen.getByRole('button', { name: 'Fever, close watching: one day more' }).click();
		expect(care()).toEqual(['fever 3+1']);
		await screen.getByRole('button', { name: 'Fever, close watching: one day fewer' }).click();
		expect(care()).toEqual([]);
	});

	it('takes days by typing and by the arrow keys', async () => {
		const { screen, care } = await open();
		const field = screen.getByRole('textbox', { name: 'Intensive care: days' });
		await field.fill('4');
		expect(care()).toEqual(['icu 5+4']);
		(field.element() as HTMLElement).focus();
		await userEvent.keyboard('{ArrowUp}{ArrowUp}{ArrowDown}');
		expect(care()).toEqual(['icu 5+5']);
	});

	it('says of a lane what it is, what it costs and in which class, and takes its first day', async () => {
		const { planner, screen, care } = await open();
		planner.course.pickCareLevel('intensive-care');
		await screen.getByRole('button', { name: /^Medicine against CRS tocilizumab/ }).click();
		await expect.element(screen.getByText('The main medicine against CRS')).toBeVisible();
		await expect.element(screen.getByText('托珠单抗')).toBeVisible();
		await expect.element(screen.getByText(/2 doses: CNY.9,600/)).toBeVisible();
		await screen.getByRole('button', { name: 'Medicine against CRS: begin one day earlier' }).click();
		expect(care()).toContain('tocilizumab 2+2');
	});

	it('offers intensive care for a ventilator outside it, and adds it on one tap', async () => {
		const { planner, screen, care } = await open();
		const before = planner.shown.estimate.totals.all;
		await screen.getByRole('textbox', { name: 'Breathing machine: days' }).fill('5');
		const offer = screen.getByRole('alert');
		await expect
			.element(offer)
			.toHaveTextContent('Breathing machine needs this as well on days 5 to 9: Intensive care. Add it?');
		expect(care()).toEqual([]);
		expect(planner.shown.estimate.totals.all).toBe(before);
		await offer.getByRole('button', { name: 'Yes, do this' }).click();
		expect(care()).toEqual(['icu 5+5', 'mechanical-ventilation 5+5']);
		expect(planner.shown.estimate.totals.all).toBeGreaterThan(before);
	});

	it('offers to end one kind of oxygen where another begins', async () => {
		const { planner, screen, care } = await open();
		planner.course.putSpan({ id: 'a', support: 'low-flow-oxygen', firstDay: 3, days: 4, perDay: 1 });
		planner.course.putSpan({ id: 'b', support: 'icu', firstDay: 5, days: 4, perDay: 1 });
		planner.course.putSpan({ id: 'c', support: 'mechanical-ventilation', firstDay: 5, days: 2, perDay: 1 });
		await expect.element(screen.getByRole('alert')).toHaveTextContent('End Oxygen on day 4?');
		await screen.getByRole('button', { name: 'Yes, do this' }).click();
		expect(care()).toEqual(['icu 5+4', 'low-flow-oxygen 3+2', 'mechanical-ventilation 5+2']);
	});

	it('leaves the plan as it was where the mend is declined', async () => {
		const { planner, screen, care } = await open();
		await screen.getByRole('textbox', { name: 'Breathing machine: days' }).fill('2');
		await screen.getByRole('button', { name: 'Leave it as it was' }).click();
		expect(care()).toEqual([]);
		expect(planner.course.rejectedEdit).toBeNull();
	});

	it('offers a longer stay for care that lasts past it', async () => {
		const { planner, screen } = await open();
		await screen
			.getByRole('textbox', { name: 'Strong antibiotics: days' })
			.or(screen.getByRole('button', { name: /^More kinds/ }))
			.first()
			.click();
		await screen.getByRole('textbox', { name: 'Strong antibiotics: days' }).fill('20');
		await expect.element(screen.getByRole('alert')).toHaveTextContent('Make the stay 8 days longer?');
		await screen.getByRole('button', { name: 'Yes, do this' }).click();
		expect(planner.view.plan.extraDays).toBe(8);
	});

	it('says beside a lane what the model accepts only with a word', async () => {
		const { planner, screen } = await open();
		planner.course.putSpan({ id: 'a', support: 'vasopressor', firstDay: 4, days: 2, perDay: 1 });
		await expect.element(screen.getByText('Some of this care is usually given in intensive care')).toBeVisible();
		planner.course.putSpan({ id: 'b', support: 'icu', firstDay: 4, days: 2, perDay: 1 });
		await expect
			.element(screen.getByText('Some of this care is usually given in intensive care'))
			.not.toBeInTheDocument();
		planner.course.putSpan({ id: 'c', support: 'tocilizumab', firstDay: 2, days: 5, perDay: 1 });
		await expect.element(screen.getByText('More than four doses of tocilizumab')).toBeVisible();
	});

	it('moves and resizes a bar by pointer, as one step that can be taken back', async () => {
		const { planner, screen, care } = await open();
		planner.course.putSpan({ id: 'a', support: 'icu', firstDay: 4, days: 6, perDay: 1 });
		await expect.poll(() => screen.container.querySelector('[data-support=icu]')).not.toBeNull();
		const bar = screen.container.querySelector('[data-support=icu]');
		if (!(bar instanceof HTMLElement) || !bar.parentElement) throw new Error('no bar');
		const dayWidth = bar.parentElement.getBoundingClientRect().width / 21;
		const box = bar.getBoundingClientRect();
		const at = (type: string, x: number) =>
			bar.dispatchEvent(
				new PointerEvent(type, { bubbles: true, pointerId: 1, button: 0, clientX: x, clientY: box.top + 5 })
			);
		bar.setPointerCapture = () => {};
		at('pointerdown', box.left + box.width / 2);
		for (let step = 1; step <= 3; step += 1) at('pointermove', box.left + box.width / 2 + step * dayWidth);
		at('pointerup', box.left + box.width / 2 + 3 * dayWidth);
		expect(care()).toEqual(['icu 7+6']);
		planner.undo();
		expect(care()).toEqual(['icu 4+6']);
	});
});

describe('undo, redo and starting over', () => {
	it('takes back every kind of edit, and takes it again', async () => {
		const planner = await openPlanner();
		const seen = [planner.view];
		const edits = [
			() => planner.course.typeBaselineDays('25', null),
			() => planner.course.typeWeight('72'),
			() => planner.course.pickCareLevel('life-support'),
			() => planner.course.pickTiming('bispecific'),
			() => planner.change({ level: 'high' }),
			() => planner.course.pick('product', 'product-trial'),
			() => planner.course.typeExtraDays('20', null)
		];
		for (const edit of edits) {
			edit();
			seen.push(planner.view);
		}
		expect(new Set(seen).size).toBe(edits.length + 1);
		for (const before of seen.slice(0, -1).reverse()) {
			planner.undo();
			expect(planner.view).toBe(before);
		}
		expect(planner.canUndo).toBe(false);
		for (const after of seen.slice(1)) {
			planner.redo();
			expect(planner.view).toBe(after);
		}
	});

	it('counts a slider that moves over many days as one step', async () => {
		const planner = await openPlanner();
		for (const days of ['22', '23', '24', '25']) planner.course.typeBaselineDays(days, 'slider');
		planner.settle();
		planner.course.typeBaselineDays('26', 'slider');
		planner.undo();
		expect(planner.course.plan.baselineDays).toBe(25);
		planner.undo();
		expect(planner.course.plan.baselineDays).toBe(21);
	});

	it('works by keyboard', async () => {
		const planner = await openPlanner();
		await show(PlanTools, { planner });
		planner.course.pickCareLevel('fever');
		await userEvent.keyboard('{Control>}z{/Control}');
		expect(planner.course.careLevel).toBe('very-little');
		await userEvent.keyboard('{Control>}y{/Control}');
		expect(planner.course.careLevel).toBe('fever');
	});

	it('asks once before it starts over, and the start can be taken back', async () => {
		const planner = await openPlanner();
		const screen = await show(PlanTools, { planner });
		planner.course.pickCareLevel('life-support');
		await screen.getByRole('button', { name: 'Start over', exact: true }).click();
		expect(planner.course.careLevel).toBe('life-support');
		await screen.getByRole('button', { name: 'Yes, start over' }).click();
		expect(planner.course.careLevel).toBe('very-little');
		await screen.getByRole('button', { name: 'Undo' }).click();
		expect(planner.course.careLevel).toBe('life-support');
	});
});

describe('timing presets', () => {
	it('move the first day of fever, and the rest of the course with it', async () => {
		const planner = await openPlanner();
		planner.course.pickCareLevel('medicine');
		const days = () => planner.view.plan.course.map(({ firstDay }) => firstDay);
		const carT = days();
		planner.course.pickTiming('allogeneic');
		expect(days()).toEqual(carT.map((day) => day - 1));
		expect(planner.course.careLevel).toBe('medicine');
		planner.course.pickTiming('bispecific');
		expect(planner.course.onsetDay).toBe(1);
		planner.course.pickTiming('car-t');
		expect(days()).toEqual(carT);
	});

	it('keep every level of care inside every planned stay', async () => {
		const planner = await openPlanner();
		for (const timing of ['bispecific', 'allogeneic', 'car-t'] as const) {
			planner.course.pickTiming(timing);
			for (let days = 14; days <= 28; days += 1) {
				planner.course.typeBaselineDays(String(days), null);
				for (const { id } of planner.answers.careLevels) {
					planner.course.pickCareLevel(id);
					expect(planner.course.rejectedEdit).toBeNull();
					expect(planner.course.careLevel).toBe(id);
				}
			}
		}
	});
});
