import { expect, test, type Locator, type Page } from '@playwright/test';
import { documentOn, form, handOutButton, numberOf, partOf } from './estimate-document';
import { expectNoFindings, expectNoFindingsInBothColours } from './findings';
import { expectKept, field, open, unfold } from './pages';
import { addScenario, changing, choices, oddsCounted, openThree } from './side-by-side';

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

// Each language on one of the two screens: between them every state is looked at on both. Dark colours depend on neither.
for (const [path, screen, lookAt] of [
	['', { width: 1280, height: 800 }, expectNoFindingsInBothColours],
	['/zh', { width: 360, height: 740 }, expectNoFindings]
] as const) {
	test.describe(`on a screen of ${screen.width} pixels`, () => {
		test.use({ viewport: screen });

		test(`axe finds nothing on ${path}/compare in any of its states, and no control is small`, async ({ page }) => {
			const look = async (state: string, ...parts: Locator[]): Promise<void> => {
				await lookAt(page, state, ...parts);
				expect(await smallTargets(page), state).toEqual([]);
			};
			const dialog = page.getByRole('dialog');
			await open(page, `${path}/compare`);
			await look('as it opens');
			await openThree(page, `${path}/compare`);
			await oddsCounted(page);
			await unfold(page.getByRole('main'));
			await look('with three scenarios, all of it open');
			await page.keyboard.press('2');
			await expect(changing(page)).toBeVisible();
			await look('with a column being changed', changing(page));
			await page.keyboard.press('Control+k');
			await look('with the command bar', dialog);
			await page.keyboard.type('zzz');
			await look('with a command that nothing fits', dialog);
			await page.keyboard.press('Escape');
			await page.keyboard.press('?');
			await look('with the keys', dialog);
			await page.keyboard.press('Escape');
			await page.keyboard.press('h');
			await look('with amounts hidden', page.getByRole('main'));
			await page.keyboard.press('c');
			await look('on a call with amounts hidden');
			await page.keyboard.press('h');
			await look('on a call');
		});

		test(`axe finds nothing on ${path}/estimate as a draft, handed out and changed, and no control is small`, async ({
			page
		}) => {
			await open(page, `${path}/compare`);
			if (path === '') await addScenario(page, 'Fever');
			else await choices(page).first().click();
			await expectKept(page);
			await open(page, `${path}/estimate`);
			await oddsCounted(page);
			await unfold(documentOn(page));
			await lookAt(page, 'as a draft');
			expect(await smallTargets(page)).toEqual([]);
			await handOutButton(page).click();
			await expect(numberOf(page)).toBeVisible();
			await lookAt(page, 'handed out', documentOn(page).locator('header'), form(page));
			await handOutButton(page).click();
			await expect(form(page).locator('[aria-invalid=true]')).toBeVisible();
			await lookAt(page, 'with a reason missing', form(page));
			await open(page, path || '/');
			await field.days(page).fill('24');
			await open(page, `${path}/estimate`);
			const changes = partOf(page, /^(?:What changed since revision 1|与第1版相比的变化)/);
			await expect(changes).toBeVisible();
			await unfold(changes);
			await expect(changes.getByRole('row').first()).toBeVisible();
			await lookAt(page, 'as the draft of a revision', changes);
		});
	});
}
