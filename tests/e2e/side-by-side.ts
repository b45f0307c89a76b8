import { expect, type Locator, type Page } from '@playwright/test';
import { either, open } from './pages';

/** Whole fen out of a text such as `CNY −1,234.50`, by the last amount in it. */
export function fenIn(text: string | null): number {
	const found = [...(text ?? '').matchAll(/([−-]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{2}))?/g)].at(-1);
	if (!found) throw new Error(`no amount in “${text}”`);
	const [, sign, units = '', decimals = '00'] = found;
	const size = Number(units.replaceAll(',', '')) * 100 + Number(decimals);
	return sign === '' ? size : -size;
}

/** The cards at the head of the comparison: the plan, then each scenario, also those that a phone puts away. */
export const columns = (page: Page): Locator =>
	page
		.getByRole('group', { name: either('The plan and its scenarios', '方案及其情形') })
		.getByRole('article', { includeHidden: true });

export const columnNames = (page: Page): Locator => columns(page).getByRole('heading', { includeHidden: true });

/** The buttons that add a scenario, one for each level of care. */
export const choices = (page: Page): Locator =>
	page.getByRole('region', { name: either('Add a scenario', '增加一种情形') }).getByRole('button');

/** The controls of the column that is being changed. */
export const changing = (page: Page): Locator => page.getByRole('region', { name: /^(?:Change: |修改：)/ });

/** The table of figures, by the names of its rows. */
export const figures = (page: Page): Locator =>
	page.getByRole('table', { name: 'The plan and its scenarios, figure by figure' });

/** A figure of every column, from the row that has this name. */
export const figure = (page: Page, name: string): Locator =>
	figures(page)
		.getByRole('row')
		.filter({ has: page.getByRole('rowheader', { name, exact: true }) })
		.getByRole('cell');

/** Adds a scenario by the button that has this name. */
export async function addScenario(page: Page, name: string): Promise<void> {
	const before = await columns(page).count();
	await choices(page)
		.filter({ hasText: new RegExp(`^${name}$`) })
		.click();
	await expect(columns(page)).toHaveCount(before + 1);
}

/** The comparison with three scenarios beside the plan. */
export async function openThree(page: Page, path = '/compare'): Promise<void> {
	await open(page, path);
	for (let added = 0; added < 3; added += 1) {
		await choices(page)
			.nth(1 + added)
			.click();
		await expect(columns(page)).toHaveCount(2 + added);
	}
}

/** The odds come from a worker; what is printed or compared waits for them. */
export async function oddsCounted(page: Page): Promise<void> {
	await expect(page.getByRole('main')).not.toContainText(/being counted|Counting the odds|正在计算/, {
		timeout: 60_000
	});
}

/** Everything that the page holds and shows, as one text: the title, and every element with its attributes. */
export function everything(page: Page): Promise<string> {
	return page.evaluate(() => {
		const copy = document.documentElement.cloneNode(true) as HTMLElement;
		// The published price sheet travels in a script: it is the same for everybody.
		for (const script of copy.querySelectorAll('script')) script.remove();
		const typed = [...document.querySelectorAll('input, textarea, select')].map((field) =>
			'value' in field ? field.value : ''
		);
		return [document.title, copy.outerHTML, ...typed].join('\n');
	});
}

/** Every amount of a thousand or more in a text, as it is written. */
export function amountsIn(text: string): ReadonlySet<string> {
	return new Set([...text.matchAll(/\d{1,3}(?:,\d{3})+(?:\.\d{2})?/g)].map(([amount]) => amount));
}
