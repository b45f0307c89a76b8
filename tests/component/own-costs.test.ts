import { SvelteMap } from 'svelte/reactivity';
import { userEvent } from 'vitest/browser';
import { describe, expect, it, vi } from 'vitest';
import OwnCosts from '$lib/components/money/payments/OwnCosts.svelte';
import type { Fen } from '$lib/model/money';
import type { Language } from '$lib/i18n/languages';
import type { Home, OwnCost } from '$lib/model/payment-settings.schema';
import { expectAccessible } from './axe';
import { show } from './setting';

const RUPEES: Home = { currency: 'INR', rate: '12.5', buffer: '3', feePercent: '0', feeFixed: '0', rateFrom: 'typed' };
const LODGING: OwnCost = { id: 'a', kind: 'lodging', amount: '250', currency: 'CNY', per: 'day', days: 28 };

/** The component over costs that it changes, as a page holds them. */
async function open(given: readonly OwnCost[] = [], picked: Home | null = RUPEES, language: Language = 'en') {
	const kept = new SvelteMap([['costs', given]]);
	const home = picked ?? undefined;
	const onchange = vi.fn<(costs: OwnCost[], tag: string | null) => void>((costs) => void kept.set('costs', costs));
	let count = 0;
	const props = {
		get costs() {
			return kept.get('costs') ?? [];
		},
		home,
		stayDays: 28,
		payments: { amount: 16_000_000 as Fen, toHave: home ? 206_000_000n : null },
		newId: () => `new-${(count += 1)}`,
		onchange
	};
	const screen = await show(OwnCosts, props, language);
	const total = (): (string | undefined)[] =>
		[...(screen.container.querySelector('tfoot tr')?.querySelectorAll('td bdi') ?? [])].map((cell) => cell.textContent);
	return { screen, onchange, total, costs: () => kept.get('costs') ?? [] };
}

describe('own costs on the page', () => {
	it('are added by kind with the companion’s days, and the focus goes to the amount', async () => {
		const { screen, costs } = await open();
		await screen.getByRole('button', { name: 'Lodging' }).click();
		await expect.element(screen.getByRole('group', { name: 'Lodging' })).toBeVisible();
		await expect.element(screen.getByRole('textbox', { name: 'Amount' })).toHaveFocus();
		await expect.element(screen.getByRole('status')).toHaveTextContent('Added: Lodging. Type its amount.');
		expect(costs()).toEqual([{ id: 'new-1', kind: 'lodging', amount: '0', currency: 'CNY', per: 'day', days: 28 }]);
	});

	it('stand beside the hospital’s payments, and both are summed in CNY and at home', async () => {
		const { screen, total } = await open([LODGING]);
		expect(total()).toEqual(['167,000', '2,150,125']);
		await expect.element(screen.getByText(/never a part of the hospital’s bill/)).toBeVisible();
		await expect.element(screen.getByText('INR\u00a090,125')).toBeVisible();
	});

	it('keep every figure in one column where no currency is picked', async () => {
		const { screen, total } = await open([LODGING], null);
		expect(total()).toEqual(['167,000']);
		expect(screen.container.querySelector('select[aria-label="Currency"]')).toBeNull();
	});

	it('take an amount in the words of the family, one step for all its keys', async () => {
		const { screen, costs, onchange, total } = await open([LODGING]);
		const amount = screen.getByRole('textbox', { name: 'Amount' });
		await amount.fill('１.２k');
		expect(costs()[0]?.amount).toBe('1200.00');
		expect(onchange.mock.lastCall?.[1]).toBe('own-cost-a-amount');
		await userEvent.tab();
		await expect.element(amount).toHaveValue('1,200');
		expect(total()[0]).toBe('193,600');
	});

	it('keep what cannot be an amount, say so, and sum the last one that could', async () => {
		const { screen, costs, total } = await open([LODGING]);
		const amount = screen.getByRole('textbox', { name: 'Amount' });
		await amount.fill('about 300');
		await userEvent.tab();
		await expect.element(screen.getByRole('alert')).toHaveTextContent('Type an amount in CNY, such as 500');
		await expect.element(amount).toHaveValue('about 300');
		await expect.element(amount).toHaveAttribute('aria-invalid', 'true');
		expect([costs()[0]?.amount, total()[0]]).toEqual(['250', '167,000']);
	});

	it('can be in the currency at home, once instead of each day', async () => {
		const { screen, costs, total } = await open([LODGING]);
		await screen.getByRole('combobox', { name: 'Currency' }).selectOptions('INR');
		await screen.getByRole('combobox', { name: 'How often' }).selectOptions('once');
		expect(costs()[0]).toMatchObject({ currency: 'INR', per: 'once', amount: '250' });
		expect(total()).toEqual(['160,020', '2,060,250']);
		expect(screen.container.querySelector('[id$="-days"]')).toBeNull();
	});

	it('in a currency that was at home before say which rate they use', async () => {
		const { screen } = await open([{ ...LODGING, currency: 'USD' }]);
		await expect.element(screen.getByText(/^Costs in USD use the middle rate of 2026-09-29/)).toBeVisible();
		const options = [...screen.container.querySelectorAll('select[aria-label="Currency"] option')];
		expect(options.map((option) => option.textContent)).toEqual(['CNY', 'INR', 'USD']);
	});

	it('in a currency without a rate are in no sum, and the page says so', async () => {
		const { screen, total } = await open([{ ...LODGING, currency: 'XXX' }]);
		await expect.element(screen.getByText(/no rate for XXX/)).toBeVisible();
		expect(total()[0]).toBe('160,000');
	});

	it('are removed by keyboard, and the focus stays at hand', async () => {
		const { screen, costs } = await open([LODGING, { ...LODGING, id: 'b' }]);
		const remove = screen.getByRole('button', { name: 'Remove: Lodging 2' });
		(remove.element() as HTMLElement).focus();
		await userEvent.keyboard('{Enter}');
		expect(costs().map(({ id }) => id)).toEqual(['a']);
		await expect.element(screen.getByRole('button', { name: 'Lodging', exact: true })).toHaveFocus();
		await expect.element(screen.getByRole('status')).toHaveTextContent('Removed: Lodging 2.');
	});

	it.each(['en', 'zh'] as const)('have no finding by axe, in %s', async (language) => {
		const { screen } = await open([LODGING, { ...LODGING, id: 'b', kind: 'visa', per: 'once' }], RUPEES, language);
		await expectAccessible(screen.container);
	});
});
