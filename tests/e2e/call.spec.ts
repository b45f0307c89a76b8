import { readFileSync } from 'node:fs';
import { expect, test } from '@playwright/test';
import { openNotes, walk } from './call-points';
import { expectKept, open, rest } from './pages';
import { changing, columns, everything, openThree } from './side-by-side';

const SECRET = 'Aunt pays ¥ 777,123 in cash';

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
});
