import { SvelteMap } from 'svelte/reactivity';
import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import PricesPanel from '$lib/components/prices/PricesPanel.svelte';
import QuoteForm from '$lib/components/prices/QuoteForm.svelte';
import SheetFile from '$lib/components/prices/SheetFile.svelte';
import type { PriceSheet } from '$lib/model/price-sheet.schema';
import type { Language } from '$lib/i18n/languages';
import { sheetFromQuote } from '$lib/plan/quote-sheet';
import type { PricesInUse } from '$lib/prices/prices-in-use';
import type { Quote } from '$lib/model/quote.schema';
import type { PriceDays } from '$lib/prices/sheet-dates';
import { sheetText, templateSheet } from '$lib/prices/template';
import { builtInSheet, show } from './setting';

const QUOTE: Quote = {
	sum: '260000.00',
	coversDays: 30,
	includes: { allowance: true, product: false, collection: false },
	deposit: '100000.00',
	allowance: '50000.00',
	hospital: 'A hospital',
	date: '2026-10-01'
};

async function form(quote?: Quote, language: Language = 'en', planId = 'plan') {
	const onquote = vi.fn<(quote: Quote) => void>();
	const onremove = vi.fn();
	const screen = await show(QuoteForm, { planId, quote, onquote, onremove }, language);
	return { screen, onquote, onremove };
}

// What is typed is kept for the tab.
afterEach(() => sessionStorage.clear());

describe('a quote in hand', () => {
	it('being typed is still there after another page was looked at, and gone once it is used or removed', async () => {
		const first = await form(QUOTE);
		await first.screen.getByRole('textbox', { name: 'Sum of the quote, CNY' }).fill('28');
		await first.screen.getByRole('checkbox', { name: /^The CAR-T product too/ }).click();
		await first.screen.unmount();
		const second = await form(QUOTE);
		const sum = second.screen.getByRole('textbox', { name: 'Sum of the quote, CNY' });
		await expect.element(sum).toHaveValue('28');
		await expect.element(second.screen.getByRole('checkbox', { name: /^The CAR-T product too/ })).toBeChecked();
		await sum.fill('28万');
		await second.screen.getByRole('button', { name: 'Use the quote as changed' }).click();
		expect(second.onquote).toHaveBeenCalledOnce();
		expect(sessionStorage.length).toBe(0);
		await sum.fill('29');
		await second.screen.getByRole('button', { name: 'Remove the quote' }).click();
		expect(sessionStorage.length).toBe(0);
	});

	it('is not mixed into the quote of another plan, or into another quote', async () => {
		const first = await form(QUOTE);
		await first.screen.getByRole('textbox', { name: 'Sum of the quote, CNY' }).fill('28');
		await first.screen.unmount();
		for (const [quote, planId] of [
			[QUOTE, 'another'],
			[{ ...QUOTE, sum: '300000.00' }, 'plan']
		] as const) {
			const { screen } = await form(quote, 'en', planId);
			const sum = screen.getByRole('textbox', { name: 'Sum of the quote, CNY' });
			await expect.element(sum).toHaveValue(quote.sum.slice(0, -3));
			await screen.unmount();
		}
	});

	it('begins empty where what was kept is not ours', async () => {
		for (const kept of ['[1', '7', '{"sum":7,"other":"x"}', '{"about":"x","typed":{"sum":"7"}}']) {
			sessionStorage.setItem('stay-quote-draft', kept);
			const { screen } = await form();
			await expect.element(screen.getByRole('textbox', { name: 'Sum of the quote, CNY' })).toHaveValue('');
			await screen.unmount();
		}
	});

	it('is taken over as it was typed, and echoed in plain figures', async () => {
		const { screen, onquote } = await form();
		await screen.getByRole('textbox', { name: 'Sum of the quote, CNY' }).fill('２６万');
		await expect.element(screen.getByText('260,000', { exact: false }).first()).toBeVisible();
		await screen.getByRole('textbox', { name: 'Days in hospital it covers' }).fill('30');
		await screen.getByRole('checkbox', { name: /^CRS care too/ }).click();
		await screen.getByRole('textbox', { name: /^CRS allowance it states/ }).fill('50k');
		await screen.getByRole('button', { name: 'Use this quote' }).click();
		expect(onquote).toHaveBeenCalledExactlyOnceWith({
			sum: '260000.00',
			coversDays: 30,
			includes: { allowance: true, product: false, collection: false },
			allowance: '50000.00'
		});
		await expect.element(screen.getByText('The quote is in use.')).toBeVisible();
	});

	it('keeps what is typed on a fault, names each field, and puts the focus on the first', async () => {
		const { screen, onquote } = await form();
		const sum = screen.getByRole('textbox', { name: 'Sum of the quote, CNY' });
		const days = screen.getByRole('textbox', { name: 'Days in hospital it covers' });
		await sum.fill('1,50');
		await days.fill('a month');
		await screen.getByRole('textbox', { name: /^Hospital/ }).fill('My hospital');
		await screen.getByRole('button', { name: 'Use this quote' }).click();
		expect(onquote).not.toHaveBeenCalled();
		await expect.element(sum).toHaveFocus();
		await expect.element(sum).toHaveValue('1,50');
		await expect.element(sum).toHaveAccessibleDescription(/amount above 0/);
		await expect.element(days).toHaveAccessibleDescription(/whole number of days from 1 to 120/);
		await sum.fill('150,000');
		await expect.element(sum).toHaveAttribute('aria-invalid', 'false');
		await expect.element(screen.getByRole('textbox', { name: /^Hospital/ })).toHaveValue('My hospital');
	});

	it('refuses a part that is larger than the whole', async () => {
		const { screen, onquote } = await form({ ...QUOTE });
		await screen.getByRole('textbox', { name: /^CRS allowance it states/ }).fill('300000');
		await userEvent.keyboard('{Enter}');
		expect(onquote).not.toHaveBeenCalled();
		await expect.element(screen.getByText(/more than the whole sum/)).toBeVisible();
	});

	it('shows the quote in use, follows a change from outside, and keeps what is being typed', async () => {
		const kept = new SvelteMap([['quote', QUOTE]]);
		const props = {
			planId: 'plan',
			get quote() {
				return kept.get('quote');
			},
			onquote: vi.fn(),
			onremove: vi.fn()
		};
		const screen = await show(QuoteForm, props);
		const sum = screen.getByRole('textbox', { name: 'Sum of the quote, CNY' });
		const deposit = screen.getByRole('textbox', { name: /^Deposit it asks/ });
		await expect.element(sum).toHaveValue('260000');
		await deposit.fill('80');
		kept.set('quote', { ...QUOTE, sum: '270000.00' });
		await expect.element(sum).toHaveValue('270000');
		await expect.element(deposit).toHaveValue('80');
	});

	it('is removed on request', async () => {
		const { screen, onremove } = await form(QUOTE);
		await screen.getByRole('button', { name: 'Remove the quote' }).click();
		expect(onremove).toHaveBeenCalledOnce();
	});
});

async function fileRoom(sheet?: PriceSheet, language: Language = 'en') {
	const onfile = vi.fn<(sheet: PriceSheet) => void>();
	const onremove = vi.fn();
	const screen = await show(SheetFile, { sheet, onfile, onremove }, language);
	const input = screen.container.querySelector('input[type=file]');
	if (!(input instanceof HTMLInputElement)) throw new Error('no field for a file');
	return { screen, onfile, onremove, choose: (text: string) => userEvent.upload(input, fileOf(text)) };
}

const fileOf = (text: string): File => new File([text], 'our-prices.json', { type: 'application/json' });

/** A sheet with ten different faults in its first items. */
function damaged(): string {
	const sheet = templateSheet();
	const [, a, b, c, d, e, f, g, h] = sheet.items;
	const damage = [
		{ ...a, price: { low: '1,000', typical: '1000.00', high: '1000.00' } },
		{ ...b, id: 'product-a' },
		{ ...c, class: 'Routine' },
		{ ...d, price: { low: '500.00', typical: '150.00', high: '400.00' } },
		{ ...e, when: { on: 'window', from: 3, to: -3 } },
		{ ...f, quantity: 24.5 },
		{ ...g, signal_after: 2 },
		{ ...h, unit: undefined }
	];
	return JSON.stringify({ ...sheet, validTo: '2027/6/30', crsAllowance: 30000, items: damage, package: null });
}

describe('a price-sheet file', () => {
	it('is handed on whole where it is good', async () => {
		const { screen, onfile, choose } = await fileRoom();
		await choose(sheetText(templateSheet()));
		await expect.element(screen.getByText('The prices of this file are in use.')).toBeVisible();
		expect(onfile).toHaveBeenCalledExactlyOnceWith(templateSheet());
	});

	it('changes nothing where it is bad, and names each of ten faults with item, field and what to do', async () => {
		const { screen, onfile, choose } = await fileRoom();
		await choose(damaged());
		await expect.element(screen.getByText('10 things to mend')).toBeVisible();
		await expect.element(screen.getByText('This file is not in use. Nothing has changed.')).toBeVisible();
		expect(onfile).not.toHaveBeenCalled();
		const lines = [...screen.container.querySelectorAll('.line')];
		expect(lines).toHaveLength(10);
		for (const line of lines) {
			const parts = [...line.children].map((part) => part.textContent.trim());
			expect(parts).toEqual([
				expect.stringMatching(/.{2}/),
				expect.stringMatching(/.\.$/),
				expect.stringMatching(/.{5}/)
			]);
		}
		await expect.element(screen.getByText('Write "1000.00".')).toBeVisible();
		await expect.element(screen.getByRole('heading', { name: /^Item 3, workup/ })).toBeVisible();
	});

	it('speaks to a clerk in Chinese', async () => {
		const { screen, choose } = await fileRoom(undefined, 'zh');
		await choose(damaged());
		await expect.element(screen.getByText('有10处需要修改')).toBeVisible();
		await expect.element(screen.getByRole('heading', { name: /^第3项：workup/ })).toBeVisible();
	});

	it('gives the whole list as text to send on', async () => {
		const { screen, choose } = await fileRoom();
		const write = vi.spyOn(navigator.clipboard, 'writeText').mockResolvedValue();
		await choose(damaged());
		await screen.getByRole('button', { name: 'Copy the list' }).click();
		expect(write.mock.lastCall?.[0].split('\n').filter((line) => line.startsWith('- '))).toHaveLength(10);
		write.mockRejectedValue(new Error('not allowed'));
		await screen.getByRole('button', { name: 'Copy the list' }).click();
		await expect.element(screen.getByRole('textbox', { name: /^Select this text/ })).toBeVisible();
		write.mockRestore();
	});

	it('says where a file stops being JSON, and takes the mended file of the same name', async () => {
		const { screen, onfile, choose } = await fileRoom();
		await choose('{\n  "id": "a",\n}');
		await expect.element(screen.getByText(/from line 2, column 12 on\. There is a comma too many/)).toBeVisible();
		await choose(sheetText(templateSheet()));
		await vi.waitFor(() => expect(onfile).toHaveBeenCalledOnce());
		expect(screen.container.querySelector('.refusal')).toBeNull();
	});

	it('is named while it is in use, and removed on request', async () => {
		const { screen, onremove } = await fileRoom(templateSheet());
		await expect.element(screen.getByText(/Example: the name of your hospital/)).toBeVisible();
		await expect.element(screen.getByText(/12 lines/)).toBeVisible();
		await screen.getByRole('button', { name: 'Remove the file' }).click();
		expect(onremove).toHaveBeenCalledOnce();
	});

	it('can be dropped', async () => {
		const { screen, onfile } = await fileRoom();
		const dataTransfer = new DataTransfer();
		dataTransfer.items.add(fileOf(sheetText(templateSheet())));
		const target = screen.getByRole('group', { name: 'A price-sheet file' }).element();
		target.dispatchEvent(new DragEvent('drop', { dataTransfer, bubbles: true, cancelable: true }));
		await vi.waitFor(() => expect(onfile).toHaveBeenCalledOnce());
	});
});

describe('the hospital’s prices', () => {
	const panel = (sheet: PriceSheet, prices: PricesInUse, days: PriceDays = {}, language: Language = 'en') =>
		show(
			PricesPanel,
			{ planId: 'plan', sheet, prices, days, onquote: vi.fn(), onfile: vi.fn(), onremove: vi.fn() },
			language
		);

	it('say which sheet is in use, its version and its dates', async () => {
		const sheet = await builtInSheet();
		const screen = await panel(sheet, { kind: 'built-in' });
		await expect.element(screen.getByText('Illustrative prices, confirmed by no hospital')).toBeVisible();
		await expect.element(screen.getByText('2026-01-01 to 2027-06-30')).toBeVisible();
		expect(screen.container.querySelector('.outside')).toBeNull();
	});

	it('say in words on which day they do not hold', async () => {
		const days = { today: '2026-11-20', admission: '2027-07-02', productPayment: '2025-12-30' };
		const sheet = await builtInSheet();
		const screen = await panel(sheet, { kind: 'built-in' }, days);
		await expect
			.element(screen.getByText('The admission on 2027-07-02 is after 2027-06-30, the last day of these prices.'))
			.toBeVisible();
		await expect.element(screen.getByText(/payment for the product on 2025-12-30 is before 2026-01-01/)).toBeVisible();
		expect(screen.container.querySelectorAll('.outside li')).toHaveLength(2);
	});

	it('say which figures are the hospital’s and which are ours', async () => {
		const sheet = sheetFromQuote(await builtInSheet(), QUOTE);
		const screen = await panel(sheet, { kind: 'quote', quote: QUOTE });
		const rows = [...screen.container.querySelectorAll('.now li')].map((row) =>
			[...row.children].map((part) => part.textContent.replaceAll('\u00a0', ' ')).join(' | ')
		);
		expect(rows).toEqual([
			'The sum of the quote | CNY 260,000 | The hospital’s',
			'Allowance for CRS care | CNY 50,000 | The hospital’s',
			'Deposit on admission | CNY 100,000 | The hospital’s',
			`Every other price | ${sheet.items.length} lines | Ours, illustrative`
		]);
		await expect.element(screen.getByText(/counted as paid, even beyond the sum/)).toBeVisible();
	});

	it('can be downloaded, as they are and as a template', async () => {
		const sheet = await builtInSheet();
		const screen = await panel(sheet, { kind: 'built-in' });
		const saved: { name: string; blob: Blob }[] = [];
		const create = vi.spyOn(URL, 'createObjectURL');
		const click = vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
			saved.push({ name: this.download, blob: create.mock.lastCall?.[0] as Blob });
		});
		await screen.getByText('Start from a sheet').click();
		await screen.getByRole('button', { name: 'Download a template with explanations' }).click();
		await screen.getByRole('button', { name: 'Download the prices in use' }).click();
		await vi.waitFor(() => expect(saved).toHaveLength(2));
		expect(saved.map(({ name }) => name)).toEqual(['our-hospital-2000-0.1.json', 'illustrative-cn-2026-1.0.0.json']);
		expect(JSON.parse((await saved[1]?.blob.text()) ?? '')).toEqual(sheet);
		click.mockRestore();
		create.mockRestore();
	});

	it.each(['en', 'zh'] as const)('fit a screen of 320 px at twice the size of letters, in %s', async (language) => {
		const sheet = sheetFromQuote(await builtInSheet(), QUOTE);
		const { container } = await panel(sheet, { kind: 'quote', quote: QUOTE }, { today: '2030-01-01' }, language);
		for (const part of container.querySelectorAll('details')) part.open = true;
		container.style.inlineSize = '320px';
		document.documentElement.style.fontSize = '200%';
		expect(container.scrollWidth).toBeLessThanOrEqual(320);
		document.documentElement.style.fontSize = '';
	});
});
