import { expect, test } from '@playwright/test';
import { overflow, overflows, WIDTHS } from './overflow';
import { type CareLevel, open, openLateParts, openPart, CARE_LEVELS, careLevel, field, goTo, unfold } from './pages';
import { printed } from './printed';

for (const language of ['', '/zh']) {
	for (const path of ['/', '/care']) {
		const address = `${language}${path}`.replace(/(?<=.)\/$/, '');
		test(`${address} fits every screen on every careLevel, both ways of writing, and with letters twice as large`, async ({
			page
		}) => {
			await open(page, address);
			await openLateParts(page);
			const found: string[] = [];
			for (const name of Object.keys(CARE_LEVELS) as CareLevel[]) {
				await careLevel(page, name).check();
				found.push(...(await overflows(page, name)));
			}
			expect(found).toEqual([]);
		});
	}

	test(`${language}/money and ${language}/prices fit every screen, both ways of writing, with letters twice as large`, async ({
		page
	}) => {
		const found: string[] = [];
		await open(page, language || '/');
		await careLevel(page, 'life-support').check();
		await field.admission(page).fill('2027-01-18');
		await field.country(page).selectOption('BD');
		for (const to of ['money', 'prices'] as const) {
			await goTo(page, to);
			await openLateParts(page);
			found.push(...(await overflows(page, to, () => unfold(page.getByRole('main')))));
			await page.setViewportSize({ width: 1280, height: 800 });
		}
		expect(found).toEqual([]);
	});
}

for (const path of ['/', '/care', '/money', '/prices']) {
	test(`words on ${path} that are 40 % longer, and run from right to left, fit every screen`, async ({ page }) => {
		await open(page, path);
		await openLateParts(page);
		if (path === '/' || path === '/care') await careLevel(page, 'life-support').check();
		await page.evaluate(() => {
			// A language that nobody speaks: each word of the page grows as German or Tamil would.
			document.documentElement.dir = 'rtl';
			const texts = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
			for (let text = texts.nextNode(); text; text = texts.nextNode()) {
				if (text.parentElement?.closest('script, style')) continue;
				text.nodeValue = (text.nodeValue ?? '').replaceAll(
					/\p{L}{3,}/gu,
					(word) => word + 'ø'.repeat(Math.ceil(word.length * 0.4))
				);
			}
		});
		for (const width of WIDTHS) {
			await page.setViewportSize({ width, height: 800 });
			expect(await overflow(page), String(width)).toBe(0);
		}
	});
}

test('a row of charges with its source open is as wide as the others, and nothing in it lies over anything', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 740 });
	await open(page);
	const charges = await openPart(page, 'charges');
	const row = charges.getByRole('row', { name: /^PET-CT/ });
	const name = row.getByRole('button');
	const before = await name.boundingBox();
	await row.getByText('Assumption', { exact: true }).click();
	await expect(row.getByText(/^Our own assumption/)).toBeVisible();
	const after = await name.boundingBox();
	expect(after?.height).toBe(before?.height);
	const [source, kind] = [await row.locator('details').boundingBox(), await row.getByText('Routine').boundingBox()];
	expect(source?.y).toBeGreaterThanOrEqual((kind?.y ?? 0) + (kind?.height ?? 0) - 12);
});

test('print leaves out what cannot be pressed on paper and opens every charge', async ({ page }) => {
	await open(page);
	await page.emulateMedia({ media: 'print' });
	await expect(page.getByRole('slider')).toHaveCount(0);
	await expect(page.getByRole('slider', { includeHidden: true })).not.toHaveCount(0);
	await page.emulateMedia({ media: null });
	const charges = await openPart(page, 'charges');
	const table = charges.getByRole('table', { name: 'Charges: Before admission' });
	await charges
		.locator('summary')
		.filter({ hasText: /^\s*Before admission/ })
		.click();
	await expect(table).toBeHidden();
	await page.emulateMedia({ media: 'print' });
	for (const pressed of await page.getByRole('navigation', { includeHidden: true }).all())
		await expect(pressed).toBeHidden();
	await expect(page.getByRole('group', { name: 'This plan' })).toBeHidden();
	await expect(page.locator('summary').filter({ hasText: 'This stay, in all' })).toBeHidden();
	await expect(table.getByRole('row').nth(1)).toBeVisible();
	const pdf = await page.pdf({ preferCSSPageSize: true, tagged: true });
	expect(pdf.subarray(0, 5).toString()).toBe('%PDF-');
});

/** Headings of the pages about the plan as paper has them: those of their own parts, whether they were looked at or not. */
const ON_PAPER = {
	'/': {
		own: ['What this stay may cost', 'When, and from where', 'Not included'],
		others: ['Day by day', 'Deposit and top-ups']
	},
	'/care': {
		own: ['If more care is needed', 'Day by day', 'What the charges mean'],
		others: ['Not included', 'When to send what']
	},
	'/money': {
		own: ['How sure is the money?', 'When to send what', 'Deposit and top-ups'],
		others: ['Day by day', 'What this answer assumes']
	},
	'/prices': {
		own: ['The hospital’s prices', 'What this answer assumes'],
		others: ['Not included', 'When to send what']
	}
} as const;

for (const [path, { own, others }] of Object.entries(ON_PAPER)) {
	test(`${path} on paper has its own parts and none of another page`, async ({ page }) => {
		await open(page, path);
		await openLateParts(page);
		const { headings } = await printed(page);
		const has = (name: string): boolean => headings.some((one) => one.includes(name));
		expect(
			own.filter((name) => !has(name)),
			headings.join(' | ')
		).toEqual([]);
		expect(others.filter(has)).toEqual([]);
	});
}

test('whatever the Tab key comes to on a low screen is never behind the bar at the lower edge', async ({ page }) => {
	await page.setViewportSize({ width: 360, height: 640 });
	await open(page);
	const bar = page.locator('summary').filter({ hasText: 'In hospital' });
	const edge = (await bar.boundingBox())?.y ?? 0;
	expect(edge).toBeGreaterThan(500);
	for (let step = 0; step < 16; step += 1) {
		await page.keyboard.press('Tab');
		const focused = await page.evaluate(() => {
			const focus = document.activeElement;
			if (!focus || focus.matches('summary')) return null;
			return { bottom: focus.getBoundingClientRect().bottom, html: focus.outerHTML.slice(0, 80) };
		});
		if (focused) expect(focused.bottom, focused.html).toBeLessThanOrEqual(edge + 1);
	}
});
