import { expect, test, type Page } from '@playwright/test';
import { figures, openThree } from './side-by-side';

const shownNames = async (page: Page): Promise<string[]> =>
	(await figures(page).locator('thead th:visible').allTextContents()).map((name) => name.trim());

/** A finger across the figures, by so many pixels. */
function swipe(page: Page, across: number, down = 0): Promise<void> {
	return page.getByRole('region', { name: 'Figure by figure' }).evaluate(
		(frame, [x, y]) => {
			const at = (clientX: number, clientY: number) => new Touch({ identifier: 1, target: frame, clientX, clientY });
			const [from, to] = [at(180, 300), at(180 + (x ?? 0), 300 + (y ?? 0))];
			frame.dispatchEvent(new TouchEvent('touchstart', { touches: [from], changedTouches: [from], bubbles: true }));
			frame.dispatchEvent(new TouchEvent('touchend', { touches: [], changedTouches: [to], bubbles: true }));
		},
		[across, down]
	);
}

test.describe('side by side on a phone', () => {
	test.use({ viewport: { width: 360, height: 740 }, hasTouch: true });

	test('shows the plan and one scenario, by the list and by a swipe; a finger that scrolls changes nothing', async ({
		page
	}) => {
		await openThree(page);
		// What was added last is looked at first.
		expect(await shownNames(page)).toEqual(['The planned stay', 'Life support']);
		await page.getByRole('radio', { name: 'Needs medicine' }).check();
		expect(await shownNames(page)).toEqual(['The planned stay', 'Needs medicine']);
		await swipe(page, -120);
		expect(await shownNames(page)).toEqual(['The planned stay', 'Intensive care']);
		await expect(page.getByRole('radio', { name: 'Intensive care' })).toBeChecked();
		await swipe(page, 120);
		expect(await shownNames(page)).toEqual(['The planned stay', 'Needs medicine']);
		// It stops at either end.
		await swipe(page, 120);
		await swipe(page, -60, -200);
		await swipe(page, -20);
		expect(await shownNames(page)).toEqual(['The planned stay', 'Needs medicine']);
		await page.evaluate(() => (document.documentElement.dir = 'rtl'));
		await swipe(page, 120);
		expect(await shownNames(page)).toEqual(['The planned stay', 'Intensive care']);
	});

	test('folds away what is the same in the two columns shown, and lists it under the condition under which it holds', async ({
		page
	}) => {
		await openThree(page);
		const part = page.getByRole('region', { name: 'Figure by figure' });
		await page.getByRole('radio', { name: 'Needs medicine' }).check();
		// Only more care has days in intensive care: beside this scenario they are the same.
		const icu = figures(page).locator('tr').filter({ hasText: 'Of them in intensive care' });
		await expect(icu).toBeHidden();
		await part.getByText(/rows are the same in both columns shown$/).click();
		const listed = part.locator('dl > div:visible');
		await expect(listed.filter({ hasText: 'Of them in intensive care' })).toHaveText(/0\s*$/);
		const [count] = /[0-9]+/.exec(await part.getByText(/rows are the same in both columns shown$/).innerText()) ?? [];
		expect(String(await listed.count())).toBe(count);
		await page.getByRole('radio', { name: 'Life support' }).check();
		await expect(icu).toBeVisible();
		await expect(listed.filter({ hasText: 'Of them in intensive care' })).toHaveCount(0);
		const [plan, beside] = [icu.locator('td').first(), icu.locator('td:visible').last()];
		const [left, right] = [await plan.boundingBox(), await beside.boundingBox()];
		expect((right?.x ?? 0) - (left?.x ?? 0) - (left?.width ?? 0)).toBeGreaterThanOrEqual(8);
	});

	test('the list is there wherever a scenario is put away, also with large letters on a wide screen', async ({
		page
	}) => {
		await page.setViewportSize({ width: 1280, height: 800 });
		await openThree(page);
		expect(await shownNames(page)).toHaveLength(5);
		await expect(page.getByRole('group', { name: 'Beside the plan' })).toBeHidden();
		await page.evaluate(() => (document.documentElement.style.fontSize = '200%'));
		expect(await shownNames(page)).toEqual(['The planned stay', 'Life support']);
		await expect(page.getByRole('group', { name: 'Beside the plan' })).toBeVisible();
	});

	test('says each figure’s row and column to those who hear the page', async ({ page }) => {
		await openThree(page);
		const table = figures(page);
		const row = table.getByRole('row', { name: /^In all [0-9]/ });
		await expect(row.getByRole('rowheader')).toHaveText('In all');
		await expect(row.getByRole('cell')).toHaveCount(2);
		await expect(table.getByRole('columnheader')).toHaveCount(2);
	});
});
