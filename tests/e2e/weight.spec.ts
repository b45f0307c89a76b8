import { gzipSync } from 'node:zlib';
import { expect, type Response, test } from '@playwright/test';
import { expectReady } from './pages';

/** Bytes after gzip, as most networks on the way carry them; what the server sends to a browser with brotli is less. */
const MOST = [
	{ paths: ['/', '/zh'], script: 82_000, stylesheet: 12_000 },
	{ paths: ['/care', '/zh/care'], script: 93_000, stylesheet: 12_000 },
	{ paths: ['/money', '/zh/money'], script: 172_000, stylesheet: 12_000 },
	{ paths: ['/prices', '/zh/prices'], script: 88_000, stylesheet: 12_000 },
	{ paths: ['/shared', '/zh/shared'], script: 70_000, stylesheet: 12_000 },
	{ paths: ['/compare', '/zh/compare'], script: 120_000, stylesheet: 12_600 },
	{ paths: ['/estimate', '/zh/estimate'], script: 150_000, stylesheet: 12_000 }
] as const;

const kilobytes = (bytes: number): string => `${bytes / 1_000} KB`;

for (const { path, most } of MOST.flatMap(({ paths, ...most }) => paths.map((path) => ({ path, most })))) {
	test(`${path} loads at most ${kilobytes(most.script)} of JavaScript and ${kilobytes(most.stylesheet)} of styles before it is used`, async ({
		page
	}, { annotations }) => {
		const sizes = { script: 0, stylesheet: 0 };
		const loads: Promise<void>[] = [];
		const count = (response: Response): void => {
			const type = response.request().resourceType();
			const kind = response.url().endsWith('.js') ? 'script' : type;
			if (kind !== 'script' && kind !== 'stylesheet') return;
			loads.push(response.body().then((body) => void (sizes[kind] += gzipSync(body, { level: 9 }).length)));
		};
		page.on('response', count);
		await page.goto(path);
		await expectReady(page);
		await page.waitForLoadState('networkidle');
		// What comes later, as the odds do, is no longer counted, nor waited for when the page is gone.
		page.off('response', count);
		await Promise.all(loads);
		const html = gzipSync(Buffer.from(await page.request.get(path).then((response) => response.body()))).length;
		annotations.push({
			type: 'bytes',
			description: `JavaScript ${sizes.script}, styles ${sizes.stylesheet}, page ${html}`
		});
		expect(sizes.script).toBeGreaterThan(10_000);
		expect(sizes.script).toBeLessThanOrEqual(most.script);
		expect(sizes.stylesheet).toBeLessThanOrEqual(most.stylesheet);
	});
}

test('prices, dictionary and evidence travel only with the pages that use them', async ({ page }) => {
	const scripts: Promise<string>[] = [];
	page.on('response', (response) => {
		if (response.url().endsWith('.js')) scripts.push(response.text());
	});
	await page.goto('/');
	await page.waitForLoadState('networkidle');
	const code = (await Promise.all(scripts)).join('\n');
	expect(code).not.toContain('zh_aliases');
	expect(code).not.toContain('vizient1570');
	expect(code).not.toContain('1290000.00');
	expect(await page.content()).toContain('1290000.00');

	const missing = await page.goto('/nowhere');
	expect(await missing?.text()).not.toContain('1290000.00');
});
