import { expect, test, type Page } from '@playwright/test';
import { expectNoFindings } from './findings';
import { open } from './pages';
import { addScenario, oddsCounted, openThree } from './side-by-side';

/** Whatever can be pressed and is smaller than a finger finds. */
function smallTargets(page: Page): Promise<string[]> {
	return page.evaluate(() =>
		[...document.querySelectorAll('main :is(button, input, select, textarea, summary, a, [role=option])')]
			.map((one) => one.closest('label:has(> input)') ?? one)
			.filter((one) => one.checkVisibility({ visibilityProperty: true, opacityProperty: true }))
			.map((target) => ({ html: target.outerHTML.slice(0, 100), box: target.getBoundingClientRect() }))
			.filter(({ box }) => box.width > 1 && (box.height < 43.5 || box.width < 43.5))
			.map(({ html, box }) => `${html} ${box.width} × ${box.height}`)
	);
}

test('axe has no finding on the comparison in any of its states', async ({ page }) => {
	await open(page, '/compare');
	await expectNoFindings(page, 'as it opens');
	await openThree(page);
	await oddsCounted(page);
	for (const summary of await page.locator('main summary').all()) await summary.click();
	await expectNoFindings(page, 'with three scenarios, all of it open');
	expect(await smallTargets(page)).toEqual([]);
	await page.keyboard.press('2');
	await expect(page.locator('.change')).toBeVisible();
	await expectNoFindings(page, 'with a column being changed', 'main');
	expect(await smallTargets(page)).toEqual([]);
	await page.keyboard.press('Control+k');
	await expectNoFindings(page, 'with the command bar', 'dialog[open]');
	expect(await smallTargets(page)).toEqual([]);
	await page.keyboard.type('zzz');
	await expectNoFindings(page, 'with a command that nothing fits', 'dialog[open]');
	await page.keyboard.press('Escape');
	await page.keyboard.press('?');
	await expectNoFindings(page, 'with the keys', 'dialog[open]');
	await page.keyboard.press('Escape');
	await page.keyboard.press('h');
	await expectNoFindings(page, 'with amounts hidden', 'main');
	await page.keyboard.press('c');
	await expectNoFindings(page, 'on a call with amounts hidden');
	await page.keyboard.press('h');
	await expectNoFindings(page, 'on a call');
	expect(await smallTargets(page)).toEqual([]);
});

test('axe has no finding on the estimate as a draft, handed out and changed', async ({ page }) => {
	await open(page, '/compare');
	await addScenario(page, 'Fever');
	await expect(page.getByText('Kept on this device.')).toBeVisible();
	await open(page, '/estimate');
	await oddsCounted(page);
	for (const summary of await page.locator('article summary').all()) await summary.click();
	await expectNoFindings(page, 'as a draft');
	expect(await smallTargets(page)).toEqual([]);
	const handOut = page.locator('section[aria-labelledby=form-heading] button.go');
	await handOut.click();
	await expect(page.locator('.document-head .number')).toBeVisible();
	await expectNoFindings(page, 'handed out', '.document-head');
	await handOut.click();
	await expect(page.locator('[aria-invalid=true]')).toBeVisible();
	await expectNoFindings(page, 'with a reason missing', 'section[aria-labelledby=form-heading]');
	await open(page, '/');
	await page.locator('#baseline-days').fill('24');
	await page.locator('h1').click();
	await open(page, '/estimate');
	// On a small screen the lines stand behind what they come to.
	const fold = page.locator('section.changes summary');
	if (await fold.isVisible()) await fold.click();
	await expect(page.locator('section.changes tr[data-change]').first()).toBeVisible();
	await expectNoFindings(page, 'as the draft of a revision', 'section.changes');
});

for (const [path, colorScheme] of [
	['', 'dark'],
	['/zh', 'light']
] as const) {
	test(`axe has no finding on ${path}/compare and ${path}/estimate, ${colorScheme}`, async ({ page }) => {
		await page.emulateMedia({ colorScheme });
		await openThree(page, `${path}/compare`);
		await oddsCounted(page);
		await page.keyboard.press('2');
		await expectNoFindings(page, 'three scenarios, one being changed');
		await page.keyboard.press('Control+k');
		await expectNoFindings(page, 'with the command bar', 'dialog[open]');
		await page.keyboard.press('Escape');
		await page.keyboard.press('c');
		await expectNoFindings(page, 'on a call');
		await page.evaluate(() => localStorage.clear());
		await page.goto('about:blank');
		await open(page, `${path}/estimate`);
		await page.locator('section[aria-labelledby=form-heading] button.go').click();
		await expect(page.locator('.document-head .number')).toBeVisible();
		await oddsCounted(page);
		await expectNoFindings(page, 'handed out');
	});
}
