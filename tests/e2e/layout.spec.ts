import { expect, test } from '@playwright/test';
import { overflow, overflows, WIDTHS } from './overflow';
import { type CareLevel, open, openLateParts, openPart, CARE_LEVELS, careLevel, section } from './pages';

for (const path of ['/', '/zh']) {
	test(`${path} fits every screen on every careLevel, both ways of writing, and with letters twice as large`, async ({
		page
	}) => {
		await open(page, path);
		const found: string[] = [];
		for (const name of Object.keys(CARE_LEVELS) as CareLevel[]) {
			await careLevel(page, name).check();
			found.push(...(await overflows(page, name)));
		}
		expect(found).toEqual([]);
	});
}

test('words that are 40 % longer, and run from right to left, fit every screen', async ({ page }) => {
	await open(page);
	await careLevel(page, 'life-support').check();
	await page.evaluate(() => {
		// A language that nobody speaks: each word of the page grows as German or Tamil would.
		document.documentElement.dir = 'rtl';
		const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
		for (let text = texts.nextNode(); text; text = texts.nextNode()) {
			if (text.parentElement?.closest('script, style')) continue;
			text.nodeValue = (text.nodeValue ?? '').replaceAll(
				/\p{L}{3,}/gu,
				(word) => word + 'ø'.repeat(Math.ceil(word.length * 0.4))
			);
		}
	});
	for (const width of WIDTHS) {
		await page.setViewportSize({ width, height: 800 });
		expect(await overflow(page), String(width)).toBe(0);
	}
});

test('a row of charges with its source open is as wide as the others, and nothing in it lies over anything', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await open(page);
	const charges = await openPart(page, 'charges');
	const row = charges.getByRole('row', { name: /^PET-CT/ });
	const name = row.getByRole('button');
	const before = await name.boundingBox();
	await row.getByText('Assumption', { exact: true }).click();
	await expect(row.getByText(/^Our own assumption/)).toBeVisible();
	const after = await name.boundingBox();
	expect(after?.height).toBe(before?.height);
	const [source, kind] = [await row.locator('details').boundingBox(), await row.getByText('Routine').boundingBox()];
	expect(source?.y).toBeGreaterThanOrEqual((kind?.y ?? 0) + (kind?.height ?? 0) - 12);
});

test('print leaves out what cannot be pressed on paper and opens every charge', async ({ page }) => {
	await open(page);
	await openLateParts(page);
	const charges = section(page, 'charges');
	const table = charges.getByRole('table', { name: 'Charges: Before admission' });
	await charges
		.locator('summary')
		.filter({ hasText: /^\s*Before admission/ })
		.click();
	await expect(table).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	for (const pressed of [...(await page.getByRole('slider').all()), ...(await page.getByRole('navigation').all())]) {
		await expect(pressed).toBeHidden();
	}
	await expect(page.getByRole('group', { name: 'This plan' })).toBeHidden();
	await expect(page.locator('summary').filter({ hasText: 'This stay, in all' })).toBeHidden();
	await expect(table.getByRole('row').nth(1)).toBeVisible();
	const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
	expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});

test('whatever the Tab key comes to on a low screen is never behind the bar at the lower edge', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 640 });
	await open(page);
	const bar = page.locator('summary').filter({ hasText: 'In hospital' });
	const edge = (await bar.boundingBox())?.y ?? 0;
	expect(edge).toBeGreaterThan(500);
	for (let step = 0; step < 16; step += 1) {
		await page.keyboard.press('Tab');
		const focused = await page.evaluate(() => {
			const focus = document.activeElement;
			if (!focus || focus.matches('summary')) return null;
			return { bottom: focus.getBoundingClientRect().bottom, html: focus.outerHTML.slice(0, 80) };
		});
		if (focused) expect(focused.bottom, focused.html).toBeLessThanOrEqual(edge + 1);
	}
});
