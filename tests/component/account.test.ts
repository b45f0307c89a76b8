import { Chart } from 'chart.js';
import { describe, expect, it, vi } from 'vitest';
import AccountPanel from '$lib/components/money/account/AccountPanel.svelte';
import { chargedIn } from '$lib/analysis/ledger-rows';
import type { Ledger } from '$lib/engine';
import { formatsFor } from '$lib/i18n/formats';
import { openPlanner, show } from './setting';

const { exact } = formatsFor('en');

async function open() {
	const planner = await openPlanner();
	planner.course.pickCareLevel('intensive-care');
	const screen = await show(AccountPanel, { planner });
	const ledger = (): Ledger => {
		const { ledger } = planner.shown;
		if (!ledger) throw new Error('the planner has no account');
		return ledger;
	};
	const table = (caption: RegExp): string[][] => {
		const tables = [...screen.container.querySelectorAll('table')];
		const found = tables.find((one) => caption.test(one.caption?.textContent ?? ''));
		const rows = [...(found?.tBodies[0]?.rows ?? [])];
		return rows.map((row) => [...row.cells].map((cell) => cell.querySelector('bdi')?.textContent ?? ''));
	};
	return { planner, screen, ledger, table };
}

describe('the hospital account on the page', () => {
	it('shows every day of the ledger in figures, to the fen', async () => {
		const { ledger, table } = await open();
		expect(table(/Left in the account/)).toEqual(
			ledger().days.map(({ day, credits, charges, closing }) => [
				`day ${String(day).replace('-', '−')}`,
				...[credits, charges, closing].map(exact)
			])
		);
	});

	it('shows every top-up that is asked for: when, by when to send, when it arrives, how much', async () => {
		const { ledger, table } = await open();
		expect(ledger().topUps.length).toBeGreaterThan(1);
		const days = table(/Top-ups/).map((row) =>
			row.slice(0, 3).map((text) => Number(/[−0-9]+/.exec(text)?.[0].replace('−', '-')))
		);
		expect(days).toEqual(ledger().topUps.map(({ requestedOn, sendBy, arrivesOn }) => [requestedOn, sendBy, arrivesOn]));
		expect(table(/Top-ups/).map((row) => row[3])).toEqual(ledger().topUps.map(({ amount }) => exact(amount)));
	});

	it('writes that what was paid is what was charged and what comes back', async () => {
		const { ledger, screen } = await open();
		const { paid, refund } = ledger();
		expect(paid).toBe(chargedIn(ledger()) + refund);
		const sum = `Paid in CNY\u00a0${exact(paid)} = charges ${exact(chargedIn(ledger()))} + comes back ${exact(refund)}.`;
		await expect.element(screen.getByText(sum)).toBeInTheDocument();
	});

	it('writes what is still to pay where the last day goes beyond the money', async () => {
		const { planner, ledger, screen } = await open();
		const { funding } = planner.view;
		// Filled to nothing and not a fen more, the account is short by the last day, on which nothing is asked for.
		const topUp = { ...funding.topUp, floor: '0.00', target: '0.00', step: '0.01' };
		planner.change({ funding: { ...funding, deposit: '0.00', topUp } });
		const { paid, due } = ledger();
		expect(due).toBe(ledger().days.at(-1)?.charges);
		expect(paid).toBe(chargedIn(ledger()) - due);
		await expect.element(screen.getByText(`− still to pay ${exact(due)}.`)).toBeInTheDocument();
	});

	it('draws the very figures of its table', async () => {
		const { screen, ledger } = await open();
		const canvas = screen.container.querySelector('canvas');
		if (!canvas) throw new Error('there is no chart');
		canvas.scrollIntoView();
		await vi.waitFor(() => expect(Chart.getChart(canvas)).toBeDefined(), 10_000);
		const drawn = (): unknown => Chart.getChart(canvas)?.data.datasets[0]?.data;
		expect(drawn()).toEqual(ledger().days.map(({ day, closing }) => ({ x: day, y: closing / 100 })));
	});

	it.each([
		['floor', '80000', 'The hospital would ask although the account is full.'],
		['target', '10000', 'A top-up cannot end below the line'],
		['step', '0', 'Type an amount above 0.'],
		['deposit', 'a lot', 'Type an amount such as 80,000.'],
		['deposit', '1,50', 'Type an amount such as 80,000.']
	])('keeps %s typed as %s, says why it cannot be, and leaves the answer as it was', async (field, typed, why) => {
		const { planner, screen, ledger } = await open();
		const before = [planner.view.funding, ledger()];
		screen.container.querySelector('details')?.setAttribute('open', '');
		const input = screen.container.querySelector<HTMLInputElement>(`#funding-${field}`);
		if (!input) throw new Error('there is no such field');
		input.value = typed;
		input.dispatchEvent(new InputEvent('input', { bubbles: true }));
		input.dispatchEvent(new FocusEvent('blur'));
		await expect.element(screen.getByRole('alert')).toHaveTextContent(why);
		expect(input.value).toBe(typed);
		expect(input.getAttribute('aria-invalid')).toBe('true');
		expect([planner.view.funding, ledger()]).toEqual(before);
	});

	it('takes a deposit in the words of the family, in one step that can be undone', async () => {
		const { planner, screen } = await open();
		await screen.getByLabelText('Deposit on admission, CNY').fill('20万');
		expect(planner.view.funding.deposit).toBe('200000.00');
		planner.undo();
		expect(planner.view.funding.deposit).toBe('100000.00');
	});

	it('takes the other rule with a value to plan with, and goes back to the level it had', async () => {
		const { planner, screen } = await open();
		screen.container.querySelector('details')?.setAttribute('open', '');
		await screen.getByLabelText('A fixed amount each time').click();
		expect(planner.view.funding.topUp).toMatchObject({ rule: 'standard', standard: '50000.00' });
		await expect.element(screen.getByText(/asks for CNY\s50,000, and for any debt on top/)).toBeVisible();
		await screen.getByLabelText('Enough to be back at a level').click();
		expect(planner.view.funding.topUp).toMatchObject({ rule: 'fill-to', target: '60000.00' });
	});

	it('keeps the rule it has where the other one cannot hold, and says why', async () => {
		const { planner, screen } = await open();
		const { funding } = planner.view;
		planner.change({
			funding: { ...funding, topUp: { ...funding.topUp, rule: 'standard', standard: '1.00', floor: '80000.00' } }
		});
		screen.container.querySelector('details')?.setAttribute('open', '');
		const before = planner.view.funding;
		await screen.getByLabelText('Enough to be back at a level').click();
		await expect.element(screen.getByRole('alert')).toHaveTextContent('Lower that line first.');
		expect(planner.view.funding).toEqual(before);
		await expect.element(screen.getByLabelText('A fixed amount each time')).toBeChecked();
	});

	it('says what to ask in Chinese beside, when days run short', async () => {
		const { ledger, screen } = await open();
		expect(ledger().arrearsDays).toBeGreaterThan(0);
		await expect.element(screen.getByText(/The account cannot pay on days/)).toBeVisible();
		const asked = screen.container.querySelectorAll('ol .ward[lang=zh-Hans]');
		expect(asked.length).toBe(5);
	});
});
