import { expect, type Page } from '@playwright/test';
import { open } from './pages';

/** Whole fen out of a text such as `CNY −1,234.50`, by the last amount in it. */
export function fenIn(text: string | null): number {
	const found = [...(text ?? '').matchAll(/([−-]?)(\d{1,3}(?:,\d{3})+|\d+)(?:\.(\d{2}))?/g)].at(-1);
	if (!found) throw new Error(`no amount in “${text}”`);
	const [, sign, units = '', decimals = '00'] = found;
	const size = Number(units.replaceAll(',', '')) * 100 + Number(decimals);
	return sign === '' ? size : -size;
}

/** Adds a scenario by the button that has this name. */
export async function addScenario(page: Page, name: string): Promise<void> {
	const before = await page.locator('.cards article').count();
	await page.locator('.choices').getByRole('button', { name, exact: true }).click();
	await expect(page.locator('.cards article')).toHaveCount(before + 1);
}

/** The comparison with three scenarios beside the plan. */
export async function openThree(page: Page, path = '/compare'): Promise<void> {
	await open(page, path);
	for (let added = 0; added < 3; added += 1) {
		await page
			.locator('.choices button')
			.nth(1 + added)
			.click();
		await expect(page.locator('.cards article')).toHaveCount(2 + added);
	}
}

export const columnNames = (page: Page) => page.locator('.cards article h2');

/** The odds come from a worker; what is printed or compared waits for them. */
export async function oddsCounted(page: Page): Promise<void> {
	await expect(page.locator('main')).not.toContainText(/being counted|Counting the odds|正在计算/, { timeout: 60_000 });
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
