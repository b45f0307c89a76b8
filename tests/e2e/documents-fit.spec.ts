import { expect, test, type Page } from '@playwright/test';
import { open } from './pages';
import { openThree } from './side-by-side';

/** How far the page reaches past the screen, written either way and with letters twice as large. */
async function overflows(page: Page, state: string): Promise<string[]> {
	const found: string[] = [];
	for (const size of ['', '200%']) {
		for (const dir of ['ltr', 'rtl']) {
			const over = await page.evaluate(
				([letters = '', direction = '']) => {
					document.documentElement.style.fontSize = letters;
					document.documentElement.dir = direction;
					return document.documentElement.scrollWidth - document.documentElement.clientWidth;
				},
				[size, dir]
			);
			if (over > 0) found.push(`${state}, ${dir}, ${size}: ${over}`);
		}
	}
	await page.evaluate(() => {
		document.documentElement.style.fontSize = '';
		document.documentElement.dir = 'ltr';
	});
	return found;
}

for (const width of [320, 360, 768, 1280]) {
	test(`side by side and the estimate fit a screen of ${width} pixels, both ways of writing, with letters twice as large`, async ({
		page
	}) => {
		await page.setViewportSize({ width, height: 800 });
		const found: string[] = [];
		for (const path of ['', '/zh']) {
			await openThree(page, `${path}/compare`);
			found.push(...(await overflows(page, `${path}/compare`)));
			await page.keyboard.press('2');
			found.push(...(await overflows(page, `${path}/compare, changing`)));
			await page.keyboard.press('?');
			found.push(...(await overflows(page, `${path}/compare, keys`)));
			await page.keyboard.press('Escape');
			await page.keyboard.press('Control+k');
			found.push(...(await overflows(page, `${path}/compare, commands`)));
			await page.keyboard.press('Escape');
			await page.keyboard.press('c');
			for (let point = 0; point < 10; point += 1) {
				found.push(...(await overflows(page, `${path}/compare, point ${point + 1}`)));
				await page.keyboard.press('PageDown');
			}
			await page.keyboard.press('Escape');
			await open(page, `${path}/estimate`);
			await page.locator('button.go').first().click();
			for (const summary of await page.locator('article summary').all()) await summary.click();
			found.push(...(await overflows(page, `${path}/estimate`)));
			// What the next language begins with is a fresh plan.
			await page.evaluate(() => localStorage.clear());
			await page.goto('about:blank');
		}
		expect(found).toEqual([]);
	});
}
