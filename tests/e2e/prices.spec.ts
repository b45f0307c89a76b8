import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { expectNoFindings } from './findings';
import { choose, fileField, ours, removeSheet } from './own-sheet';
import { answerBar, expectKept, goTo, inHospital, open, openPart, rest, section } from './pages';

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

// Where controls stand closest to one another.
test.use({ viewport: { width: 360, height: 740 } });

/** Which prices the answer of the first page is made of. */
const basisOf = (page: Page) => section(page, 'answer').getByText(/^(?:Illustrative prices|Prices of )/);

/** The plan at its prices. */
async function openPrices(page: Page): Promise<Locator> {
	await open(page, '/prices');
	return openPart(page, 'prices');
}

test('a desk loads its own sheet: it is named, used at once, kept on the device, and can be removed', async ({
	page
}) => {
	const prices = await openPrices(page);
	await choose(page, 'ours.json', ours);
	await expect(prices.getByText('Our Hospital').first()).toBeVisible();
	await goTo(page, 'plan');
	await expect(basisOf(page)).toHaveText('Prices of Our Hospital · Usual prices');
	await expectKept(page);
	await page.reload();
	await expect(basisOf(page)).toHaveText('Prices of Our Hospital · Usual prices');
	await removeSheet(page);
	await goTo(page, 'plan');
	await expect(basisOf(page)).toHaveText(/Illustrative prices/);
});

test('a desk is told of ten faults by item, field and what to do, and nothing changes until they are mended', async ({
	page
}) => {
	const prices = await openPrices(page);
	const before = (await answerBar(page).textContent()) ?? '';
	const sheet = section(page, 'assumed').getByText(/^Price sheet: /);
	await choose(page, 'faulty.json', withTenFaults());
	const refusal = prices.getByRole('region', { name: 'faulty.json' });
	await expect(refusal).toBeVisible();
	for (const word of ['1000.00', 'signalAfter', 'product-undecided', 'standard', 'always', '2026-02-30']) {
		await expect(refusal).toContainText(word);
	}
	await expect(answerBar(page)).toHaveText(before);
	await expect(sheet).toHaveText(/Illustrative hospital/);
	await expectNoFindings(page, 'refused', prices);
	await fileField(page).setInputFiles({
		name: 'mended.json',
		mimeType: 'application/json',
		buffer: Buffer.from(JSON.stringify(ours))
	});
	await expect(sheet).toHaveText(/Our Hospital/);
	await expectNoFindings(page, 'in use', prices, section(page, 'assumed'));
	await goTo(page, 'plan');
	await expect(basisOf(page)).toHaveText(/Prices of Our Hospital/);
	await expectNoFindings(page, 'with its prices', section(page, 'answer'));
});

test('a family types the one quote it holds, sees whose figure each is, and can take it back', async ({ page }) => {
	const prices = await openPrices(page);
	await page.getByText('A quote in hand', { exact: true }).click();
	await page.getByRole('textbox', { name: 'Sum of the quote, CNY' }).fill('260k');
	await page.getByRole('textbox', { name: 'Days in hospital it covers' }).fill('30');
	await prices.getByRole('textbox', { name: /^Deposit/ }).fill('150,000');
	await prices.getByRole('button', { name: 'Use this quote' }).click();
	await expect(prices.getByText('A quote in hand, over the illustrative prices')).toBeVisible();
	await expectNoFindings(page, 'a quote in use', prices);
	await goTo(page, 'plan');
	const answer = section(page, 'answer');
	await expect(answer.getByText(/CNY.150,000/).first()).toBeVisible();
	await expectNoFindings(page, 'with a quote', answer);
	await goTo(page, 'care');
	await expect(inHospital(page)).toHaveText(/260,000/);
	await rest(page);
	await page.keyboard.press('Control+z');
	await expect(inHospital(page)).toHaveText(/126,230/);
});

test('a desk downloads the sheet in use and an empty one that the reader takes back', async ({ page }) => {
	const prices = await openPrices(page);
	await page.getByText('Start from a sheet', { exact: true }).click();
	const buttons = prices.getByRole('group').filter({ hasText: 'Start from a sheet' }).getByRole('button');
	await expect(buttons).toHaveCount(2);
	for (const button of await buttons.all()) {
		const download = page.waitForEvent('download');
		await button.click();
		const file = await (await download).path();
		const sheet = JSON.parse(readFileSync(file, 'utf8')) as { schema: string };
		expect(sheet.schema).toBe('price-sheet/1');
	}
});
