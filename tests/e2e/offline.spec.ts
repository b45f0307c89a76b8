import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, type BrowserContext, type Page } from '@playwright/test';
import { expectKept, expectReady, field, inAll, open, openEveryPart, openPart, section } from './pages';
import { enterPlanFromIndia, TODAY } from './plan-from-india';
import type { Site } from './site';
import { cachesOf, cutNetwork, openSite, SAVED, store, test } from './stored-page';

/** Sums of the answer, as they are read. */
async function figures(page: Page): Promise<string[]> {
	const answer = section(page, 'answer');
	await expect(answer).toContainText('INR');
	return [...(await answer.getByRole('definition').allTextContents()), (await inAll(page).textContent()) ?? ''];
}

// One device: the pages are stored on it once, a plan is made, and the network is gone.
test.describe('at the bedside, without a network,', () => {
	test.describe.configure({ mode: 'serial' });
	let site: Site;
	let device: BrowserContext;
	let firstVisit: Page;
	let atHome: string[];

	/** Another window on the device. */
	async function openWindow(path?: string): Promise<Page> {
		const page = await device.newPage();
		await page.clock.setFixedTime(TODAY);
		if (path !== undefined) await open(page, site.origin + path);
		return page;
	}

	test.beforeAll(async ({ browser, baseURL }) => {
		site = await openSite(baseURL);
		device = await browser.newContext({ serviceWorkers: 'allow' });
		// Whoever comes by the Chinese page has the English one too.
		firstVisit = await openWindow();
		await store(firstVisit, site, '/zh');
		const page = await openWindow('/');
		await field.days(page).fill('26');
		await enterPlanFromIndia(page);
		await expectKept(page);
		atHome = await figures(page);
		await page.close();
		await cutNetwork(firstVisit, site);
	});

	test.afterAll(async () => {
		await device.close();
		await site.cut();
	});

	test('the page that is still open from the first visit gets its late parts', async () => {
		await openEveryPart(firstVisit);
		const outlook = await openPart(firstVisit, 'outlook');
		await expect(outlook.getByRole('img').first()).toBeVisible({ timeout: 60_000 });
	});

	test('every file of the build is stored, and every page', async () => {
		const [stored = []] = await cachesOf(firstVisit);
		const list = (folder: string) =>
			readdirSync(fileURLToPath(new URL(`../../build/${folder}`, import.meta.url)), {
				recursive: true,
				withFileTypes: true
			})
				.filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
				.map((entry) => `${entry.parentPath}/${entry.name}`.split(`build/${folder}/`)[1] ?? '');
		const files = list('client').map((path) => `/${path}`);
		const pages = list('prerendered').map((path) => `/${path.replace(/\.html$/, '').replace(/^index$/, '')}`);
		const expected = [...files, ...pages].filter(
			(path) => !['/service-worker.js', '/_app/version.json'].includes(path)
		);
		expect(expected.length).toBeGreaterThan(80);
		expect([...stored].sort()).toEqual(expected.sort());
	});

	test('every part of the page comes that was never looked at with one, to the calendar file', async () => {
		const page = await openWindow('/');
		await openEveryPart(page);
		const charges = await openPart(page, 'charges');
		await expect(charges.getByRole('row').first()).toBeAttached();
		const outlook = await openPart(page, 'outlook');
		await expect(outlook.getByRole('img').first()).toBeVisible({ timeout: 60_000 });
		await expect(section(page, 'account').getByRole('figure').first()).toBeVisible();
		const payments = await openPart(page, 'payments');
		await expect(payments.getByRole('row', { name: /Deposit on admission/ })).toContainText('Sep');
		const downloading = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Save the calendar file' }).click();
		expect(await readFile(await (await downloading).path(), 'utf8')).toContain('BEGIN:VCALENDAR');
		await page.close();
	});

	test('both languages and the page on the method open, whatever stands behind the address', async () => {
		const page = await openWindow();
		await open(page, `${site.origin}/zh?from=chat`);
		await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
		await expect(page.getByText('已存到这台设备：没有网络也能打开。')).toBeVisible();
		await page.goto(`${site.origin}/zh/method/?x=1`);
		await expect(page).toHaveURL(/\/zh\/method\?x=1$/);
		await page.getByRole('link', { name: 'English' }).click();
		await expect(page).toHaveURL(/\/method$/);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await page.close();
	});

	test('every page is one tap away from the first', async () => {
		const page = await openWindow('/');
		const pages = page.getByRole('navigation', { name: 'Pages' }).getByRole('link');
		await expect(pages).toHaveCount(7);
		for (const index of [0, 1, 2, 3, 4, 5, 6]) {
			await open(page, site.origin);
			const address = await pages.nth(index).getAttribute('href');
			await pages.nth(index).click();
			await expect(page).toHaveURL(new URL(address ?? '', site.origin).href);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await expect(pages.nth(index)).toHaveAttribute('aria-current', 'page');
		}
		await page.close();
	});

	test('a link to a shared plan opens, though a chat app encoded its #', async () => {
		const page = await openWindow();
		await page.goto(`${site.origin}/zh/shared%23e=1.6.AbC_-1`);
		await expect(page).toHaveURL(/\/zh\/shared#e=1\.6\.AbC_-1$/);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await page.close();
	});

	test('the plan that was made at home is there with the same figures, and can be changed', async () => {
		const page = await openWindow('/');
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
		await expect(field.days(page)).toHaveValue('26');
		expect(await figures(page)).toEqual(atHome);
		await page.reload();
		await expectReady(page);
		expect(await figures(page)).toEqual(atHome);
		await field.days(page).fill('28');
		await expect(page.getByText('home 22 days after it')).toBeVisible();
		expect(await figures(page)).not.toEqual(atHome);
		await expect(page.getByText(SAVED)).toBeVisible();
		await page.close();
	});
});
