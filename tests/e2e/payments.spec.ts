import { readFile } from 'node:fs/promises';
import { expect, test } from '@playwright/test';
import { expectReady, field, goTo, openPart, section } from './pages';
import { planFromIndia } from './plan-from-india';

test.describe('a family that sends money from abroad', () => {
	test('sees that the deposit has to leave before National Day closes the banks', async ({ page }) => {
		await planFromIndia(page);
		const payments = await openPart(page, 'payments');
		// Counted by hand in the unit test of the settings: nine working days, Mid-Autumn and National Day between.
		await expect(payments.getByRole('row', { name: /Deposit on admission/ })).toContainText('Mon 21 Sep');
		await expect(payments.getByText(/^holiday in China: /)).toContainText('1 Oct, 2 Oct, 5 Oct, 6 Oct, 7 Oct');
		await expect(payments.getByText(/^The dates here count 9 working days\.$/)).toBeVisible();
	});

	test('sends the transfers early, sees that no day runs short, and takes it back', async ({ page }) => {
		await planFromIndia(page);
		const payments = await openPart(page, 'payments');
		await expect(payments.getByText(/days in arrears, short by up to CNY/)).toBeVisible();
		await payments.getByRole('button', { name: 'Send the transfers early' }).click();
		await expect(payments.getByText(/^No day runs short\. The tightest day is /)).toBeVisible();
		await expect(payments.getByRole('row', { name: /Planned transfer/ }).first()).toBeVisible();
		await expect(section(page, 'account').getByText('the hospital asks for no top-up')).toBeVisible();
		await page.getByRole('button', { name: 'Undo' }).click();
		await expect(payments.getByText(/days in arrears, short by up to CNY/)).toBeVisible();
	});

	test('finds the two ways to pay in two tables, and the approval before the first date it concerns', async ({
		page
	}) => {
		await planFromIndia(page);
		const payments = await openPart(page, 'payments');
		await payments.getByRole('radio', { name: 'If you wait to be asked' }).check();
		await expect(payments.getByRole('table', { name: 'If you wait to be asked' })).toContainText('All top-ups');
		await expect(payments.getByRole('table', { name: 'If you send ahead' })).toBeHidden();
		await goTo(page, 'plan');
		await field.country(page).selectOption('NP');
		await openPart(page, 'payments');
		await payments.getByRole('radio', { name: 'If you wait to be asked' }).check();
		await expect(
			payments.getByRole('heading', { name: /^Before (Mon|Tue|Wed|Thu|Fri) .*: get an approval$/ })
		).toBeVisible();
		await payments.getByRole('radio', { name: 'If you send ahead' }).check();
		await expect(payments.getByText('First: get an approval. See Limits and papers.')).toBeVisible();
	});

	test('types the rate of its own bank, and no figure in CNY changes', async ({ page }) => {
		await planFromIndia(page);
		const payments = await openPart(page, 'payments');
		const row = payments
			.getByRole('table', { name: 'If you send ahead' })
			.getByRole('row', { name: /Deposit on admission/ });
		await payments.getByText('Your currency, rate and fees').click();
		await payments.getByLabel('Buffer for a moving rate, %').fill('0');
		await payments.getByLabel('Bank fee for each payment, INR').fill('0');
		await payments.getByLabel('INR for 1 CNY').fill('12,5');
		await expect(row).toContainText('100,000');
		await expect(row).toContainText('1,250,000');
	});

	test('keeps dates, country and own costs when it comes back', async ({ page }) => {
		await planFromIndia(page);
		const payments = await openPart(page, 'payments');
		await payments.getByRole('button', { name: 'Lodging' }).click();
		await payments
			.getByLabel(/Amount/)
			.first()
			.fill('300');
		await page.reload();
		await expectReady(page);
		await goTo(page, 'plan');
		await expect(field.admission(page)).toHaveValue('2026-10-12');
		await expect(field.country(page)).toHaveValue('IN');
		await expect(section(page, 'answer')).toContainText('INR');
		await openPart(page, 'payments');
		await expect(
			section(page, 'payments')
				.getByLabel(/Amount/)
				.first()
		).toHaveValue('300');
	});

	test('takes the dates along in a file that its own calendar reads', async ({ page }) => {
		await planFromIndia(page);
		await openPart(page, 'payments');
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
		await field.admission(page).fill('2028-01-10');
		await openPart(page, 'prices');
		await expect(
			page.getByText(/The day of admission, 2028-01-10, is after|admission.*2028-01-10.*after/i).first()
		).toBeVisible();
	});
});

// How days are named in any zone is held by tests/unit/payments/time-zones.test.ts; here is the whole page at both ends
// of the earth, where it is another day than in China.
for (const [timezoneId, path, deposit, date] of [
	['America/Adak', '/', /Deposit on admission/, 'Mon 21 Sep'],
	['Pacific/Kiritimati', '/zh', /入院预交金/, '9月21日周一']
] as const) {
	test.describe(`on a device in ${timezoneId}`, () => {
		test.use({ timezoneId });
		test(`no date shifts on ${path}`, async ({ page }) => {
			await planFromIndia(page, path);
			if (path === '/') await expect(page.getByText('Admission Mon 12 Oct, home Wed 11 Nov.')).toBeVisible();
			const payments = await openPart(page, 'payments');
			await expect(payments.getByRole('row', { name: deposit }).first()).toContainText(date);
		});
	});
}
