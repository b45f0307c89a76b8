import { readdirSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { fileURLToPath } from 'node:url';
import { expect, type Page } from '@playwright/test';
import { open, openLateParts } from './pages';
import { cachesOf, cutNetwork, SAVED, store, test } from './stored-page';

/** A family in India plans over China's National Day; the day is fixed, so that dates neither pass nor come near. */
async function planFromIndia(page: Page): Promise<void> {
	await page.locator('#baseline-days').fill('26');
	await page.locator('input[value=intensive-care]').check();
	await page.locator('#admission-date').fill('2026-10-12');
	await page.locator('#paying-from').selectOption('IN');
	await expect(page.locator('#answer .sums')).toContainText('INR');
	await expect(page.getByText('Kept on this device.')).toBeVisible();
}

/** Sums of the answer, as they are read. */
async function figures(page: Page): Promise<string[]> {
	await expect(page.locator('#answer .sums')).toContainText('INR');
	return page.locator('#answer .sums dd, #split-heading bdi').allTextContents();
}

test.describe('at the bedside, without a network,', () => {
	test.beforeEach(({ page }) => page.clock.setFixedTime(new Date('2026-08-20T12:00:00Z')));

	test('the plan that was made at home is there with the same figures', async ({ page, site }) => {
		await store(page, site);
		await planFromIndia(page);
		const atHome = await figures(page);
		await cutNetwork(page, site);
		await page.reload();
		await expect(page.locator('html')).toHaveAttribute('data-ready', '');
		await expect(page.locator('#baseline-days')).toHaveValue('26');
		expect(await figures(page)).toEqual(atHome);
		await page.locator('#baseline-days').fill('28');
		await expect(page.getByText('home 22 days after it')).toBeVisible();
		expect(await figures(page)).not.toEqual(atHome);
		await expect(page.getByText(SAVED)).toBeVisible();
	});

	test('every part of the page comes that was never looked at with one, to the calendar file', async ({
		page,
		site
	}) => {
		await store(page, site);
		await planFromIndia(page);
		await cutNetwork(page, site);
		await page.goto('about:blank');
		await open(page, site.origin);
		await openLateParts(page);
		for (const part of ['outlook', 'payments', 'account', 'prices', 'charges']) {
			await expect(page.locator(`#${part}-place section`).first()).toBeVisible();
		}
		await expect(page.getByText('could not be fetched')).toHaveCount(0);
		await expect(page.locator('#outlook .answer')).toBeVisible({ timeout: 60_000 });
		await expect(page.locator('#account-place svg').first()).toBeVisible();
		await expect(page.locator('#charges-place tbody tr').first()).toBeAttached();
		await expect(page.locator('#payments').getByRole('row', { name: /Deposit on admission/ })).toContainText('Sep');
		const downloading = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Save the calendar file' }).click();
		expect(await readFile(await (await downloading).path(), 'utf8')).toContain('BEGIN:VCALENDAR');
	});

	test('the page opens while it is still open from the first visit, and its late parts come', async ({
		page,
		site
	}) => {
		await store(page, site);
		await cutNetwork(page, site);
		await openLateParts(page);
		await expect(page.locator('#outlook .answer')).toBeVisible({ timeout: 60_000 });
	});

	test('both languages and the page on the method open, whatever stands behind the address', async ({ page, site }) => {
		await store(page, site);
		await cutNetwork(page, site);
		await open(page, `${site.origin}/zh?from=chat`);
		await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
		await expect(page.getByText('已存到这台设备：没有网络也能打开。')).toBeVisible();
		await page.goto(`${site.origin}/zh/method/?x=1`);
		await expect(page).toHaveURL(/\/zh\/method\?x=1$/);
		await page.getByRole('link', { name: 'English' }).click();
		await expect(page).toHaveURL(/\/method$/);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	});

	test('every page is one tap away from the first', async ({ page, site }) => {
		await store(page, site);
		await cutNetwork(page, site);
		const pages = page.locator('header nav').first().getByRole('link');
		const count = await pages.count();
		for (let index = 0; index < count; index += 1) {
			await open(page, site.origin);
			const address = await pages.nth(index).getAttribute('href');
			await pages.nth(index).click();
			await expect(page).toHaveURL(new URL(address ?? '', site.origin).href);
			await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
			await expect(page.locator('header nav').first().locator('[aria-current=page]')).toHaveAttribute('href', /./);
		}
	});

	test('a link to a shared plan opens, though a chat app encoded its #', async ({ page, site }) => {
		await store(page, site);
		await cutNetwork(page, site);
		await page.goto(`${site.origin}/zh/shared%23e=1.6.AbC_-1`);
		await expect(page).toHaveURL(/\/zh\/shared#e=1\.6\.AbC_-1$/);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	});

	test('whoever came by the Chinese page has the English one too', async ({ page, site }) => {
		await store(page, site, '/zh');
		await cutNetwork(page, site);
		await open(page, site.origin);
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	});
});

test('every file of the build is stored, and every page', async ({ page, site }) => {
	await store(page, site);
	const [stored = []] = await cachesOf(page);
	const list = (folder: string) =>
		readdirSync(fileURLToPath(new URL(`../../build/${folder}`, import.meta.url)), {
			recursive: true,
			withFileTypes: true
		})
			.filter((entry) => entry.isFile() && !/\.(br|gz)$/.test(entry.name))
			.map((entry) => `${entry.parentPath}/${entry.name}`.split(`build/${folder}/`)[1] ?? '');
	const files = list('client').map((path) => `/${path}`);
	const pages = list('prerendered').map((path) => `/${path.replace(/\.html$/, '').replace(/^index$/, '')}`);
	const expected = [...files, ...pages].filter((path) => !['/service-worker.js', '/_app/version.json'].includes(path));
	expect(expected.length).toBeGreaterThan(80);
	expect([...stored].sort()).toEqual(expected.sort());
});

test.describe('what cannot be stored whole', () => {
	const expectPageWithout = async (page: Page) => {
		await openLateParts(page);
		await expect(page.getByText('could not be fetched')).toHaveCount(0);
		await expect(page.getByText(SAVED)).toHaveCount(0);
		expect(await cachesOf(page)).toEqual([]);
	};
	/** What becomes of a worker that is brought to this page. */
	const outcome = (page: Page) =>
		page.evaluate(async () => {
			const registration = await navigator.serviceWorker.register('/service-worker.js');
			const worker = registration.installing ?? registration.waiting ?? registration.active;
			if (worker === null) return 'none';
			return new Promise((resolve) => {
				const look = () => (worker.state === 'redundant' || worker.state === 'activated') && resolve(worker.state);
				worker.addEventListener('statechange', look);
				look();
			});
		});

	test('because a page fails, is not stored at all, and the next visit tries again', async ({ page, site }) => {
		site.refuses = (path) => path === '/zh/method';
		await open(page, site.origin);
		expect(await outcome(page)).toBe('redundant');
		await expectPageWithout(page);
		site.refuses = () => false;
		await store(page, site);
	});

	test('because the server was renewed meanwhile, is not stored at all', async ({ page, site }) => {
		site.claims = 'another';
		await open(page, site.origin);
		expect(await outcome(page)).toBe('redundant');
		await expectPageWithout(page);
	});

	test('because the device is full, is not stored at all, and the page works', async ({ page, site }) => {
		const session = await page.context().newCDPSession(page);
		await session.send('Storage.overrideQuotaForOrigin', { origin: site.origin, quotaSize: 200_000 });
		await open(page, site.origin);
		expect(await outcome(page)).toBe('redundant');
		await expectPageWithout(page);
	});
});

test('where the browser stores no pages, as on plain http, everything else is as before', async ({ page, site }) => {
	const faults: string[] = [];
	page.on('pageerror', (error) => faults.push(error.message));
	await open(page, site.origin.replace('127.0.0.1', '0.0.0.0'));
	expect(await page.evaluate(() => isSecureContext)).toBe(false);
	await openLateParts(page);
	await expect(page.getByText(SAVED)).toHaveCount(0);
	expect(site.asked).not.toContain('/service-worker.js');
	expect(faults).toEqual([]);
});

test('a link to a shared plan whose # a chat app encoded leads to the page, and nobody on the way stores it', async ({
	request
}) => {
	for (const path of ['/shared', '/zh/shared']) {
		const response = await request.get(`${path}%23e=1.6.AbC_-1`, { maxRedirects: 0 });
		expect(response.status()).toBe(302);
		expect(response.headers()).toMatchObject({ location: `${path}#e=1.6.AbC_-1`, 'cache-control': 'no-store' });
	}
});
