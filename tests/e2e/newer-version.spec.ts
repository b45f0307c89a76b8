import { expect, type BrowserContext, type Page } from '@playwright/test';
import { expectKept, expectReady, field, open, openEveryPart } from './pages';
import type { Site } from './site';
import { cachesOf, cutNetwork, openSite, store, test } from './stored-page';

const NEWS = 'A newer version is ready.';

/** A page with a plan, stored; then the server is renewed, and the page opened again. */
async function openAfterRenewal(page: Page, site: Site): Promise<void> {
	await store(page, site);
	await field.days(page).fill('26');
	await expectKept(page);
	await site.renew();
	await page.reload();
	await expect(page.getByText(NEWS)).toBeVisible();
}

const version = (page: Page) => page.locator('html').getAttribute('data-version');

// One device, on which one thing happens after the other.
test.describe('a newer version', () => {
	test.describe.configure({ mode: 'serial' });
	let site: Site;
	let context: BrowserContext;
	let page: Page;

	test.beforeAll(async ({ browser, baseURL }) => {
		site = await openSite(baseURL);
		context = await browser.newContext({ serviceWorkers: 'allow' });
		page = await context.newPage();
		await openAfterRenewal(page, site);
	});

	test.afterAll(async () => {
		await context.close();
		await site.cut();
	});

	test('is announced, not forced: the page at hand stays whole, with every part, until it is chosen', async () => {
		expect(await version(page)).toBeNull();
		await page.reload();
		await expect(page.getByText(NEWS)).toBeVisible();
		expect(await version(page)).toBeNull();
		await openEveryPart(page);
	});

	test('can be put off, and is told of again when the page is next opened', async () => {
		await page.getByRole('button', { name: 'Go on with this one' }).click();
		await expect(page.getByText(NEWS)).toHaveCount(0);
		await expect(field.days(page)).toHaveValue('26');
		await page.reload();
		await expect(page.getByText(NEWS)).toBeVisible();
		expect(await version(page)).toBeNull();
	});

	test('opens once when it is chosen, with what was typed in the same breath, and then without a network', async () => {
		const notice = page.getByRole('status').filter({ hasText: NEWS });
		for (const button of await notice.getByRole('button').all()) {
			expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(44);
		}
		await expectReady(page);
		// The edit is not kept yet.
		await field.days(page).fill('27');
		let loads = 0;
		page.on('load', () => (loads += 1));
		await notice.getByRole('button', { name: 'Use it now' }).click();
		await expect(page.locator('html')).toHaveAttribute('data-version', 'newer');
		await expectReady(page);
		await expect(field.days(page)).toHaveValue('27');
		await expect(page.getByText(NEWS)).toHaveCount(0);
		await openEveryPart(page);
		await page.waitForLoadState('networkidle');
		expect(loads).toBe(1);
	});

	test('leaves of the older one only chunks, and of those before nothing', async () => {
		await expect.poll(async () => (await cachesOf(page))[0]?.filter((path) => !path.startsWith('/_app/'))).toEqual([]);
		const [older = [], newer = []] = await cachesOf(page);
		expect(older.length).toBeGreaterThan(50);
		expect(newer).toContain('/zh/method');
	});

	test('is whole without a network', async () => {
		await cutNetwork(page, site);
		await page.reload();
		await openEveryPart(page);
		expect(await version(page)).toBe('newer');
	});
});

test('a newer version chosen in one window leaves the other as it is while it is looked at, with all its late parts', async ({
	page,
	site
}) => {
	await openAfterRenewal(page, site);
	const other = await page.context().newPage();
	await open(other, site.origin);
	await page.getByRole('button', { name: 'Use it now' }).click();
	await expect(page.locator('html')).toHaveAttribute('data-version', 'newer');
	expect(await version(other)).toBeNull();
	await openEveryPart(other);
	await other.evaluate(() => {
		Object.defineProperty(document, 'visibilityState', { get: () => 'hidden', configurable: true });
		document.dispatchEvent(new Event('visibilitychange'));
	});
	await expect(other.locator('html')).toHaveAttribute('data-version', 'newer');
});
