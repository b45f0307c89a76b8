import { readFileSync } from 'node:fs';
import { type BrowserContext, expect, type Page, test } from '@playwright/test';
import { expectNoFindings } from './findings';
import { documentOn, totalLines } from './estimate-document';
import { expectReady, inHospital, open, openPart, section } from './pages';

/** A link as it was once handed out, and what it shows. */
const NAME = '1-three-scenarios-dates-and-rupees';
const folder = new URL('../links/', import.meta.url);
const handedOut = readFileSync(new URL(`${NAME}.txt`, folder), 'utf8').trim();
const fragment = handedOut.slice(handedOut.indexOf('#'));
const payload = handedOut.slice(handedOut.lastIndexOf('.') + 1);
const shows = JSON.parse(readFileSync(new URL(`${NAME}.json`, folder), 'utf8')) as {
	made: string;
	columns: { total: string }[];
};

const TOTALS = shows.columns.map(({ total }) => total);

/** The amounts of CNY in a text, as plain decimals. */
function amountsIn(text: string): string[] {
	const amounts = text.matchAll(/CNY\s([0-9,]+(?:\.[0-9]{2})?)/g);
	return [...amounts].map(([, amount = '']) => Number(amount.replaceAll(',', '')).toFixed(2));
}

/** The total of every column of the document on the page: the plan's, then each scenario's. */
async function totalsOn(page: Page): Promise<string[]> {
	const totals = totalLines(page);
	await expect(totals.first()).toBeVisible();
	return (await totals.allTextContents()).map((text) => amountsIn(text)[0] ?? '');
}

async function openShared(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expectReady(page);
}

/** Agrees to send the plan, and makes its link. */
async function makeLink(page: Page): Promise<string> {
	await openPart(page, 'share');
	await page.getByRole('checkbox', { name: /I may send this/ }).check();
	await page.getByRole('button', { name: 'Make the link' }).click();
	return page.getByRole('textbox', { name: 'The link' }).inputValue();
}

/** A plan of one's own: other weight, more care. */
async function makePlan(page: Page): Promise<void> {
	await open(page);
	await page.getByRole('radio', { name: /Needs medicine/ }).check();
	// The page may have kept the plan before this edit already, and said so.
	await expect.poll(() => page.evaluate(() => localStorage.getItem('stay-plan') ?? '')).toContain('tocilizumab');
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

// Every way in which an address is changed is held by tests/unit/share: mended-address.test.ts and reading.test.ts.
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
	await expect(page.getByRole('heading', { level: 1 }).locator('xpath=..')).toBeFocused();
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

test('a page that stays open says that an estimate has run out when its day has ended where it was made', async ({
	page
}) => {
	// The estimate says at which clock it was made; the reader is elsewhere.
	const { made } = shows;
	const last = new Date(Date.parse(`${made.slice(0, 10)}T00:00:00${made.slice(19)}`) + 15 * 86_400_000);
	await page.clock.install({ time: new Date(last.getTime() - 90_000) });
	await openShared(page, `/shared${fragment}`);
	expect(await totalsOn(page)).toEqual(TOTALS);
	await expect(page.getByText('This estimate has run out')).toHaveCount(0);
	await page.clock.runFor(180_000);
	await expect(page.getByText('This estimate has run out')).toBeVisible();
});

test('where the device keeps nothing, an opened estimate becomes the plan of the page, which says that it is not kept', async ({
	page
}) => {
	await page.addInitScript(() => {
		Object.defineProperty(globalThis, 'localStorage', {
			get() {
				throw new DOMException('switched off', 'SecurityError');
			}
		});
	});
	await openShared(page, `/shared${fragment}`);
	await page.getByRole('button', { name: 'Make it mine' }).click();
	await page.getByRole('button', { name: 'Open it without keeping it' }).click();
	await expect(section(page, 'answer')).toBeVisible();
	await expect(page.getByRole('textbox', { name: /Weight/ })).toHaveValue('72.5');
	await expect(page.getByText(/This device cannot keep the plan/).first()).toBeVisible();
});

test('where the device has no room, an opened estimate is the plan of the page also where another one is kept', async ({
	page
}) => {
	await makePlan(page);
	const kept = () => page.evaluate(() => localStorage.getItem('stay-plan') ?? '');
	const before = await kept();
	await page.addInitScript(() => {
		Storage.prototype.setItem = () => {
			throw new DOMException('full', 'QuotaExceededError');
		};
	});
	await openShared(page, `/shared${fragment}`);
	await page.getByRole('button', { name: 'Make it mine' }).click();
	await page.getByRole('button', { name: 'Yes, put this one in its place' }).click();
	await page.getByRole('button', { name: 'Open it without keeping it' }).click();
	await expect(page.getByRole('textbox', { name: /Weight/ })).toHaveValue('72.5');
	await expect(page.getByText(/no room left to keep the plan/)).toBeVisible();
	expect(await kept()).toBe(before);
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

test('an estimate that has run out says so before any number', async ({ page }) => {
	await page.clock.setFixedTime(new Date('2027-01-15T10:00:00Z'));
	await openShared(page, `/shared${fragment}`);
	expect(await totalsOn(page)).toEqual(TOTALS);
	const text = (await page.getByRole('main').innerText()).replaceAll(/\s+/g, ' ');
	const said = text.indexOf('This estimate has run out');
	expect(said).toBeGreaterThan(-1);
	expect(said).toBeLessThan(text.search(/[0-9]{3},[0-9]{3}/));
	await expectNoFindings(page);
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

test('an opened estimate becomes the plan of this device only when somebody says so', async ({ page }) => {
	await makePlan(page);
	await openShared(page, `/shared${fragment}`);
	const kept = () => page.evaluate(() => localStorage.getItem('stay-plan') ?? '');
	const before = await kept();
	await page.getByRole('button', { name: 'Make it mine' }).click();
	await expect(page.getByText('This device already keeps a plan.')).toBeVisible();
	await expectNoFindings(page);
	await page.getByRole('button', { name: 'No, keep mine' }).click();
	await expect(page.getByRole('button', { name: 'Make it mine' })).toBeFocused();
	expect(await kept()).toBe(before);
	await page.getByRole('button', { name: 'Make it mine' }).click();
	await page.getByRole('button', { name: 'Yes, put this one in its place' }).click();
	await expect(section(page, 'answer')).toBeVisible();
	await expectReady(page);
	expect(await kept()).toContain('With the second hospital');
	await expect(page.getByRole('textbox', { name: /Weight/ })).toHaveValue('72.5');
	expect(page.url()).not.toContain(payload);
});
