import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import HomeMoney from '$lib/components/money/payments/HomeMoney.svelte';
import type { Language } from '$lib/i18n/languages';
import { Payments } from '$lib/state/money/payments.svelte';
import { expectAccessible } from './axe';
import { openPlanner, show } from './setting';

/** The fields of a currency at home, with the rate and the fees of the table. */
async function open(currency: string, language: Language = 'en') {
	const planner = await openPlanner();
	const payments = new Payments(planner);
	await payments.edits.pickCurrency(currency);
	const { module: paymentsModule, view } = payments;
	if (!paymentsModule || !view) throw new Error('there is no payments module');
	const props = { payments, paymentsModule, view, today: '2026-11-25', onsettle: () => planner.settle() };
	const screen = await show(HomeMoney, props, language);
	for (const details of screen.container.querySelectorAll('details')) details.open = true;
	const field = (id: string): HTMLInputElement => {
		const found = screen.container.querySelector<HTMLInputElement>(`#${id}`);
		if (!found) throw new Error(`there is no field ${id}`);
		return found;
	};
	const type = async (id: string, text: string): Promise<void> => {
		await userEvent.clear(field(id));
		await userEvent.type(field(id), text);
		field(id).blur();
	};
	return { payments, screen, field, type };
}

describe('the rate and the fees at home', () => {
	it.each([
		['250,000', '250000'],
		['250k', '250000'],
		['12万', '120000'],
		['120 000', '120000']
	])('take %s as a bank fee of VND %s, as every other amount is read', async (typed, fee) => {
		const { payments, type } = await open('VND');
		await type('home-fee-fixed', typed);
		expect(payments.home?.feeFixed).toBe(fee);
	});

	it('keep the decimals that a currency has, and say what to type instead of others', async () => {
		const { payments, type, screen, field } = await open('KWD');
		await type('home-fee-fixed', '12.505');
		expect(payments.home?.feeFixed).toBe('12.505');
		await type('home-fee-fixed', '12.5055');
		expect(payments.home?.feeFixed).toBe('12.505');
		expect(field('home-fee-fixed').value).toBe('12.5055');
		await expect.element(screen.getByRole('alert')).toHaveTextContent('Type an amount in KWD');
	});

	it.each([
		['en', 'This can be read as two numbers. Type 3612 or 3.612.'],
		['zh', '这个写法可以读成两个数。请填3612或3.612。']
	] as const)('refuse a rate that can be read as two numbers, and say both (%s)', async (language, sentence) => {
		const { payments, type, screen, field } = await open('VND', language);
		const before = payments.home?.rate;
		await type('home-rate', '3,612');
		expect([payments.home?.rate, field('home-rate').value]).toEqual([before, '3,612']);
		await expect.element(screen.getByRole('alert')).toHaveTextContent(sentence);
		await expectAccessible(screen.container);
	});

	it('use a rate that is far from the table’s as it was typed, and say so beside the field', async () => {
		const { payments, type, screen, field } = await open('VND');
		await type('home-rate', '3.612');
		expect(payments.home?.rate).toBe('3.612');
		await expect.element(screen.getByText(/Look again: 3\.612 VND for 1 CNY is far from the table’s/)).toBeVisible();
		expect(field('home-rate').getAttribute('aria-describedby')).toBe('home-rate-notice home-rate-help');
		await type('home-rate', '3 612');
		expect(payments.home?.rate).toBe('3612');
		await expect.element(screen.getByText(/Look again/)).not.toBeInTheDocument();
	});

	it('leave what is being typed alone, digit by digit: a zero after the point is no end', async () => {
		const { payments, type } = await open('USD');
		await type('home-rate', '0.1305');
		expect(payments.home?.rate).toBe('0.1305');
		await type('home-buffer', '1.05');
		expect(payments.home?.buffer).toBe('1.05');
	});
});
