import { expect, test, type Page } from '@playwright/test';
import { expectReady, field, goTo, open, openPart, careLevel, CARE_LEVELS, type CareLevel, section } from './pages';

/** The sentence that says whether the money is enough. */
const answerOf = (page: Page) => section(page, 'outlook').getByText(/^With CNY.*within reach for the hospital part, /);

/** The chance beside each level of care. */
const chancesOf = (page: Page) => section(page, 'ladder').getByText(/^about \d+ in 100$/);

/** The odds once they are counted: that takes a worker its time. */
async function openOdds(page: Page) {
	const outlook = await openPart(page, 'outlook');
	await expect(answerOf(page)).toBeVisible({ timeout: 60_000 });
	return outlook;
}

test.describe('a family asks how sure the money is', () => {
	test('and reads the chance of each level of care and the range of the sum before it touches anything', async ({
		page
	}) => {
		await open(page);
		await expect(chancesOf(page)).toHaveCount(5);
		for (const name of Object.keys(CARE_LEVELS) as CareLevel[])
			await expect(careLevel(page, name)).toHaveAccessibleName(/about \d+ in 100/);
		await expect(section(page, 'answer')).toContainText(
			/80 of 100 stays like this: CNY.[0-9,]+ to CNY.[0-9,]+ in hospital/
		);
	});

	test('and moves its sum, and the sentence follows; the levels of care say what was said when the page was built', async ({
		page
	}) => {
		await open(page);
		const before = await chancesOf(page).allTextContents();
		const outlook = await openOdds(page);
		await goTo(page, 'care');
		await expect(chancesOf(page)).toHaveText(before, { timeout: 60_000 });
		await openOdds(page);
		await outlook.getByLabel('Within reach for the hospital part, CNY').fill('100k');
		await expect(answerOf(page)).toHaveText(
			/With CNY.100,000 within reach for the hospital part, .* would need no more\./
		);
		await outlook.getByLabel('Within reach for the hospital part, CNY').fill('12,000,000');
		await expect(answerOf(page)).toContainText('more than 99 of 100');
		await expect(outlook.getByText('Fewer than 1 of 100 would need more.')).toBeVisible();
		await expect(outlook.getByText('This holds if the prices and the chances on this page are right.')).toBeVisible();
		await expect(outlook.getByRole('row', { name: /^90 need no more than/ })).toBeVisible();
	});

	test('and another product brings its own chances, while typing is never held up', async ({ page }) => {
		await open(page);
		const outlook = await openOdds(page);
		const icu = await outlook.getByText(/^Intensive care:/).textContent();
		await goTo(page, 'plan');
		await field.product(page).selectOption({ label: 'Equecabtagene autoleucel' });
		// With the next drawing of the page, while the odds are being counted: the answer itself waits for nothing.
		const drawn = await field.days(page).evaluate(async (days: HTMLInputElement) => {
			days.value = '28';
			days.dispatchEvent(new Event('input', { bubbles: true }));
			await new Promise(requestAnimationFrame);
			return document.body.innerText;
		});
		expect(drawn).toContain('home 22 days after it');
		await openPart(page, 'outlook');
		await expect(outlook.getByText(/^Intensive care:/)).not.toHaveText(icu ?? '', { timeout: 30_000 });
		await expect(outlook.getByRole('combobox', { name: 'Chances like those of' })).toHaveAccessibleDescription(
			/myeloma model/
		);
	});

	test('and finds what moves it most, the deposit that would do, and how it all comes about', async ({ page }) => {
		await open(page);
		const outlook = await openPart(page, 'outlook');
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
		const range = section(page, 'answer').getByText(/80 of 100 stays like this/);
		const built = (await range.textContent()) ?? '';
		await field.level(page).selectOption('high');
		// What was built with the page is of another kind of hospital: the own odds follow.
		await expect(range).not.toHaveText(built, { timeout: 60_000 });
		await page.reload();
		await expectReady(page);
		await expect(field.level(page)).toHaveValue('high');
		await expect(range).not.toHaveText(built, { timeout: 60_000 });
		await expect(range).toBeVisible({ timeout: 60_000 });
	});
});
