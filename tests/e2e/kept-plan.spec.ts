import { expect, test } from '@playwright/test';
import { expectKept, field, open, careLevel } from './pages';

const extraDays = 'Longer stay';

test.describe('a plan that is kept on the device', () => {
	test('is there again after leaving, in the other language as well', async ({ page }) => {
		await open(page);
		await field.days(page).fill('26');
		await careLevel(page, 'medicine').check();
		await expectKept(page);
		await page.goto('about:blank');
		await open(page, '/zh');
		await expect(field.days(page)).toHaveValue('26');
		await expect(careLevel(page, 'medicine')).toBeChecked();
	});

	test('opens at the place and the control where it was left', async ({ page }) => {
		await open(page, '/care');
		const extra = page.getByRole('textbox', { name: extraDays, exact: true });
		await extra.fill('5');
		await extra.focus();
		const before = await page.evaluate(() => scrollY);
		await page.goto('about:blank');
		await open(page, '/care');
		await expect(extra).toBeFocused();
		await expect.poll(() => page.evaluate(() => scrollY)).toBeGreaterThan(before - 200);
		await expect(extra).toHaveValue('5');
	});

	test('says, before anything is lost, that another window has changed it', async ({ page, context }) => {
		await open(page);
		await field.days(page).fill('20');
		await expectKept(page);
		const other = await context.newPage();
		await open(other);
		await field.days(other).fill('27');
		await expect(page.getByText('This plan was changed in another window.')).toBeVisible();
		await field.days(page).fill('18');
		await page.getByRole('button', { name: 'Show that one' }).click();
		await expect(field.days(page)).toHaveValue('27');
	});

	test('and is damaged gives a fresh plan, and the old text to take along', async ({ page }) => {
		await page.addInitScript(() => {
			if (!localStorage.getItem('stay-plan')) localStorage.setItem('stay-plan', '3\n{"schema":"stay-plan","version":1');
		});
		await open(page);
		await expect(page.getByText('could not be read')).toBeVisible();
		const download = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Download what was kept' }).click();
		expect((await download).suggestedFilename()).toBe('stay-plan.json');
		await expect(field.days(page)).toHaveValue('21');
	});

	test('cannot be kept where the browser keeps nothing: it says so while everything works', async ({ page }) => {
		await page.addInitScript(() => {
			Object.defineProperty(window, 'localStorage', {
				get: () => {
					throw new DOMException('switched off', 'SecurityError');
				}
			});
		});
		await open(page);
		await expect(page.getByText('This device cannot keep the plan')).toBeVisible();
		await field.days(page).fill('28');
		await expect(page.getByText('home 22 days after it')).toBeVisible();
	});
});
