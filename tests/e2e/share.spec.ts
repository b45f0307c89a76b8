import { readFileSync } from 'node:fs';
import { expect, test, type BrowserContext, type Page } from '@playwright/test';
import { documentOn } from './estimate-document';
import { expectNoFindings } from './findings';
import { goTo, inHospital, openPart } from './pages';
import { amountsIn, makePlan, openShared, totalsOn } from './shared-estimate';

/** Agrees to send the plan, and makes its link. */
async function makeLink(page: Page): Promise<string> {
	await openPart(page, 'share');
	await page.getByRole('checkbox', { name: /I may send this/ }).check();
	await page.getByRole('button', { name: 'Make the link' }).click();
	return page.getByRole('textbox', { name: 'The link' }).inputValue();
}

/** Everything that leaves a page or stays behind it, as one text. */
async function traces(context: BrowserContext, page: Page, heard: readonly string[]): Promise<string> {
	const kept = await page.evaluate(async () => {
		const databases = await indexedDB.databases();
		const caches_ = 'caches' in globalThis ? await caches.keys() : [];
		return JSON.stringify([{ ...localStorage }, { ...sessionStorage }, databases, caches_, document.title, name]);
	});
	return [...heard, kept, JSON.stringify(await context.cookies())].join('\n');
}

function listen(page: Page): string[] {
	const heard: string[] = [];
	page.on('request', (request) => {
		heard.push(request.url().replace(/#.*/, ''), request.postData() ?? '', JSON.stringify(request.headers()));
	});
	page.on('console', (message) => heard.push(message.text()));
	page.on('pageerror', (error) => heard.push(error.message));
	return heard;
}

test('a plan is sent as a link, and opens elsewhere to the fen; nothing of it travels or stays behind', async ({
	page,
	browser
}) => {
	const sent = listen(page);
	await makePlan(page);
	await goTo(page, 'care');
	const charged = (await inHospital(page).textContent()) ?? '';
	const link = await makeLink(page);
	expect(link).toContain('/shared#e=1.');
	expect(link.length).toBeLessThan(1_200);
	const secret = link.slice(link.lastIndexOf('.') + 1);
	expect(await traces(page.context(), page, sent)).not.toContain(secret);

	const context = await browser.newContext();
	const other = await context.newPage();
	const heard = listen(other);
	await openShared(other, link);
	const [total = ''] = await totalsOn(other);
	// The sentence of what to have ready begins with what is paid before admission.
	const ready = await documentOn(other)
		.getByRole('paragraph')
		.filter({ hasText: 'before admission' })
		.first()
		.textContent();
	const [ahead = ''] = amountsIn(ready ?? '');
	expect(Number(total) - Number(ahead)).toBe(Number(amountsIn(charged)[0]));
	await expectNoFindings(other);
	const left = await traces(context, other, heard);
	expect(left).not.toContain(secret);
	const plain = String(Number(total));
	for (const figure of [plain, Number(total).toLocaleString('en')]) expect(left).not.toContain(figure);
	await context.close();
});

test('a file holds the same, and a damaged one shows no figure', async ({ page, browser }) => {
	await makePlan(page);
	const link = await makeLink(page);
	const offered = page.waitForEvent('download');
	await page.getByRole('button', { name: 'Save the file' }).click();
	const download = await offered;
	expect(download.suggestedFilename()).toBe('stay-estimate.json');
	const text = readFileSync(await download.path(), 'utf8');
	const context = await browser.newContext();
	const other = await context.newPage();
	await openShared(other, link);
	const meant = await totalsOn(other);
	await openShared(other, '/shared?again');
	const choose = async (content: string) =>
		other
			.getByLabel('Choose the file')
			.setInputFiles({ name: 'stay-estimate.json', mimeType: 'application/json', buffer: Buffer.from(content) });
	await choose(text.slice(0, -20));
	await expect(other.getByText('This does not bring an estimate either.')).toBeVisible();
	expect(await other.getByRole('main').textContent()).not.toContain('CNY');
	await choose(text);
	expect(await totalsOn(other)).toEqual(meant);
	await expect(other.getByText('choose the file again')).toBeVisible();
	await context.close();
});
