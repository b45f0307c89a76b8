import { readFile } from 'node:fs/promises';
import { expect, test, type Page } from '@playwright/test';
import { open, openLateParts } from './pages';

/** A family in India plans over China's National Day; the day is fixed, so that dates neither pass nor come near. */
async function planFromIndia(page: Page, path = '/'): Promise<void> {
	await page.clock.setFixedTime(new Date('2026-08-20T12:00:00Z'));
	await open(page, path);
	await page.locator('input[value=intensive-care]').check();
	await page.locator('#admission-date').fill('2026-10-12');
	await page.locator('#paying-from').selectOption('IN');
	await expect(page.locator('#answer .sums')).toContainText('INR');
}

test.describe('a family that sends money from abroad', () => {
	test('reads on the first screen how much to send, in its own currency, by which date', async ({ page }) => {
		await planFromIndia(page);
		await page.evaluate(() => scrollTo(0, 0));
		const sums = page.locator('#answer .sums > div');
		for (const sum of await sums.all()) {
			await expect(sum.locator('dd').first()).toHaveText(/^INR\s[0-9,]+000$/);
			await expect(sum.getByText(/send by (Mon|Tue|Wed|Thu|Fri) [0-9]+ (Aug|Sep|Oct)/)).toBeInViewport();
		}
		await expect(page.locator('#answer').getByText(/^If it comes to this: Life support\. Keep INR/)).toBeInViewport();
	});

	test('sees that the deposit has to leave before National Day closes the banks', async ({ page }) => {
		await planFromIndia(page);
		await openLateParts(page);
		const payments = page.locator('#payments');
		// Counted by hand in the unit test of the settings: nine working days, Mid-Autumn and National Day between.
		await expect(payments.getByRole('row', { name: /Deposit on admission/ })).toContainText('Mon 21 Sep');
		await expect(payments.getByText(/^holiday in China: /)).toContainText('1 Oct, 2 Oct, 5 Oct, 6 Oct, 7 Oct');
		await expect(payments.getByText(/^The dates here count 9 working days\.$/)).toBeVisible();
	});

	test('sends the transfers early, sees that no day runs short, and takes it back', async ({ page }) => {
		await planFromIndia(page);
		await openLateParts(page);
		const payments = page.locator('#payments');
		await expect(payments.getByText(/days in arrears, short by up to CNY/)).toBeVisible();
		await payments.getByRole('button', { name: 'Send the transfers early' }).click();
		await expect(payments.getByText(/^No day runs short\. The tightest day is /)).toBeVisible();
		await expect(payments.getByRole('row', { name: /Planned transfer/ }).first()).toBeVisible();
		await expect(page.locator('#account').getByText('the hospital asks for no top-up')).toBeVisible();
		await page.locator('.tools button').first().click();
		await expect(payments.getByText(/days in arrears, short by up to CNY/)).toBeVisible();
	});

	test('finds the two ways to pay in two tables, and the approval before the first date it concerns', async ({
		page
	}) => {
		await planFromIndia(page);
		await openLateParts(page);
		const payments = page.locator('#payments');
		await payments.getByText('If you wait to be asked').first().click();
		await expect(payments.locator('#payments-asked').getByRole('row', { name: /All top-ups/ })).toBeVisible();
		await expect(payments.locator('#payments-ahead')).toBeHidden();
		await page.locator('#paying-from').selectOption('NP');
		await expect(
			payments.getByRole('heading', { name: /^Before (Mon|Tue|Wed|Thu|Fri) .*: get an approval$/ })
		).toBeVisible();
		await payments.getByText('If you send ahead').first().click();
		await expect(payments.getByText('First: get an approval. See Limits and papers.')).toBeVisible();
	});

	test('types the rate of its own bank, and no figure in CNY changes', async ({ page }) => {
		await planFromIndia(page);
		await openLateParts(page);
		const row = page.locator('#payments-ahead').getByRole('row', { name: /Deposit on admission/ });
		await page.locator('#payments').getByText('Your currency, rate and fees').click();
		await page.locator('#home-buffer').fill('0');
		await page.locator('#home-fee-fixed').fill('0');
		await page.locator('#home-rate').fill('12,5');
		await expect(row).toContainText('100,000');
		await expect(row).toContainText('1,250,000');
		await page.locator('#home-rate').fill('a lot');
		await page.locator('#home-rate').blur();
		await expect(page.locator('#home-rate-fault')).toHaveText('Type a plain number such as 12.5. The page keeps 12.5.');
		await expect(page.locator('#home-rate')).toHaveValue('a lot');
	});

	test('keeps dates, country and own costs when it comes back', async ({ page }) => {
		await planFromIndia(page);
		await openLateParts(page);
		await page.locator('#payments button[id$=-add-lodging]').click();
		await page
			.locator('#payments')
			.getByLabel(/Amount/)
			.first()
			.fill('300');
		await page.waitForTimeout(1_500);
		await page.reload();
		await expect(page.locator('html')).toHaveAttribute('data-ready', '');
		await expect(page.locator('#admission-date')).toHaveValue('2026-10-12');
		await expect(page.locator('#paying-from')).toHaveValue('IN');
		await expect(page.locator('#answer .sums')).toContainText('INR');
	});

	test('takes the dates along in a file that its own calendar reads', async ({ page }) => {
		await planFromIndia(page);
		await openLateParts(page);
		const downloading = page.waitForEvent('download');
		await page.getByRole('button', { name: 'Save the calendar file' }).click();
		const file = await downloading;
		expect(file.suggestedFilename()).toBe('payment-dates.ics');
		const text = await readFile(await file.path(), 'utf8');
		expect(text).toContain('BEGIN:VCALENDAR');
		expect(text).toContain('DTSTART;VALUE=DATE:20260921');
	});

	test('prices out of their dates on the day of admission are not used in silence', async ({ page }) => {
		await planFromIndia(page);
		await page.locator('#admission-date').fill('2028-01-10');
		await openLateParts(page);
		await expect(
			page.getByText(/The day of admission, 2028-01-10, is after|admission.*2028-01-10.*after/i).first()
		).toBeVisible();
	});
});

for (const timezoneId of ['America/Adak', 'Asia/Kolkata', 'Pacific/Kiritimati']) {
	test.describe(`on a device in ${timezoneId}`, () => {
		test.use({ timezoneId });
		test('no date shifts', async ({ page }) => {
			await planFromIndia(page);
			await openLateParts(page);
			await expect(page.locator('#payments').getByRole('row', { name: /Deposit on admission/ })).toContainText(
				'Mon 21 Sep'
			);
			await expect(page.getByText('Admission Mon 12 Oct, home Wed 11 Nov.')).toBeVisible();
		});
	});
}

test('the Chinese page names the same dates', async ({ page }) => {
	await planFromIndia(page, '/zh');
	await openLateParts(page);
	await expect(page.locator('#payments').getByRole('row', { name: /入院预交金/ })).toContainText('9月21日周一');
});
