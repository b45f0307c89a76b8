import { expect, test } from '@playwright/test';
import { open } from './pages';

test.describe('a family asks how sure the money is', () => {
	test('and reads the chance of each rung and the range of the sum before it touches anything', async ({ page }) => {
		await open(page);
		await expect(page.locator('.rung .chance')).toHaveCount(5);
		await expect(page.locator('.rung .chance').first()).toHaveText(/^about \d+ in 100$/);
		await expect(page.locator('#answer')).toContainText(
			/80 of 100 stays like this: CNY.[0-9,]+ to CNY.[0-9,]+ in hospital/
		);
	});

	test('and moves its sum, and the sentence follows; the rungs say what was said when the page was built', async ({
		page
	}) => {
		await open(page);
		const before = await page.locator('.rung .chance').allTextContents();
		await page.locator('#outlook-place').scrollIntoViewIfNeeded();
		const outlook = page.locator('#outlook');
		await expect(outlook.locator('.answer')).toBeVisible({ timeout: 30_000 });
		expect(await page.locator('.rung .chance').allTextContents()).toEqual(before);
		await outlook.getByLabel('Within reach for the hospital part, CNY').fill('100k');
		await expect(outlook.locator('.answer')).toHaveText(
			/With CNY.100,000 within reach for the hospital part, .* would need no more\./
		);
		await outlook.getByLabel('Within reach for the hospital part, CNY').fill('12,000,000');
		await expect(outlook.locator('.answer')).toContainText('more than 99 of 100');
		await expect(outlook.getByText('Fewer than 1 of 100 would need more.')).toBeVisible();
		await expect(outlook.getByText('This holds if the prices and the chances on this page are right.')).toBeVisible();
		await expect(outlook.getByRole('row', { name: /^90 need no more than/ })).toBeVisible();
	});

	test('and another product brings its own chances, while typing is never held up', async ({ page }) => {
		await open(page);
		await page.locator('#outlook-place').scrollIntoViewIfNeeded();
		await expect(page.locator('#outlook .answer')).toBeVisible({ timeout: 30_000 });
		const icu = await page
			.locator('#outlook')
			.getByText(/^Intensive care:/)
			.textContent();
		await page.locator('#product').selectOption('product-eque-cel');
		// With the next drawing of the page, while the odds are being counted: the answer itself waits for nothing.
		const drawn = await page.locator('#baseline-days').evaluate(async (field: HTMLInputElement) => {
			field.value = '28';
			field.dispatchEvent(new Event('input', { bubbles: true }));
			await new Promise(requestAnimationFrame);
			return document.body.innerText;
		});
		expect(drawn).toContain('home 22 days after it');
		await expect(page.locator('#outlook').getByText(/^Intensive care:/)).not.toHaveText(icu ?? '', { timeout: 30_000 });
		await expect(page.locator('#course-model-help')).toContainText('myeloma model');
	});

	test('and finds what moves it most, the deposit that would do, and how it all comes about', async ({ page }) => {
		await open(page);
		await page.locator('#outlook-place').scrollIntoViewIfNeeded();
		const outlook = page.locator('#outlook');
		await expect(
			outlook.getByText(/^With a deposit of CNY.[0-9,]+ it would run dry in 5 of 100 or fewer\.$/)
		).toBeVisible({ timeout: 60_000 });
		await expect(outlook.getByRole('row', { name: /^Prices: a public ward or a premium hospital/ })).toBeVisible({
			timeout: 60_000
		});
		await outlook.getByRole('link', { name: 'How every figure comes about' }).click();
		await expect(page).toHaveURL(/\/method$/);
		await expect(page.getByRole('heading', { level: 1 })).toBeVisible();
	});

	test('and hears no odds of another plan when it comes back to its own', async ({ page }) => {
		await open(page);
		await page.locator('#level').selectOption('high');
		await page.waitForTimeout(1_500);
		await page.reload();
		await expect(page.locator('html')).toHaveAttribute('data-ready', '');
		const range = page.locator('#answer').getByText(/80 of 100 stays like this/);
		await expect(range).toBeVisible({ timeout: 30_000 });
		await expect(range).not.toContainText('CNY 108,000');
	});
});
