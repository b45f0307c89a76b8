import { expect, type Locator, type Page } from '@playwright/test';
import { fenIn } from './side-by-side';

/** The estimate as a document, on whichever page shows it. */
export const documentOn = (page: Page): Locator => page.getByRole('article');

/** A part of the document by the words of its heading, in one language. */
export const partOf = (page: Page, heading: string | RegExp): Locator =>
	documentOn(page).getByRole('region', { name: heading });

/** A row of the head, such as what is said of `Valid until`. */
export const fact = (page: Page, name: string): Locator =>
	documentOn(page)
		.locator('dl > div')
		.filter({ has: page.getByRole('term').filter({ has: page.getByText(name, { exact: true }) }) })
		.getByRole('definition');

/** Which document it is, as its first words say. */
export const kindOf = (page: Page, name: string): Locator => documentOn(page).getByText(name, { exact: true });

/** The number that a document has once it is handed out. */
export const numberOf = (page: Page): Locator => documentOn(page).getByText(/^\d{8}-[2-9A-HJ-NP-Z]{6}$/);

/** The form beside the document. */
export const form = (page: Page): Locator =>
	page.getByRole('region', { name: /^(?:Hand out this estimate|发出这份估算书)$/ });

/** The button that makes the next revision. */
export const handOutButton = (page: Page): Locator =>
	form(page).getByRole('button', { name: /^(?:Hand out revision \d+|发出第\d+版)$/ });

export async function handOut(page: Page, revision: number): Promise<void> {
	await page.getByRole('button', { name: `Hand out revision ${revision}` }).click();
	await expect(page.getByText(`revision ${revision}, is handed out.`)).toBeVisible();
}

/** What each part says in the language of the page alone: the other one, beside it, is marked as such. */
export const ownTexts = (parts: Locator): Promise<string[]> =>
	parts.evaluateAll((all) =>
		all.map((one) => {
			const copy = one.cloneNode(true) as Element;
			for (const other of copy.querySelectorAll('[lang]')) other.remove();
			return (copy.textContent ?? '').trim();
		})
	);

/** What the stay comes to in all, in fen, by its first sentence. */
export const totalOf = async (page: Page): Promise<number> =>
	fenIn(
		await documentOn(page)
			.getByText(/^(?:This stay comes to|本次住院合计)/)
			.first()
			.textContent()
	);

/** The sentences that say what each course comes to, the plan's first; a phone folds those of scenarios away. */
export const totalLines = (page: Page): Locator =>
	documentOn(page)
		.getByRole('paragraph', { includeHidden: true })
		.filter({ hasText: /^\s*(?:This stay comes to|本次住院合计|CNY\s[0-9,.]+ in all: |合计CNY)/ });

/** The account of each course, a row for each. */
export const accounts = (page: Page): Locator =>
	documentOn(page).getByRole('table', { name: /The account of each course/ });

/** What the plan and each scenario come to, from the table of accounts. */
export const columnTotals = async (page: Page): Promise<number[]> =>
	(await accounts(page).locator('tbody tr > td:nth-child(2)').allTextContents()).map(fenIn);

/** The payments of each course; the plan's come first. */
export const payments = (page: Page): Locator =>
	documentOn(page).getByRole('table', { name: /^Payments for: |付款：/ });

/** The amounts of CNY in a table of payments, in fen. */
export const paymentsIn = async (table: Locator): Promise<number[]> =>
	(await table.locator('tbody td:nth-child(4)').allTextContents()).map(fenIn);

/** The tables of charges: the plan's, then each scenario's. */
export const chargeTables = (page: Page): Locator =>
	documentOn(page)
		.getByRole('table')
		.filter({ has: page.getByRole('columnheader', { name: /Unit price|单价/ }) });

export interface ChargeLine {
	readonly number: string;
	readonly times: string;
	readonly unit: string;
	readonly amount: string;
}

export interface ChargeGroup {
	readonly lines: readonly ChargeLine[];
	readonly sum: string;
}

/** The groups of a table of charges: their lines, and the sum below them. */
export const groupsIn = (table: Locator): Promise<ChargeGroup[]> =>
	table.locator('tbody').evaluateAll((groups) =>
		groups.map((group) => {
			const rows = [...group.querySelectorAll('tr')].map((row) =>
				[...row.children].map((cell) => (cell.textContent ?? '').trim())
			);
			// A head, then the lines, then a sum whose name reaches over four columns.
			const lines = rows.slice(1, -1).map(([number = '', , times = '', unit = '', amount = '']) => ({
				number,
				times: times.split(' × ')[0] ?? '',
				unit,
				amount
			}));
			return { lines, sum: rows.at(-1)?.[1] ?? '' };
		})
	);
