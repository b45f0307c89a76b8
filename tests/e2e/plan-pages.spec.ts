import { expect, test } from '@playwright/test';
import { expectKept, expectReady, field, goTo, open, openPart, careLevel, section } from './pages';

test.describe('an old link to a part of the first page', () => {
	for (const [from, to, name] of [
		['/#payments', '/money#payments-place', 'payments'],
		['/zh#account-place', '/zh/money#account-place', 'account'],
		['/#outlook', '/money#odds-place', 'outlook'],
		['/#charges', '/care#charges-place', 'charges'],
		['/zh#strip-heading', '/zh/care#strip-heading', 'strip'],
		['/#prices-place', '/prices#prices-place', 'prices'],
		['/#assumed-heading', '/prices#assumed-heading', 'assumed']
	] as const) {
		test(`${from} leads to ${to}, where the part is on the screen and the next Tab goes on from it`, async ({
			page,
			baseURL
		}) => {
			await page.goto(from);
			await expect(page).toHaveURL(`${baseURL ?? ''}${to}`);
			await expectReady(page);
			const part = section(page, name);
			await expect(part).toBeVisible();
			await expect(part).toBeInViewport();
			await page.keyboard.press('Tab');
			await expect
				.poll(() => page.evaluate(() => document.activeElement?.closest('header, .head') === null))
				.toBe(true);
		});
	}

	test('leaves no second step to go back through', async ({ page }) => {
		await page.goto('/method');
		await page.goto('/#payments');
		await expect(page).toHaveURL(/\/money#payments-place$/);
		await page.goBack();
		await expect(page).toHaveURL(/\/method$/);
	});
});

test('the plan and its steps go along between the pages, and can be taken back and taken again on any of them', async ({
	page
}) => {
	await open(page);
	await field.days(page).fill('26');
	await careLevel(page, 'medicine').check();
	const account = await openPart(page, 'account');
	await account.getByLabel('Deposit on admission, CNY').fill('150,000');
	await goTo(page, 'care');
	await expect(careLevel(page, 'medicine')).toBeChecked();
	await careLevel(page, 'life-support').check();
	await goTo(page, 'prices');
	const undo = page.getByRole('button', { name: 'Undo' });
	await undo.click();
	await undo.click();
	await goTo(page, 'care');
	await expect(careLevel(page, 'medicine')).toBeChecked();
	await openPart(page, 'account');
	await expect(account.getByLabel('Deposit on admission, CNY')).toHaveValue('100,000');
	await page.getByRole('button', { name: 'Redo' }).click();
	await expect(account.getByLabel('Deposit on admission, CNY')).toHaveValue('150,000');
	await goTo(page, 'plan');
	await page.keyboard.press('Control+z');
	await page.keyboard.press('Control+z');
	await expect(careLevel(page, 'very-little')).toBeChecked();
	await expect(field.days(page)).toHaveValue('26');
	await page.keyboard.press('Control+z');
	await expect(field.days(page)).toHaveValue('21');
	await expect(undo).toBeDisabled();
});

test('another page begins at its top, its heading in sight and its first Tab at the link that skips to its text', async ({
	page
}) => {
	await open(page);
	await field.weight(page).fill('72');
	await expectKept(page);
	// The window was put away and taken up again: the place is remembered, for this page alone.
	await page.evaluate(() => {
		Object.defineProperty(document, 'visibilityState', { get: () => 'hidden', configurable: true });
		document.dispatchEvent(new Event('visibilitychange'));
	});
	expect(await page.evaluate(() => scrollY)).toBeGreaterThan(0);
	await goTo(page, 'money');
	await expect(page.getByRole('heading', { level: 1 })).toBeInViewport();
	expect(await page.evaluate(() => scrollY)).toBe(0);
	await page.keyboard.press('Tab');
	const skip = page.getByRole('link', { name: 'Skip to the text' });
	await expect(skip).toBeFocused();
	await skip.press('Enter');
	await page.keyboard.press('Tab');
	await expect(
		page.getByRole('group', { name: 'This plan' }).getByRole('button').and(page.locator(':focus'))
	).toHaveCount(1);
});
