import { readFileSync } from 'node:fs';
import { expect, type Locator, type Page } from '@playwright/test';
import { expectKept, open, openPart } from './pages';

export interface SheetText extends Record<string, unknown> {
	readonly items: Record<string, unknown>[];
}

export const builtIn = JSON.parse(
	readFileSync(new URL('../../src/lib/reference/sheets/illustrative-cn-2026.json', import.meta.url), 'utf8')
) as SheetText;

/** A hospital's own sheet, as its desk would send it. */
export const ours: SheetText = {
	...builtIn,
	id: 'our-hospital-2026',
	version: '3.1',
	basis: 'hospital',
	levelNames: undefined,
	hospital: { name: { en: 'Our Hospital', zh: '我们医院' }, city: 'Shanghai' }
};

/** Where a file is chosen; a reader meets its label. */
export const fileField = (page: Page): Locator => page.getByLabel(/^Choose (?:a|another|the) file$/);

/** Chooses a price-sheet file on the plan. */
export async function choose(page: Page, name: string, content: unknown): Promise<void> {
	await page.getByText('A price-sheet file', { exact: true }).click();
	const buffer = Buffer.from(JSON.stringify(content, null, '\t'));
	await fileField(page).setInputFiles({ name, mimeType: 'application/json', buffer });
}

/** Makes a sheet the one in use, and waits until it is kept. */
export async function useSheet(page: Page, content: unknown): Promise<void> {
	await open(page, '/prices');
	await openPart(page, 'prices');
	await choose(page, 'ours.json', content);
	await expect(page.getByRole('button', { name: 'Remove the file' })).toBeVisible();
	await expectKept(page);
}

/** Goes back to the built-in prices. */
export async function removeSheet(page: Page): Promise<void> {
	await openPart(page, 'prices');
	await page.getByText('A price-sheet file', { exact: true }).click();
	await page.getByRole('button', { name: 'Remove the file' }).click();
}
