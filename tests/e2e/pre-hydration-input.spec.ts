import { expect, test, type Page } from '@playwright/test';
import { expectKept, expectReady, field, inAll, open, rest, careLevel } from './pages';

/** Lets the page come and holds its app back, as a slow network does; what it returns lets the app come. */
async function goSlowly(page: Page, path: string): Promise<() => Promise<void>> {
	let letGo = (): void => {};
	const held = new Promise<void>((resolve) => (letGo = resolve));
	await page.route('**/_app/immutable/**/*.js', async (route) => {
		await held;
		await route.continue();
	});
	await page.goto(path, { waitUntil: 'commit' });
	await page.waitForFunction(() => window.earlyTouches !== undefined);
	return async () => {
		letGo();
		await expectReady(page);
	};
}

for (const path of ['/', '/zh']) {
	test(`what is chosen and typed on ${path} while its app is on the way counts once it is there`, async ({ page }) => {
		const arrive = await goSlowly(page, path);
		const answer = inAll(page);
		const asPlanned = await answer.textContent();
		await careLevel(page, 'intensive-care').check();
		await field.days(page).fill('24');
		// By hand: what a program picks is no touch.
		await field.level(page).press('ArrowDown');
		await arrive();
		await expect(careLevel(page, 'intensive-care')).toBeChecked();
		await expect(field.days(page)).toHaveValue('24');
		await expect(field.level(page)).toHaveValue('high');
		await expect(answer).not.toHaveText(asPlanned ?? '');

		// The same as if the app had been there.
		const early = await answer.textContent();
		await page.evaluate(() => localStorage.clear());
		await page.goto('about:blank');
		await page.unrouteAll();
		await open(page, path);
		await careLevel(page, 'intensive-care').check();
		await field.days(page).fill('24');
		await field.level(page).selectOption('high');
		await expect(answer).toHaveText(early ?? '');
	});
}

test('a touch before the app is there changes the plan that was kept, and can be taken back', async ({ page }) => {
	await open(page);
	await field.days(page).fill('26');
	await rest(page);
	await expectKept(page);
	const arrive = await goSlowly(page, '/');
	await careLevel(page, 'fever').check();
	await arrive();
	await expect(field.days(page)).toHaveValue('26');
	await expect(careLevel(page, 'fever')).toBeChecked();
	await page.keyboard.press('Control+z');
	await expect(careLevel(page, 'very-little')).toBeChecked();
	await expect(field.days(page)).toHaveValue('26');
});

test('a level of care and days that are typed on /zh/care while its app is on the way count once it is there', async ({
	page
}) => {
	const arrive = await goSlowly(page, '/zh/care');
	const ventilator = page.getByRole('textbox', { name: '重症监护：天数' });
	await careLevel(page, 'intensive-care').check();
	await ventilator.fill('6');
	await arrive();
	await expect(careLevel(page, 'intensive-care')).not.toBeChecked();
	await expect(ventilator).toHaveValue('6');
});

test('what a browser puts back into the fields of a page by itself is nobody’s choice', async ({ page }) => {
	const arrive = await goSlowly(page, '/');
	await careLevel(page, 'fever').evaluate((fever: HTMLInputElement) => {
		fever.checked = true;
		fever.dispatchEvent(new Event('change', { bubbles: true }));
	});
	await arrive();
	await expect(careLevel(page, 'very-little')).toBeChecked();
});

test('a page without fields of its own asks for no touches', async ({ request }) => {
	for (const path of ['/method', '/zh/method', '/nowhere', '/compare', '/shared', '/money', '/prices']) {
		expect(await (await request.get(path)).text()).not.toMatch(/pre-hydration-input|%\/?pre-hydration/);
	}
	for (const path of ['/', '/zh', '/care', '/zh/care', '/estimate', '/zh/estimate']) {
		const html = await (await request.get(path)).text();
		expect(html).toContain('/pre-hydration-input.js');
		expect(html).not.toMatch(/%\/?pre-hydration-input%/);
	}
});
