import { expect, type Page } from '@playwright/test';
import { open, openEveryPart } from './pages';
import { cachesOf, SAVED, store, test } from './stored-page';

test.describe('what cannot be stored whole', () => {
	const expectPageWithout = async (page: Page) => {
		await openEveryPart(page);
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
	await openEveryPart(page);
	await expect(page.getByText(SAVED)).toHaveCount(0);
	expect(site.asked).not.toContain('/service-worker.js');
	expect(faults).toEqual([]);
});
