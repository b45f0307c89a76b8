import { expect, test } from '@playwright/test';
import { expectNoFindings } from './findings';
import { fragment, handedOut, openShared, TOTALS, totalsOn } from './shared-estimate';

// Every way in which an address is changed is held by tests/unit/share: repair-share-url.test.ts and link.test.ts.
test.describe('an address that a chat program has changed opens to the same figures', () => {
	const encoded = encodeURIComponent(fragment);
	for (const [what, address] of [
		['with a key before the hash', `/shared?nsukey=aB3%2Bx9&from=singlemessage${fragment}`],
		['with the hash encoded twice', `/shared${encodeURIComponent(encoded)}`],
		['in the query, behind an encoded hash', `/zh/shared?x=1${encoded}`]
	] as const) {
		test(what, async ({ page }) => {
			await openShared(page, address);
			expect(await totalsOn(page)).toEqual(TOTALS);
			// Where servers do not see it, and as it was made: what is copied from the address is a link.
			expect(new URL(page.url()).hash).toBe(fragment);
			expect(new URL(page.url()).search).toBe('');
		});
	}
});

test('an estimate that is open stays in the address: the skip link and the hash of something else take nothing away', async ({
	page
}) => {
	await openShared(page, `/shared${fragment}`);
	await page.keyboard.press('Tab');
	await expect(page.getByRole('link', { name: 'Skip to the text' })).toBeFocused();
	await page.keyboard.press('Enter');
	await expect(page.getByRole('heading', { name: 'A shared estimate' }).locator('xpath=..')).toBeFocused();
	expect(new URL(page.url()).hash).toBe(fragment);
	await page.evaluate(() => (location.hash = '#shared'));
	await expect.poll(() => new URL(page.url()).hash).toBe(fragment);
	expect(await totalsOn(page)).toEqual(TOTALS);
	await page.reload();
	expect(await totalsOn(page)).toEqual(TOTALS);
});

test('a pasted link is kept over a reload and into the other language', async ({ page }) => {
	await openShared(page, '/shared#e=1.zz.AAAA');
	await page.getByRole('textbox', { name: 'The message or the link' }).fill(`Here: ${handedOut}`);
	await page.getByRole('button', { name: 'Open it' }).click();
	expect(await totalsOn(page)).toEqual(TOTALS);
	expect(new URL(page.url()).hash).toBe(fragment);
	await page.reload();
	expect(await totalsOn(page)).toEqual(TOTALS);
	await page.getByRole('link', { name: '简体中文' }).click();
	await expect(page.getByRole('heading', { name: '收到的估算' })).toBeVisible();
	expect(await totalsOn(page)).toEqual(TOTALS);
});

test('a link that lost its key says so; the pasted message, however it was broken, opens', async ({ page }) => {
	await openShared(page, '/shared');
	await expect(page.getByText('The link arrived without its second half')).toBeVisible();
	await expectNoFindings(page);
	const field = page.getByRole('textbox', { name: 'The message or the link' });
	await field.fill(`Look: ${handedOut.slice(0, 200)}`);
	await page.getByRole('button', { name: 'Open it' }).click();
	await expect(page.getByText(/The link was cut short on its way: [0-9]+ of 5[0-9]+ characters arrived/)).toBeVisible();
	const lines = (handedOut.match(/.{1,60}/g) ?? []).join('\n> ');
	await field.fill(`On Friday Mei wrote:\n> Here it is: ${lines}\n> Tell me when you are there。`);
	await page.getByRole('button', { name: 'Open it' }).click();
	expect(await totalsOn(page)).toEqual(TOTALS);
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

test('a bracket glued to an address without its key leads to the page that says so', async ({ page }) => {
	await openShared(page, '/zh/shared)');
	await expect(page.getByText('链接少了后半段')).toBeVisible();
});

test('changing the language keeps the estimate, and a second link opens in its place', async ({ page }) => {
	await openShared(page, `/shared${fragment}`);
	await page.getByRole('link', { name: '简体中文' }).click();
	await expect(page.getByRole('heading', { name: '收到的估算' })).toBeVisible();
	expect(await totalsOn(page)).toEqual(TOTALS);
	await page.evaluate(() => (location.hash = '#e=1.zz.AAAA'));
	await expect(page.getByText('链接在途中被截短')).toBeVisible();
	await page.goBack();
	expect(await totalsOn(page)).toEqual(TOTALS);
});
