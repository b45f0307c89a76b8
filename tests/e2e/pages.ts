import { expect, type Page } from '@playwright/test';

/** The page once it answers to a hand: its prices are checked against today's date on the device. */
export async function open(page: Page, path = '/'): Promise<void> {
	await page.goto(path);
	await expect(page.locator('html')).toHaveAttribute('data-ready', '');
}

/** Goes to every part that is fetched when it is wanted, and waits until it is there. */
export async function openLateParts(page: Page): Promise<void> {
	for (const place of await page.locator('.place').all()) {
		await place.scrollIntoViewIfNeeded();
		await expect(place.locator('section').first()).toBeVisible();
	}
}
