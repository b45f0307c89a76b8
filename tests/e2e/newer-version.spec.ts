import { expect, type Page } from '@playwright/test';
import { open, openLateParts } from './pages';
import type { Site } from './site';
import { cachesOf, cutNetwork, store, test } from './stored-page';

test.describe('a newer version', () => {
	/** A page with a plan, stored; then the server is renewed, and the page opened again. */
	async function openAfterRenewal(page: Page, site: Site): Promise<void> {
		await store(page, site);
		await page.locator('#baseline-days').fill('26');
		await expect(page.getByText('Kept on this device.')).toBeVisible();
		await site.renew();
		await page.reload();
		await expect(page.getByText('A newer version is ready.')).toBeVisible({ timeout: 30_000 });
	}

	const version = (page: Page) => page.locator('html').getAttribute('data-version');

	test('is announced, not forced: the page at hand stays whole, with every part, until it is chosen', async ({
		page,
		site
	}) => {
		await openAfterRenewal(page, site);
		expect(await version(page)).toBeNull();
		await page.reload();
		await expect(page.getByText('A newer version is ready.')).toBeVisible();
		expect(await version(page)).toBeNull();
		await openLateParts(page);
		await expect(page.getByText('could not be fetched')).toHaveCount(0);

		const notice = page.getByRole('status').filter({ hasText: 'A newer version is ready.' });
		for (const button of await notice.getByRole('button').all()) {
			expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
		}
		// Typed and chosen in the same breath: the keeper has not written it yet.
		await page.locator('#baseline-days').fill('27');
		let loads = 0;
		page.on('load', () => (loads += 1));
		await notice.getByRole('button', { name: 'Use it now' }).click();
		await expect(page.locator('html')).toHaveAttribute('data-version', 'newer');
		await expect(page.locator('html')).toHaveAttribute('data-ready', '');
		await expect(page.locator('#baseline-days')).toHaveValue('27');
		await expect(page.getByText('A newer version is ready.')).toHaveCount(0);
		await page.waitForTimeout(1_000);
		expect(loads).toBe(1);

		await cutNetwork(page, site);
		await page.reload();
		await openLateParts(page);
		expect(await version(page)).toBe('newer');
		await expect(page.getByText('could not be fetched')).toHaveCount(0);
	});

	test('can be put off, and is told of again when the page is next opened', async ({ page, site }) => {
		await openAfterRenewal(page, site);
		await page.getByRole('button', { name: 'Go on with this one' }).click();
		await expect(page.getByText('A newer version is ready.')).toHaveCount(0);
		await expect(page.locator('#baseline-days')).toHaveValue('26');
		await page.reload();
		await expect(page.getByText('A newer version is ready.')).toBeVisible();
		expect(await version(page)).toBeNull();
	});

	test('chosen in one window leaves the other as it is while it is looked at, and it still gets its late parts', async ({
		page,
		site
	}) => {
		await openAfterRenewal(page, site);
		const other = await page.context().newPage();
		await open(other, site.origin);
		await page.getByRole('button', { name: 'Use it now' }).click();
		await expect(page.locator('html')).toHaveAttribute('data-version', 'newer');
		expect(await version(other)).toBeNull();
		await openLateParts(other);
		await expect(other.getByText('could not be fetched')).toHaveCount(0);
		await other.evaluate(() => {
			Object.defineProperty(document, 'visibilityState', { get: () => 'hidden', configurable: true });
			document.dispatchEvent(new Event('visibilitychange'));
		});
		await expect(other.locator('html')).toHaveAttribute('data-version', 'newer');
	});

	test('leaves of the older one only chunks, and of those before nothing', async ({ page, site }) => {
		await openAfterRenewal(page, site);
		await page.getByRole('button', { name: 'Use it now' }).click();
		await expect(page.locator('html')).toHaveAttribute('data-version', 'newer');
		await expect.poll(async () => (await cachesOf(page))[0]?.filter((path) => !path.startsWith('/_app/'))).toEqual([]);
		const [older = [], newer = []] = await cachesOf(page);
		expect(older.length).toBeGreaterThan(50);
		expect(newer).toContain('/zh/method');
	});
});
