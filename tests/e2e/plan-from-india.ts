import { expect, type Page } from '@playwright/test';
import { field, open, careLevel, section } from './pages';

/** A day long before the stay, so that no date passes or comes near. */
export const TODAY = new Date('2026-08-20T12:00:00Z');

/** Intensive care in Shanghai after China's National Day, paid from India. */
export async function enterPlanFromIndia(page: Page): Promise<void> {
	await careLevel(page, 'intensive-care').check();
	await field.admission(page).fill('2026-10-12');
	await field.country(page).selectOption('IN');
	await expect(section(page, 'answer')).toContainText('INR');
}

/** A family in India opens the planner and enters its plan. */
export async function planFromIndia(page: Page, path = '/'): Promise<void> {
	await page.clock.setFixedTime(TODAY);
	await open(page, path);
	await enterPlanFromIndia(page);
}
