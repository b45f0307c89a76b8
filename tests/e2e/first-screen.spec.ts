import { expect, test } from '@playwright/test';
import { inAll, section } from './pages';
import { planFromIndia } from './plan-from-india';

test('the answer is on the first screen, also before the app is there', async ({ page }) => {
	await page.goto('/');
	await expect(inAll(page)).toBeInViewport();
	await expect(section(page, 'answer').getByText('Before admission', { exact: true })).toBeInViewport();
});

test('a family abroad reads on the first screen how much to send, in its own currency, and by which date', async ({
	page
}) => {
	await planFromIndia(page);
	await page.evaluate(() => scrollTo(0, 0));
	const answer = section(page, 'answer');
	const dates = answer.getByText(/send by (Mon|Tue|Wed|Thu|Fri) [0-9]+ (Aug|Sep|Oct)/);
	await expect(dates).toHaveCount(3);
	for (const date of await dates.all()) await expect(date).toBeInViewport();
	const sums = answer.getByRole('definition').filter({ hasText: /^INR\s[0-9,]+000$/ });
	await expect(sums).toHaveCount(3);
	for (const sum of await sums.all()) await expect(sum).toBeInViewport();
	await expect(answer.getByText(/^If it comes to this: Life support\. Keep INR/)).toBeInViewport();
});
