import { expect, test } from '@playwright/test';
import { expectReady, field, open, openEveryPart, careLevel, section, touch } from './pages';

test.describe('a page that also stores itself for later', () => {
	test.use({ serviceWorkers: 'allow' });

	test('says nothing in the console, and asks nothing of another origin', async ({ page, baseURL }) => {
		const said: string[] = [];
		const asked: string[] = [];
		page.on('console', (message) => said.push(message.text()));
		page.on('pageerror', (error) => said.push(error.message));
		page.on('request', (request) => asked.push(request.url()));
		for (const path of ['/', '/zh']) {
			await open(page, path);
			await careLevel(page, 'life-support').check();
			await field.days(page).fill('99');
			await openEveryPart(page);
		}
		expect(said).toEqual([]);
		expect(asked.filter((url) => !url.startsWith(`${baseURL}/`) && !url.startsWith('data:'))).toEqual([]);
	});
});

test('a late part comes when it is scrolled to; one that the network does not bring says so, and comes when asked for again', async ({
	page
}) => {
	await open(page);
	// Nothing was touched: it comes because it is near the screen.
	await page.getByRole('contentinfo').scrollIntoViewIfNeeded();
	await expect(section(page, 'share')).toBeVisible();
	await page.getByRole('heading', { level: 1 }).scrollIntoViewIfNeeded();
	await page.reload();
	await expectReady(page);
	let isCut = true;
	await page.route('**/_app/immutable/**', (route) => (isCut ? route.abort() : route.continue()));
	await touch(page);
	const missing = page.getByRole('region', { name: 'A part of the page' });
	await expect(missing.getByRole('alert')).toHaveText(/could not be fetched\. The figures above stand\./);
	isCut = false;
	await missing.getByRole('button', { name: 'Try again' }).click();
	await expect(section(page, 'share')).toBeVisible();
});
