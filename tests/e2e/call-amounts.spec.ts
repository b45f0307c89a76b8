import { expect, test } from '@playwright/test';
import { openNotes, walk } from './call-points';
import { open, rest } from './pages';
import { amountsIn, changing, everything, figure, oddsCounted, openThree } from './side-by-side';

test.describe('on a call', () => {
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
