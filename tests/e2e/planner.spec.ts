import { expect, test } from '@playwright/test';
import { field, goTo, inAll, inHospital, open, openPart, careLevel, section } from './pages';

/** Whole CNY out of a text such as "CNY 1,341,230". */
function amountIn(text: string | null): number {
	return Number(text?.replaceAll(/[^0-9.]/g, ''));
}

test.describe('a family opens the planner', () => {
	test('and reads an answer before it enters anything, also without JavaScript', async ({ browser, baseURL }) => {
		for (const path of ['/', '/zh']) {
			const context = await browser.newContext({ javaScriptEnabled: false, ...(baseURL ? { baseURL } : {}) });
			const page = await context.newPage();
			await page.goto(path);
			await expect(inAll(page)).toHaveText(/CNY.1,3\d0,000/);
			await page.goto(path === '/' ? '/care' : '/zh/care');
			const whole = section(page, 'charges')
				.getByText(/^CNY\s[0-9,]+$/)
				.last();
			expect(amountIn(await whole.textContent())).toBeGreaterThan(1_300_000);
			await expect(section(page, 'charges').getByRole('row')).not.toHaveCount(0);
			await context.close();
		}
	});

	test('and is told on every page what this is not, and when to call the ward', async ({ page }) => {
		await page.goto('/');
		await expect(page.getByText('It is not a bill, not a contract and not medical advice.').first()).toBeVisible();
		await expect(page.getByText('New fever, confusion or trouble breathing? Tell the ward now.')).toBeVisible();
		await page.goto('/zh');
		await expect(page.getByText('这是费用估算，不是账单，不是合同，也不是医疗建议。').first()).toBeVisible();
		const missing = await page.goto('/nowhere');
		expect(missing?.status()).toBe(404);
		await expect(page.getByText('New fever, confusion or trouble breathing? Tell the ward now.')).toBeVisible();
	});

	test('and moves the stay, looks at intensive care, and sees the money follow to the last table', async ({ page }) => {
		await open(page);
		const planned = amountIn(await inAll(page).textContent());

		await field.days(page).fill('28');
		await expect(page.getByText('home 22 days after it')).toBeVisible();
		const longer = amountIn(await inAll(page).textContent());
		expect(longer).toBeGreaterThan(planned);

		await careLevel(page, 'intensive-care').check();
		const course = amountIn(await inAll(page).textContent());
		expect(course).toBeGreaterThan(longer);
		await expect(section(page, 'answer').getByText('4 days', { exact: true })).toBeVisible();

		await field.level(page).selectOption({ label: 'Public ward' });
		expect(amountIn(await inAll(page).textContent())).toBeLessThan(course);
		await goTo(page, 'care');
		await expect(careLevel(page, 'intensive-care')).toBeChecked();
		await expect(page.getByText('Signals a complex course').first()).toBeVisible();
		// The tables follow when the hand rests; then their sums are exactly the answer's own parts.
		const hospital = amountIn(await inHospital(page).textContent());
		const charges = await openPart(page, 'charges');
		await expect(async () => {
			const sums = await charges
				.locator('summary')
				.getByText(/^CNY\s[0-9,.]+$/)
				.allTextContents();
			const [ahead = 0, ...drawn] = sums.map(amountIn);
			expect(drawn.reduce((total, amount) => total + amount, 0)).toBeCloseTo(hospital, 2);
			const whole = await charges
				.getByText(/^CNY\s[0-9,.]+$/)
				.last()
				.textContent();
			expect(amountIn(whole)).toBeCloseTo(ahead + hospital, 2);
		}).toPass({ timeout: 30_000 });
	});

	test('and goes from one language to the other with one tap', async ({ page }) => {
		await open(page);
		await page.getByRole('link', { name: '简体中文' }).click();
		await expect(page).toHaveURL(/\/zh$/);
		await expect(page.locator('html')).toHaveAttribute('lang', 'zh-Hans');
		await expect(page.getByRole('heading', { level: 1 })).toHaveText('这次住院大概要花多少钱');
		await page.getByRole('link', { name: 'English' }).click();
		await expect(page.locator('html')).toHaveAttribute('lang', 'en');
	});

	for (const path of ['/', '/care']) {
		test(`and hears the new answer on ${path} once, when a change has come to rest`, async ({ page }) => {
			await open(page, path);
			const said = page.getByRole('status').filter({ hasText: 'This stay, in all' });
			await expect(said).toHaveCount(0);
			await careLevel(page, 'life-support').check();
			await expect(said).toHaveText(/This stay, in all, about CNY.1,490,000; in hospital .*; 37 days\./);
		});
	}

	test('and enters a ventilator by keyboard, takes the mend that is offered, and takes it all back', async ({
		page
	}) => {
		await open(page, '/care');
		const icuDays = page.getByRole('textbox', { name: 'Intensive care: days' });
		await page.getByRole('textbox', { name: 'Breathing machine: days' }).focus();
		await page.keyboard.press('ArrowUp');
		await page.keyboard.press('ArrowUp');
		await expect(page.getByRole('alert').filter({ hasText: 'Intensive care. Add it?' })).toBeVisible();
		await page.getByRole('button', { name: 'Yes, do this' }).press('Enter');
		await expect(icuDays).toHaveValue('2');
		await expect(page.getByText('usually seen with grade 4 CRS')).toBeVisible();
		await page.locator('body').press('Control+z');
		await expect(icuDays).toHaveValue('0');
	});

	test('and lowers the deposit, sees the days on which it does not reach, and finds what to ask', async ({ page }) => {
		await open(page);
		const reach = section(page, 'answer')
			.locator('dl > div')
			.filter({ has: page.getByText('Keep within reach for top-ups', { exact: true }) })
			.getByRole('definition')
			.first();
		const before = amountIn(await reach.textContent());

		const account = await openPart(page, 'account');
		await expect(account.getByText('No day runs short.')).toBeVisible();
		await account.getByLabel('Deposit on admission, CNY').fill('60,000');
		await goTo(page, 'plan');
		await careLevel(page, 'intensive-care').check();
		expect(amountIn(await reach.textContent())).toBeGreaterThan(before);
		await openPart(page, 'account');
		await expect(account.getByText(/^The account cannot pay on days/)).toBeVisible();
		await account.getByText('Every day in figures', { exact: true }).click();
		await expect(account.getByRole('row', { name: /in arrears/ }).first()).toBeVisible();

		await account.getByRole('link', { name: 'What happens then, and what to ask' }).click();
		await expect(account.getByText('What stops when the balance is used up, and what goes on?')).toBeInViewport();
		await expect(account.getByText('余额用完后，哪些治疗会暂停，哪些会继续？')).toBeInViewport();

		// The same course says of a charge what to ask.
		await openPart(page, 'charges');
		await page.getByRole('radio', { name: /^Signals a complex course/ }).check();
		await page.getByRole('button', { name: /^Intensive-care bed/ }).click();
		await expect(page.getByText('What made the move to intensive care necessary')).toBeVisible();
		await expect(page.getByText('为什么需要转入重症监护？')).toBeVisible();
	});

	test('with prices that are out of date, and is told so on every page', async ({ page }) => {
		await page.clock.setFixedTime(new Date('2027-08-01T12:00:00Z'));
		await open(page);
		for (const to of ['plan', 'care', 'money', 'prices'] as const) {
			await goTo(page, to);
			await expect(page.getByText('These prices are not meant for today’s date.')).toBeVisible();
		}
	});

	test('with a stay that goes home early, and is told what to ask', async ({ page }) => {
		await open(page);
		await field.days(page).fill('14');
		await expect(page.getByText('This plan goes home before day 14 after the infusion.')).toBeVisible();
	});
});
