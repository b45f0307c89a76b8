import { expect, test, type Page } from '@playwright/test';
import { expectNoFindings } from './findings';
import { open, openLateParts } from './pages';

const STATES: Readonly<Record<string, (page: Page) => Promise<void>>> = {
	'as it opens': async () => {},
	// The rungs below it show a part of what this one shows.
	'with the highest rung, every lane and its words open': async (page) => {
		await page.locator('input[value=life-support]').check();
		await page.locator('.strip .more').click();
		for (const lane of await page.locator('.strip .lane > button.name').all()) await lane.click();
	},
	'with an edit that the model refuses, and the mend offered': async (page) => {
		await page.locator('#lane-mechanical-ventilation-days').fill('4');
		await expect(page.locator('.mend')).toBeVisible();
	},
	'with the question whether to start over': async (page) => {
		await page.locator('.tools button').last().click();
	},
	'with fields that cannot be read': async (page) => {
		await page.locator('#baseline-days').fill('99');
		await page.locator('#weight').fill('heavy');
	},
	'with the charts in view, their tables and the rule for top-ups open': async (page) => {
		await page.locator('input[value=life-support]').check();
		await openLateParts(page);
		for (const chart of await page.locator('canvas').all()) {
			await chart.scrollIntoViewIfNeeded();
			await expect(chart).toHaveAttribute('width', /^[1-9]/);
			await expect(chart).toHaveAttribute('style', /./);
		}
		for (const summary of await page.locator('#account summary, .charges > details > summary').all()) {
			await summary.click();
		}
		await page.locator('#funding-floor').fill('80000');
		await page.locator('#funding-floor').blur();
		await expect(page.locator('#funding-floor-fault')).toBeVisible();
	},
	'with dates, a country, its limits and the transfers sent early': async (page) => {
		await page.locator('input[value=intensive-care]').check();
		await page.locator('#admission-date').fill('2027-01-18');
		await page.locator('#paying-from').selectOption('BD');
		await openLateParts(page);
		await expect(page.locator('#home-currency')).toHaveValue('BDT');
		for (const summary of await page.locator('#payments summary').all()) await summary.click();
		await page.locator('#payments input[value=asked]').check();
		await page.locator('#payments button[id$=-add-lodging]').click();
		await page.locator('#payments .tight button').first().click();
	},
	'with the odds counted, and what they leave out': async (page) => {
		await page.locator('#outlook-place').scrollIntoViewIfNeeded();
		await expect(page.locator('#outlook svg rect').first()).toBeVisible({ timeout: 60_000 });
		for (const summary of await page.locator('#outlook summary').all()) await summary.click();
	},
	'with a charge explained': async (page) => {
		await openLateParts(page);
		await page.locator('input[value=intensive-care]').check();
		await page.locator('.groups th button').last().click();
		await expect(page.locator('.meaning .ward')).toBeVisible();
	},
	'with a filter on': async (page) => {
		await openLateParts(page);
		await page.locator('input[value=intensive-care]').check();
		await page.locator('.charges input[type=checkbox]').check();
		await page.locator('.charges input[value=signal]').check();
		await expect(page.locator('.charges .shown')).toBeVisible();
	},
	'with the source of a price open and a group closed': async (page) => {
		await openLateParts(page);
		await page.locator('.evidence summary').first().click();
		await page.locator('details > summary .sum').first().click();
	}
};

/** Lays the page out as a reader meets it. */
async function layOut(page: Page): Promise<void> {
	// axe measures what no reader meets: the bar at the lower edge over whatever is scrolled under it (that nothing with
	// the focus stays behind it has a test of its own), and parts far below that are not laid out yet, as if they
	// lay over one another.
	await page.evaluate(() => {
		document.querySelector<HTMLElement>('details.bar')?.style.setProperty('position', 'static');
		for (const part of document.querySelectorAll<HTMLElement>('.rest > *')) {
			part.style.setProperty('content-visibility', 'visible');
		}
	});
}

for (const path of ['/', '/zh']) {
	for (const colorScheme of ['light', 'dark'] as const) {
		for (const [state, reach] of Object.entries(STATES)) {
			test(`axe has no finding on ${path}, ${colorScheme}, ${state}`, async ({ page }) => {
				await page.emulateMedia({ colorScheme });
				await open(page, path);
				await reach(page);
				await layOut(page);
				await expectNoFindings(page);
			});
		}
	}
}

test('axe has no finding on the page for a wrong address', async ({ page }) => {
	await page.goto('/nowhere');
	await expectNoFindings(page);
});

test('everything that can be pressed is 44 pixels tall and wide enough', async ({ page }) => {
	await open(page);
	await openLateParts(page);
	await page.locator('.place details').evaluateAll((all) => all.forEach((one) => one.setAttribute('open', '')));
	const small = await page.evaluate(() => {
		// A visually hidden skip link grows when it has the focus; the target of a radio, a box or a file is its label.
		const targets = document.querySelectorAll(
			'a:not(.skip), button, select, summary, input:not([type=radio], [type=checkbox], [type=file]), label:has(input)'
		);
		return [...targets]
			.map((target) => ({ html: target.outerHTML.slice(0, 80), box: target.getBoundingClientRect() }))
			.filter(({ box }) => box.height > 0 && (box.height < 43.5 || box.width < 43.5))
			.map(({ html, box }) => `${html} ${box.width} × ${box.height}`);
	});
	expect(small).toEqual([]);
});

test('what has the focus is never behind the bar at the lower edge', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 640 });
	await page.goto('/');
	const bar = await page.locator('details.bar > summary').boundingBox();
	for (let step = 0; step < 16; step += 1) {
		await page.keyboard.press('Tab');
		const focused = await page.evaluate(() => {
			const focus = document.activeElement;
			if (!focus || focus.closest('.bar')) return null;
			const { top, bottom } = focus.getBoundingClientRect();
			return { top, bottom, html: focus.outerHTML.slice(0, 80) };
		});
		if (focused) expect(focused.bottom, focused.html).toBeLessThanOrEqual((bar?.y ?? 0) + 1);
	}
});
