import { expect, test, type Page } from '@playwright/test';
import { open, openLateParts } from './pages';

/** How far the page reaches past the screen. */
function overflow(page: Page): Promise<number> {
	return page.evaluate(() => document.documentElement.scrollWidth - document.documentElement.clientWidth);
}

for (const path of ['/', '/zh']) {
	for (const width of [320, 360, 768, 1280]) {
		test(`${path} fits a screen of ${width} pixels on every rung, both ways of writing, and with letters twice as large`, async ({
			page
		}) => {
			await page.setViewportSize({ width, height: 800 });
			await open(page, path);
			for (const rung of ['very-little', 'fever', 'medicine', 'intensive-care', 'life-support']) {
				await page.locator(`input[value=${rung}]`).check();
				expect(await overflow(page)).toBe(0);
			}
			await page.evaluate(() => (document.documentElement.dir = 'rtl'));
			expect(await overflow(page)).toBe(0);
			await page.evaluate(() => (document.documentElement.dir = 'ltr'));
			await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
			expect(await overflow(page)).toBe(0);
		});
	}
}

for (const width of [320, 360, 768, 1280]) {
	test(`words that are 40 % longer, and run from right to left, fit a screen of ${width} pixels`, async ({ page }) => {
		await page.setViewportSize({ width, height: 800 });
		await open(page);
		await page.locator('input[value=life-support]').check();
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
		expect(await overflow(page)).toBe(0);
	});
}

test('the answer is on the first screen of a phone', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await page.goto('/');
	await expect(page.locator('#answer .big')).toBeInViewport();
	await expect(page.locator('#answer').getByText('Before admission', { exact: true })).toBeInViewport();
});

test('print leaves out what cannot be pressed on paper and opens every charge', async ({ page }) => {
	await open(page);
	await openLateParts(page);
	await page.locator('details > summary .sum').first().click();
	await page.emulateMedia({ media: 'print' });
	await expect(page.locator('details.bar')).toBeHidden();
	for (const pressed of await page.locator('input[type=range], nav').all()) await expect(pressed).toBeHidden();
	await expect(page.locator('tbody tr').first()).toBeVisible();
	const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
	expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});
