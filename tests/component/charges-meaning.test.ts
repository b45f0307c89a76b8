import { Chart } from 'chart.js';
import { describe, expect, it, vi } from 'vitest';
import ChargeList from '$lib/components/care/charges/ChargeList.svelte';
import { addedTo, chargeGroups } from '$lib/analysis/charge-rows';
import { PRICE_TIERS } from '$lib/model/price-tiers';
import { formatsFor } from '$lib/i18n/formats';
import { openPlanner, show } from './setting';

const { money } = formatsFor('en');

async function open() {
	const planner = await openPlanner();
	planner.course.pickCareLevel('intensive-care');
	const screen = await show(ChargeList, { planner });
	const groups = () => chargeGroups(planner.shown.estimate, planner.sheet);
	const rowCount = () => screen.container.querySelectorAll('.groups tbody tr').length;
	return { planner, screen, groups, rowCount };
}

describe('what the charges mean', () => {
	it('says what a charge is, why it has its class, what changes it, and what to ask, on request', async () => {
		const { screen } = await open();
		await screen.getByRole('button', { name: /^Intensive-care bed/ }).click();
		for (const words of ['What it is', 'Why it has its class', 'What changes it', 'One question to ask']) {
			await expect.element(screen.getByText(words, { exact: true })).toBeVisible();
		}
		await expect.element(screen.getByText('A signal: more support is given')).toBeVisible();
		await expect.element(screen.getByText('为什么需要转入重症监护？')).toBeVisible();
	});

	it('says after how many times a charge turns into a signal', async () => {
		const { screen } = await open();
		await screen
			.getByRole('button', { name: /^Dexamethasone/ })
			.first()
			.click();
		await expect.element(screen.getByText(/the first 3 count in the allowance/)).toBeVisible();
	});

	it('adds up: what a course added, less what it has fewer of, is its difference to the planned stay', async () => {
		const planner = await openPlanner();
		for (const { answer } of planner.answers.careLevels) {
			for (const level of PRICE_TIERS) {
				const [course, planned] = [answer, planner.answers.planned].map((one) => one.levels[level].estimate);
				if (!course || !planned) throw new Error('there is no answer');
				const added = addedTo(chargeGroups(planned, planner.sheet), chargeGroups(course, planner.sheet));
				expect(added.sum - added.fewer).toBe(course.totals.all - planned.totals.all);
			}
		}
	});

	it('shows one class, with its sum beside the sum of all, and says so once', async () => {
		const { planner, screen, groups, rowCount } = await open();
		const all = rowCount();
		await screen.getByRole('radio', { name: /^Signals a complex course/ }).click();
		const signals = groups().find(({ kind }) => kind === 'signal');
		if (!signals) throw new Error('the course has no signal');
		await expect.poll(rowCount).toBe(signals.rows.length);
		const { all: total, signal } = planner.shown.estimate.totals;
		const sentence = `${signals.rows.length} of ${all} charges shown: ${money(signal)} of ${money(total)}.`;
		expect(screen.container.querySelector('.shown')?.textContent).toBe(sentence);
		await expect.poll(() => screen.container.querySelector('[aria-live=polite]')?.textContent).toBe(sentence);
		expect(screen.container.querySelector('.all bdi')?.textContent).toBe(money(total));
	});

	it('shows only what the course added, and no class that has nothing left', async () => {
		const { planner, screen, rowCount } = await open();
		await screen.getByRole('checkbox').click();
		const planned = planner.answers.planned.levels.typical.estimate;
		const added = addedTo(chargeGroups(planned, planner.sheet), chargeGroups(planner.shown.estimate, planner.sheet));
		await expect.poll(rowCount).toBe(added.groups.reduce((sum, { rows }) => sum + rows.length, 0));
		await expect.element(screen.getByText(money(added.sum)).first()).toBeVisible();
		planner.course.pickCareLevel('very-little');
		await expect.element(screen.getByText('This course adds no such charge to the planned stay.')).toBeVisible();
	});

	it('falls back to all classes when the course loses the one that is picked', async () => {
		const { planner, screen, groups, rowCount } = await open();
		await screen.getByRole('radio', { name: /^Signals a complex course/ }).click();
		planner.course.pickCareLevel('very-little');
		await expect.poll(rowCount).toBe(groups().reduce((sum, { rows }) => sum + rows.length, 0));
	});

	it('draws the charges of each day, class upon class, as its table has them', async () => {
		const { planner, screen } = await open();
		const canvas = screen.container.querySelector('canvas');
		if (!canvas) throw new Error('there is no chart');
		canvas.scrollIntoView();
		await vi.waitFor(() => expect(Chart.getChart(canvas)).toBeDefined(), 10_000);
		const drawn = () => Chart.getChart(canvas)?.data.datasets.map(({ data }) => data);
		const expected = () =>
			(['routine', 'allowance', 'signal'] as const).map((kind) =>
				planner.shown.estimate.days.map((day) => ({ x: day.day, y: day[kind] / 100 }))
			);
		expect(drawn()).toEqual(expected());
		planner.course.pickCareLevel('life-support');
		await expect.poll(drawn).toEqual(expected());
		const days = screen.container.querySelectorAll('.figures tbody tr');
		expect(days.length).toBe(planner.shown.estimate.days.length);
	});
});
