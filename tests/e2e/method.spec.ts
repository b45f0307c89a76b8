import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { expectNoFindings, expectNoFindingsInBothColours } from './findings';
import { overflow } from './overflow';
import { either } from './pages';

const { version } = JSON.parse(readFileSync(new URL('../../package.json', import.meta.url), 'utf8')) as {
	version: string;
};

for (const path of ['/method', '/zh/method']) {
	test(`${path} reads whole without JavaScript, and sends none`, async ({ browser, baseURL }) => {
		const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
		const page = await context.newPage();
		const scripts: string[] = [];
		page.on('request', (request) => request.resourceType() === 'script' && scripts.push(request.url()));
		await page.goto(path);
		await expect(page.getByRole('heading', { level: 1 })).toHaveCount(1);
		const contents = page.getByRole('main').getByRole('navigation').getByRole('link');
		await expect(contents).toHaveCount(8);
		// Each leads to a part that begins with a heading of the same words.
		for (const link of await contents.all()) {
			const part = page.getByRole('region', { name: (await link.textContent())?.trim() ?? '', exact: true });
			await expect(part.getByRole('heading', { level: 2 })).toBeVisible();
		}
		const evidence = page.getByRole('region', { name: either('The evidence', '依据') });
		await expect(evidence.getByRole('table')).toHaveCount(9);
		await expect(page.locator('html')).toHaveAttribute('lang', path === '/method' ? 'en' : 'zh-Hans');
		await expect(page.getByRole('definition').filter({ hasText: version }).first()).toHaveText(version);
		await expect(page.getByText('illustrative-cn-2026').first()).toBeVisible();
		expect(scripts).toEqual([]);
		await expect(page.locator('script, [style]')).toHaveCount(0);
		await context.close();
	});

	test(`${path} is no wider than a narrow screen, axe finds nothing with all of it unfolded, and no link leads nowhere`, async ({
		page
	}) => {
		await page.setViewportSize({ width: 320, height: 640 });
		await page.goto(path);
		await page.locator('details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
		expect(await overflow(page)).toBeLessThanOrEqual(0);
		const lookAt = path === '/method' ? expectNoFindingsInBothColours : expectNoFindings;
		await lookAt(page, 'unfolded');
		const dead = await page.evaluate(() =>
			[...document.querySelectorAll('a[href^="#"]')]
				.map((link) => link.getAttribute('href') ?? '')
				.filter((href) => !document.querySelector(href))
		);
		expect(dead).toEqual([]);
		const rels = await page
			.locator('a[href^="http"]')
			.evaluateAll((all) => all.map((link) => link.getAttribute('rel') ?? ''));
		expect(rels.length).toBeGreaterThan(20);
		expect([...new Set(rels)]).toEqual(['noreferrer external']);
	});
}

test('the first page leads to the method, and its other language is one tap away', async ({ page }) => {
	await page.goto('/');
	await page.getByRole('contentinfo').getByRole('link', { name: 'How every figure comes about' }).click();
	await expect(page).toHaveURL(/\/method$/);
	await page.getByRole('navigation', { name: 'Language' }).getByRole('link').click();
	await expect(page).toHaveURL(/\/zh\/method$/);
	await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
});
