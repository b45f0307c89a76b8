import { readFileSync } from 'node:fs';
import { expect, type Page } from '@playwright/test';
import { totalLines } from './estimate-document';
import { expectReady, open } from './pages';

/** A link as it was once handed out, and what it shows. */
const NAME = '1-three-scenarios-dates-and-rupees';
const folder = new URL('../links/', import.meta.url);
export const handedOut = readFileSync(new URL(`${NAME}.txt`, folder), 'utf8').trim();
export const fragment = handedOut.slice(handedOut.indexOf('#'));
export const payload = handedOut.slice(handedOut.lastIndexOf('.') + 1);
export const shows = JSON.parse(readFileSync(new URL(`${NAME}.json`, folder), 'utf8')) as {
	made: string;
	columns: { total: string }[];
};

export const TOTALS = shows.columns.map(({ total }) => total);

/** The amounts of CNY in a text, as plain decimals. */
export function amountsIn(text: string): string[] {
	const amounts = text.matchAll(/CNY\s([0-9,]+(?:\.[0-9]{2})?)/g);
	return [...amounts].map(([, amount = '']) => Number(amount.replaceAll(',', '')).toFixed(2));
}

/** The total of every column of the document on the page: the plan's, then each scenario's. */
export async function totalsOn(page: Page): Promise<string[]> {
	const totals = totalLines(page);
	await expect(totals.first()).toBeVisible();
	return (await totals.allTextContents()).map((text) => amountsIn(text)[0] ?? '');
}

export async function openShared(page: Page, address: string): Promise<void> {
	await page.goto(address);
	await expectReady(page);
}

/** A plan of one's own: other weight, more care. */
export async function makePlan(page: Page): Promise<void> {
	await open(page);
	await page.getByRole('radio', { name: /Needs medicine/ }).check();
	// The page may have kept the plan before this edit already, and said so.
	await expect.poll(() => page.evaluate(() => localStorage.getItem('stay-plan') ?? '')).toContain('tocilizumab');
}
