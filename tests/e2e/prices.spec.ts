import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { expectNoFindings } from './findings';
import { choose, ours } from './own-sheet';

/** The same sheet with ten faults, each of another kind. */
function withTenFaults(): unknown {
	const items = structuredClone(ours.items);
	const item = (index: number): Record<string, unknown> => items[index] ?? {};
	item(0).price = { low: '1,000.00', typical: '1200000.00', high: '1300000.00' };
	item(1).id = 'product-undecided';
	item(2).class = 'standard';
	item(3).quantity = 0;
	item(4).price = { low: '9000000.00', typical: '1.00', high: '2.00' };
	delete item(5).name;
	item(6).signal_after = 2;
	item(7).price = { low: '-5.00', typical: '10.00', high: '20.00' };
	item(8).when = { on: 'always' };
	return { ...ours, validTo: '2026-02-30', items };
}

async function open(page: Page): Promise<void> {
	await page.goto('/');
	await expect(page.locator('html')).toHaveAttribute('data-ready', '');
	await page.locator('#prices-place').scrollIntoViewIfNeeded();
	await expect(page.getByRole('heading', { name: 'The hospital’s prices' })).toBeVisible();
}

test('a desk loads its own sheet: it is named, used at once, kept on the device, and can be removed', async ({
	page
}) => {
	await open(page);
	await choose(page, 'ours.json', ours);
	await expect(page.locator('#prices-place').getByText('Our Hospital').first()).toBeVisible();
	await expect(page.locator('#answer .basis')).toHaveText('Prices of Our Hospital · Usual prices');
	await expect(page.getByText('Kept on this device.')).toBeVisible();
	await page.reload();
	await expect(page.locator('#answer .basis')).toHaveText('Prices of Our Hospital · Usual prices');
	await page.locator('#prices-place').scrollIntoViewIfNeeded();
	await page.getByText('A price-sheet file', { exact: true }).click();
	await page.getByRole('button', { name: 'Remove the file' }).click();
	await expect(page.locator('#answer .basis')).toHaveText(/Illustrative prices/);
});

test('a desk is told of ten faults by item, field and what to do, and nothing changes until they are mended', async ({
	page
}) => {
	await open(page);
	const before = await page.locator('#answer .big').textContent();
	await choose(page, 'faulty.json', withTenFaults());
	const refusal = page.locator('.refusal');
	await expect(refusal).toBeVisible();
	const text = (await refusal.textContent()) ?? '';
	for (const word of ['1000.00', 'signalAfter', 'product-undecided', 'standard', 'always', '2026-02-30']) {
		expect(text).toContain(word);
	}
	await expect(page.locator('#answer .big')).toHaveText(before ?? '');
	await expect(page.locator('#answer .basis')).toHaveText(/Illustrative prices/);
	await expectNoFindings(page);
	const buffer = Buffer.from(JSON.stringify(ours));
	await page.locator('input[type=file]').setInputFiles({ name: 'mended.json', mimeType: 'application/json', buffer });
	await expect(page.locator('#answer .basis')).toHaveText(/Prices of Our Hospital/);
	await expectNoFindings(page);
});

test('a family types the one quote it holds, sees whose figure each is, and can take it back', async ({ page }) => {
	await open(page);
	await page.getByText('A quote in hand', { exact: true }).click();
	await page.getByRole('textbox', { name: 'Sum of the quote, CNY' }).fill('260k');
	await page.getByRole('textbox', { name: 'Days in hospital it covers' }).fill('30');
	await page
		.getByRole('textbox', { name: /^Deposit/ })
		.first()
		.fill('150,000');
	await page
		.locator('#prices-place form button[type=submit], .place button')
		.filter({ hasText: /quote/i })
		.first()
		.click();
	await expect(page.locator('#split-heading bdi')).toHaveText(/260,000/);
	await expect(page.locator('#prices-place').getByText('A quote in hand, over the illustrative prices')).toBeVisible();
	await expect(
		page
			.locator('#answer')
			.getByText(/CNY.150,000/)
			.first()
	).toBeVisible();
	await expectNoFindings(page);
	await page.locator('h1').click();
	await page.keyboard.press('Control+z');
	await expect(page.locator('#split-heading bdi')).toHaveText(/126,230/);
});

test('a desk downloads the sheet in use and an empty one that the reader takes back', async ({ page }) => {
	await open(page);
	await page.getByText('Start from a sheet', { exact: true }).click();
	const buttons = page.locator('#prices-place details[open] button');
	for (let index = 0; index < 2; index += 1) {
		const download = page.waitForEvent('download');
		await buttons.nth(index).click();
		const file = await (await download).path();
		const sheet = JSON.parse(readFileSync(file, 'utf8')) as { schema: string };
		expect(sheet.schema).toBe('price-sheet/1');
	}
});
