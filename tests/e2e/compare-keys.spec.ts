import { expect, test, type Page } from '@playwright/test';
import { open } from './pages';
import { addScenario, changing, choices, columnNames, columns, openThree } from './side-by-side';

const focused = (page: Page) => page.locator(':focus');
/** Why a key has done nothing. */
const refusal = (page: Page) =>
	page.getByRole('status').filter({ hasText: /^(?:Four columns are as many|The plan itself cannot)/ });

test.describe('a navigator without a mouse', () => {
	test('makes a new scenario with a few keys, and goes on where it was made', async ({ page }, { annotations }) => {
		await open(page, '/compare');
		const began = Date.now();
		await page.keyboard.press('n');
		await page.keyboard.type('intens');
		await page.keyboard.press('Enter');
		await expect(columnNames(page)).toHaveText(['The planned stay', 'Intensive care']);
		await page.keyboard.press('2');
		await page.keyboard.press(']');
		await expect(changing(page).getByRole('textbox', { name: 'Days in hospital, as planned' })).toHaveValue('22');
		annotations.push({ type: 'milliseconds to a scenario of its own', description: String(Date.now() - began) });
		await expect(focused(page)).toHaveText('Change: Intensive care');
	});

	test('copies, takes out, takes back, lengthens and shortens with single keys', async ({ page }) => {
		await open(page, '/compare');
		await page.keyboard.press('d');
		await expect(changing(page).getByRole('heading', { name: /^Change/ })).toHaveText('Change: 2. The planned stay');
		await page.keyboard.press('[');
		await expect(changing(page).getByRole('textbox', { name: 'Days in hospital, as planned' })).toHaveValue('20');
		await page.keyboard.press('d');
		await expect(columns(page)).toHaveCount(3);
		await expect(changing(page).getByRole('textbox', { name: 'Days in hospital, as planned' })).toHaveValue('20');
		await page.keyboard.press('x');
		await expect(columns(page)).toHaveCount(2);
		await page.keyboard.press('Control+z');
		await expect(columns(page)).toHaveCount(3);
		await page.keyboard.press('Control+Shift+z');
		await expect(columns(page)).toHaveCount(2);
		// The plan itself is never taken out.
		await page.keyboard.press('1');
		await page.keyboard.press('x');
		await expect(columns(page)).toHaveCount(2);
	});

	test('keeps the focus: into what was opened, and back to what opened it', async ({ page }) => {
		await openThree(page);
		await page.getByRole('button', { name: 'Change Needs medicine' }).press('Enter');
		await expect(focused(page)).toHaveText('Change: Needs medicine');
		await page.getByRole('button', { name: 'Done' }).press('Enter');
		await expect(page.getByRole('button', { name: 'Change Needs medicine' })).toBeFocused();
		await page.getByRole('button', { name: 'Hide amounts' }).press('Enter');
		await expect(page.getByRole('button', { name: 'Show amounts' })).toBeFocused();
		await page.getByRole('button', { name: 'Move Life support one place forward' }).press('Enter');
		await expect(page.getByRole('button', { name: 'Move Life support one place forward' })).toBeFocused();
		await page.getByRole('button', { name: 'Take out Life support' }).press('Enter');
		await expect(page.getByRole('button', { name: 'Change Intensive care' })).toBeFocused();
		await page.getByRole('button', { name: 'Begin the call' }).press('Enter');
		await expect(focused(page)).toHaveText('The stay');
		await page.keyboard.press('Escape');
		await expect(page.getByRole('button', { name: 'Begin the call' })).toBeFocused();
	});

	test('finds the focus on a neighbour of what is gone, and never on an action of another kind', async ({ page }) => {
		await open(page, '/compare');
		await addScenario(page, 'Fever');
		const undo = page.getByRole('button', { name: 'Undo' });
		await undo.press('Enter');
		await expect(columns(page)).toHaveCount(1);
		await expect(page.getByRole('button', { name: 'Redo' })).toBeFocused();
		await page.keyboard.press('Enter');
		await expect(undo).toBeFocused();
		await page.keyboard.press('2');
		await page.keyboard.press('x');
		await expect(choices(page).first()).toBeFocused();
		for (const careLevel of ['Fever', 'Needs medicine', 'Life support']) await addScenario(page, careLevel);
		await page.getByRole('button', { name: 'Take out Needs medicine' }).press('Enter');
		await expect(page.getByRole('button', { name: 'Change Life support' })).toBeFocused();
		await page.keyboard.press('2');
		await page.keyboard.press('x');
		await expect(page.getByRole('button', { name: 'Change Life support' })).toBeFocused();
	});

	test('sees why a key has done nothing, also while amounts are hidden', async ({ page }) => {
		await openThree(page);
		await page.keyboard.press('h');
		await page.keyboard.press('d');
		await expect(refusal(page)).toHaveText(/^Four columns are as many as fit side by side/);
		await page.keyboard.press('1');
		await page.keyboard.press('x');
		await expect(refusal(page)).toHaveText('The plan itself cannot be taken out.');
		// Seen where the page is read, however far down that is.
		await expect(refusal(page)).toBeInViewport();
	});

	test('goes on with single keys after a radio button, a box or a slider was touched', async ({ page }) => {
		await open(page, '/compare');
		await page.keyboard.press('1');
		await changing(page).getByRole('radio', { name: /Fever/ }).check();
		await page.keyboard.press('d');
		await expect(columns(page)).toHaveCount(2);
		const slider = changing(page).getByRole('slider').first();
		await slider.focus();
		const days = await slider.inputValue();
		await page.keyboard.press('ArrowLeft');
		await expect(slider).not.toHaveValue(days);
		await page.keyboard.press('d');
		await expect(columns(page)).toHaveCount(3);
	});

	test('types into a field, and no letter of it does anything else', async ({ page }) => {
		await open(page, '/compare');
		await addScenario(page, 'Intensive care');
		await page.getByRole('button', { name: 'Change Intensive care' }).click();
		await page.getByLabel('Name', { exact: true }).fill('');
		await page.getByLabel('Name', { exact: true }).pressSequentially('ndx[]ch?21');
		await page.getByRole('button', { name: 'Open the notes' }).click();
		await page.getByLabel('Notes for the call').pressSequentially('ndx[]ch?21');
		await expect(page.getByLabel('Name', { exact: true })).toHaveValue('ndx[]ch?21');
		await expect(page.getByLabel('Notes for the call')).toHaveValue('ndx[]ch?21');
		await expect(columns(page)).toHaveCount(2);
		await expect(page.getByRole('dialog')).toHaveCount(0);
		await expect(changing(page).getByRole('textbox', { name: 'Days in hospital, as planned' })).toHaveValue('21');
		// What is taken back in the notes is a letter of them, not a step of the plan.
		await page.getByLabel('Notes for the call').press('Control+z');
		await expect(page.getByLabel('Notes for the call')).not.toHaveValue('ndx[]ch?21');
		await expect(columnNames(page)).toHaveText(['The planned stay', 'ndx[]ch?21']);
	});

	test('switches single keys off, and they stay off after a reload; keys with Ctrl go on', async ({ page }) => {
		await open(page, '/compare');
		await page.keyboard.press('?');
		await expect(page.getByRole('heading', { name: 'Keys on this page' })).toBeVisible();
		await page.getByRole('checkbox', { name: 'Single keys are on' }).press('Space');
		await page.keyboard.press('Escape');
		await open(page, '/compare');
		for (const key of ['n', 'd', '?', 'h', 'c', '1', ']']) await page.keyboard.press(key);
		await expect(page.getByRole('dialog')).toHaveCount(0);
		await expect(columns(page)).toHaveCount(1);
		await expect(page.getByRole('heading', { level: 1, name: 'Side by side' })).toBeVisible();
		await expect(changing(page)).toHaveCount(0);
		await page.keyboard.press('Control+k');
		await expect(page.getByRole('combobox')).toBeFocused();
		await page.keyboard.press('Escape');
		await page.getByRole('button', { name: 'Keys' }).press('Enter');
		await page.getByRole('checkbox', { name: 'Single keys are on' }).press('Space');
		await page.keyboard.press('Escape');
		await page.keyboard.press('d');
		await expect(columns(page)).toHaveCount(2);
	});
});
