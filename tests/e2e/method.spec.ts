import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { expectNoFindings } from './findings';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
	version: string;
};
const PARTS = ['what', 'stay', 'account', 'odds', 'evidence', 'left-out', 'versions', 'questions'];

for (const path of ['/method', '/zh/method']) {
	test.describe(path, () => {
		test('reads whole without JavaScript, and sends none', async ({ browser, baseURL }) => {
			const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
			const page = await context.newPage();
			const scripts: string[] = [];
			page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
			await page.goto(path);
			await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
			for (const part of PARTS) {
				await expect(page.locator(`#${part} h2`)).toBeVisible();
				await expect(page.locator(`nav a[href="#${part}"]`)).toBeVisible();
			}
			await expect(page.locator('html')).toHaveAttribute('lang', path === '/method' ? 'en' : 'zh-Hans');
			await expect(page.locator('#versions dd').first()).toHaveText(version);
			await expect(page.locator('#versions')).toContainText('illustrative-cn-2026');
			await expect(page.locator('#evidence table')).toHaveCount(9);
			expect(scripts).toEqual([]);
			await expect(page.locator('script, [style]')).toHaveCount(0);
			await context.close();
		});

		test('is no wider than a narrow screen, with everything unfolded', async ({ page }) => {
			await page.setViewportSize({ width: 320, height: 640 });
			await page.goto(path);
			await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
			const { scrollWidth, clientWidth } = await page.evaluate(() => {
				const { scrollWidth, clientWidth } = document.documentElement;
				return { scrollWidth, clientWidth };
			});
			expect(scrollWidth).toBeLessThanOrEqual(clientWidth);
		});

		for (const colorScheme of ['light', 'dark'] as const) {
			test(`has no finding by axe, ${colorScheme}`, async ({ page }) => {
				await page.emulateMedia({ colorScheme });
				await page.goto(path);
				await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
				await expectNoFindings(page);
			});
		}

		test('leads to each of its sources by number, and to no address inside it that is not there', async ({ page }) => {
			await page.goto(path);
			const dead = await page.evaluate(() =>
				[...document.querySelectorAll('a[href^="#"]')]
					.map((link) => link.getAttribute('href') ?? '')
					.filter((href) => !document.querySelector(href))
			);
			expect(dead).toEqual([]);
			const outside = page.locator('a[href^="http"]');
			for (const rel of await outside.evaluateAll((all) => all.map((link) => link.getAttribute('rel')))) {
				expect(rel).toBe('noreferrer external');
			}
		});
	});
}

test('the first page leads there, and its other language is one tap away', async ({ page }) => {
	await page.goto('/');
	await page.locator('footer a').first().click();
	await expect(page).toHaveURL(/\/method$/);
	await page.locator('header nav.languages a').first().click();
	await expect(page).toHaveURL(/\/zh\/method$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
});
