import { expect, test, type Page } from '@playwright/test';
import { open } from './pages';
import { addScenario, changing, columnNames, columns, openThree } from './side-by-side';

/** Opens the command bar with a text in it. */
async function command(page: Page, text: string): Promise<void> {
	await page.keyboard.press('Control+k');
	await expect(page.getByRole('combobox', { name: 'Command' })).toBeFocused();
	await page.keyboard.type(text);
}

const options = (page: Page) => page.getByRole('dialog').getByRole('option');

test.describe('a navigator who types commands', () => {
	test('renames a scenario by a command', async ({ page }) => {
		await open(page, '/compare');
		await addScenario(page, 'Fever');
		await command(page, 'rename');
		await page.keyboard.press('Enter');
		await expect(page.getByLabel('Name', { exact: true })).toBeFocused();
		await page.keyboard.type('Mild');
		await expect(columnNames(page)).toHaveText(['The planned stay', 'Mild']);
	});

	test('types a number of days, in the digits of many scripts, and has that stay', async ({ page }) => {
		await open(page, '/compare');
		await addScenario(page, 'Intensive care');
		await page.keyboard.press('2');
		for (const [typed, days] of [
			['28 days', '28'],
			['٢٦', '26'],
			['२७ days', '27'],
			['25天', '25']
		] as const) {
			await command(page, typed);
			await expect(options(page)).toHaveText([`Intensive care: ${days} days planned`]);
			await page.keyboard.press('Enter');
			await expect(changing(page).getByRole('textbox', { name: 'Days in hospital, as planned' })).toHaveValue(days);
		}
	});

	test('types money as people write it, and has the odds for that sum', async ({ page }) => {
		await open(page, '/compare');
		await addScenario(page, 'Intensive care');
		for (const [typed, money] of [
			['240k', '240,000'],
			['12万', '120,000'],
			['1.2m', '1,200,000'],
			['١٨٠٬٠٠٠', '180,000'],
			['२,४०,०००', '240,000']
		] as const) {
			await command(page, typed);
			await expect(options(page).first()).toHaveText(new RegExp(`^Within reach for the hospital: CNY.${money}$`));
			await page.keyboard.press('Enter');
			await expect(page.getByText(new RegExp(`^Stays in which CNY.${money} within reach is enough$`))).toHaveCount(1);
		}
	});

	test('finds a command by any part of its name, with the arrow keys, and is told where none fits', async ({
		page
	}) => {
		await openThree(page);
		await command(page, 'life take');
		await expect(options(page)).toHaveText(['Take out Life support']);
		await page.keyboard.press('Control+a');
		await page.keyboard.type('change');
		await expect(options(page)).toHaveCount(4);
		await page.keyboard.press('ArrowDown');
		await page.keyboard.press('ArrowDown');
		await expect(options(page).nth(2)).toHaveAttribute('aria-selected', 'true');
		const id = (await options(page).nth(2).getAttribute('id')) ?? '';
		await expect(page.getByRole('combobox')).toHaveAttribute('aria-activedescendant', id);
		await page.keyboard.press('Control+a');
		await page.keyboard.type('zzz');
		await expect(page.getByText('No command fits.')).toBeVisible();
		await page.keyboard.press('Enter');
		await page.keyboard.press('Escape');
		await expect(page.getByRole('combobox')).toBeHidden();
		await expect(columns(page)).toHaveCount(4);
	});
});
