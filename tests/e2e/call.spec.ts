import { readFileSync } from 'node:fs';
import { expect, test, type Page } from '@playwright/test';
import { expectKept, open, rest } from './pages';
import { amountsIn, changing, columns, everything, figure, oddsCounted, openThree } from './side-by-side';

const SECRET = 'Aunt pays ¥ 777,123 in cash';

/** Opens the navigator's notes, which are folded away until somebody does. */
async function openNotes(page: Page): Promise<void> {
	await page.getByRole('button', { name: 'Open the notes' }).click();
}

/** Goes through every point of the call; gives what the page held at each. */
async function walk(page: Page): Promise<string[]> {
	const held: string[] = [];
	const next = page.getByRole('button', { name: 'Next' });
	for (let point = 0; point < 20; point += 1) {
		held.push(await everything(page));
		if (await next.isDisabled()) return held;
		await page.keyboard.press('ArrowRight');
	}
	throw new Error('the call does not end');
}

test.describe('on a call', () => {
	test('one point is shown at a time, forward and back by keys and by buttons, and Escape ends it', async ({
		page
	}) => {
		await openThree(page);
		await page.keyboard.press('c');
		const heading = page.getByRole('heading', { level: 1 });
		await expect(page.getByRole('region', { name: 'Call mode' }).getByRole('heading')).toHaveCount(1);
		for (const part of [columns(page), changing(page), page.getByRole('textbox')]) await expect(part).toHaveCount(0);
		await expect(heading).toHaveText('The stay');
		await page.keyboard.press('ArrowRight');
		await expect(heading).toHaveText('Before admission');
		await expect(heading).toBeFocused();
		await page.getByRole('button', { name: 'Next' }).click();
		await expect(heading).toHaveText('On the first day');
		await page.keyboard.press('PageUp');
		await page.getByRole('button', { name: 'Back' }).click();
		await expect(page.getByRole('button', { name: 'Back' })).toBeDisabled();
		await page.keyboard.press('Control+k');
		await page.keyboard.type('ca');
		await page.keyboard.press('ArrowLeft');
		await page.keyboard.press('Escape');
		// Escape was for the command bar; the call goes on.
		await expect(page.getByRole('dialog')).toHaveCount(0);
		await expect(heading).toHaveText('The stay');
		await page.keyboard.press('Escape');
		await expect(heading).toHaveText('Side by side');
		await expect(page.getByRole('button', { name: 'Begin the call' })).toBeFocused();

		// Begun by its command, and ended by going back: the page is the same.
		await page.keyboard.press('Control+k');
		await page.keyboard.type('begin the call');
		await page.keyboard.press('Enter');
		await expect(heading).toHaveText('The stay');
		await page.keyboard.press('ArrowRight');
		await page.goBack();
		await expect(heading).toHaveText('Side by side');
		await expect(page).toHaveURL(/\/compare$/);
	});

	test('amounts that are hidden are nowhere on the page, in no attribute and no title, until they are shown again', async ({
		page
	}) => {
		await openThree(page);
		await page.keyboard.press('2');
		await page.keyboard.press('Control+k');
		await page.keyboard.type('240k');
		await page.keyboard.press('Enter');
		await oddsCounted(page);
		const before = await everything(page);
		await page.keyboard.press('c');
		const called = (await walk(page)).join('\n');
		await page.keyboard.press('Escape');
		const amounts = amountsIn(before + called);
		expect(amounts.size).toBeGreaterThan(100);
		for (const known of ['1,341,230', '1,340,000', '100,000', '240,000']) expect(amounts).toContain(known);

		await page.keyboard.press('h');
		await page.keyboard.press('2');
		await expect(changing(page)).toBeVisible();
		await page.keyboard.press('Control+k');
		const hidden = [await everything(page)];
		await page.keyboard.press('Escape');
		await page.keyboard.press('c');
		hidden.push(...(await walk(page)));
		expect(hidden).toHaveLength(11);
		expect(hidden[0]).toContain('•••');
		for (const text of hidden) {
			expect([...amounts].filter((amount) => text.includes(amount))).toEqual([]);
			// Nor an amount that was on no view before.
			expect([...amountsIn(text)]).toEqual([]);
		}
		await page.keyboard.press('h');
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
		await page.keyboard.press('Escape');
		expect([...amountsIn(await everything(page))].length).toBeGreaterThan(100);
		await expect(figure(page, 'In all').first()).toHaveText('1,341,230');
	});

	test('the notes are on the page alone: in no call, link, file, print, plan or request, and there after a reload', async ({
		page
	}) => {
		const sent: string[] = [];
		page.on('request', (request) =>
			sent.push(`${request.url()} ${JSON.stringify(request.headers())} ${request.postData() ?? ''}`)
		);
		await openThree(page);
		await openNotes(page);
		await page.getByLabel('Notes for the call').fill(SECRET);
		await page.keyboard.press('Tab');
		await rest(page);
		await page.keyboard.press('c');
		for (const text of await walk(page)) expect(text).not.toContain('777,123');
		await page.keyboard.press('Escape');
		await page.emulateMedia({ media: 'print' });
		await expect(page.getByLabel('Notes for the call')).toBeHidden();
		await page.emulateMedia({ media: 'screen' });
		await expectKept(page);
		const kept = await page.evaluate(() => Object.entries({ ...localStorage }));
		const holders = kept.filter(([, text]) => String(text).includes('777,123')).map(([key]) => key);
		expect(holders).toEqual(['stay-notes']);
		expect(kept.find(([key]) => key === 'stay-plan')?.[1]).toContain('"scenarios":[{');

		await open(page, '/estimate');
		expect(await everything(page)).not.toContain('777,123');
		for (const name of ['Charges (CSV)', /^The question/]) {
			const download = page.waitForEvent('download');
			await page.getByRole('button', { name }).click();
			expect(readFileSync(await (await download).path(), 'utf8')).not.toContain('777,123');
		}
		expect(sent.filter((request) => /777|Aunt/.test(request))).toEqual([]);
		await open(page, '/compare');
		expect(await everything(page)).not.toContain('777,123');
		await openNotes(page);
		await expect(page.getByLabel('Notes for the call')).toHaveValue(SECRET);
		await page.getByRole('button', { name: 'Clear the notes' }).click();
		await open(page, '/compare');
		await openNotes(page);
		await expect(page.getByLabel('Notes for the call')).toHaveValue('');
	});

	test('goes on at its point after a reload and in another language, and no note or board is on the screen meanwhile', async ({
		page
	}) => {
		await openThree(page);
		await openNotes(page);
		await page.getByLabel('Notes for the call').fill(SECRET);
		await rest(page);
		await page.keyboard.press('c');
		await page.keyboard.press('ArrowRight');
		await page.keyboard.press('ArrowRight');
		for (const [path, heading] of [
			['/compare', 'On the first day'],
			['/zh/compare', '入院第一天']
		] as const) {
			await open(page, path);
			await expect(page.getByRole('heading', { level: 1 })).toHaveText(heading);
			expect(await everything(page)).not.toContain('777,123');
			for (const part of [columns(page), page.getByRole('textbox')]) await expect(part).toHaveCount(0);
		}
		// By the address of another page and back: that is no reload of a call.
		await open(page, '/');
		await open(page, '/zh/compare');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('并排比较');
		await page.keyboard.press('c');
		await page.keyboard.press('Escape');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('并排比较');
		await expect(page).toHaveURL(/\/zh\/compare$/);
		await open(page, '/compare');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('Side by side');
	});

	test('has nothing on the shared screen but the points, and the way to the text for a keyboard', async ({ page }) => {
		await openThree(page);
		await page.keyboard.press('c');
		await expect(page.getByRole('navigation')).toHaveCount(0);
		await expect(page.getByRole('contentinfo')).toHaveCount(0);
		await expect(page.getByRole('link')).toHaveText(['Skip to the text']);
		await page.getByRole('button', { name: 'End the call' }).click();
		await expect(page.getByRole('navigation')).toHaveCount(2);
	});

	test('the page as it is served holds no amount, so that none is seen before the switch of this tab is read', async ({
		page,
		request
	}) => {
		for (const path of ['/compare', '/zh/compare']) {
			const html = (await (await request.get(path)).text()).replaceAll(/<script[\s\S]*?<\/script>/g, '');
			expect([...amountsIn(html)]).toEqual([]);
			expect(html).toContain('<h1');
		}
		await openThree(page);
		await page.keyboard.press('h');
		await open(page, '/compare');
		await expect(page.getByText('Amounts are hidden: they are not on this page')).toBeVisible();
	});

	test('hidden amounts are not drawn, and the notes fold away with them', async ({ page }) => {
		await openThree(page);
		await openNotes(page);
		const drawings = page.getByRole('img', { name: /^Balance by day: / });
		await expect(drawings).toHaveCount(4);
		await rest(page);
		await page.keyboard.press('h');
		for (const part of [drawings, page.getByRole('main').locator('svg rect'), page.getByRole('textbox')]) {
			await expect(part).toHaveCount(0);
		}
		await expect(page.getByText('The lines are not drawn while amounts are hidden')).toBeVisible();
		await page.keyboard.press('h');
		await expect(drawings).toHaveCount(4);
	});

	test('with hidden amounts asks before a new tab or another page shows them', async ({ page, context }) => {
		await openThree(page);
		await page.keyboard.press('h');
		const asked: string[] = [];
		page.on('dialog', (dialog) => {
			asked.push(dialog.message());
			void dialog.dismiss();
		});
		const estimate = page.getByRole('navigation').getByRole('link', { name: 'Estimate' });
		await estimate.click({ modifiers: ['Control'] });
		await estimate.click({ button: 'middle' });
		await page
			.getByRole('navigation')
			.getByRole('link', { name: '中文' })
			.click({ modifiers: ['Control'] });
		await estimate.click();
		await page.getByRole('contentinfo').getByRole('link').first().click();
		expect(asked).toHaveLength(5);
		expect(context.pages()).toHaveLength(1);
		await expect(page).toHaveURL(/\/compare$/);
	});
});
