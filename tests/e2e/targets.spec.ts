import { expect, test } from '@playwright/test';
import { answerBar, open, openLateParts, section, unfold } from './pages';

/** The controls of a page, each with the box that a finger meets: that of a radio, a box or a file is its label's. */
const CONTROLS =
	'a, button, select, summary, textarea, input:not([type=radio], [type=checkbox], [type=file]), label:has(input)';

/** The pages about the plan, and how many controls each has at the least. */
for (const [path, least] of [
	['/', 20],
	['/care', 100],
	['/money', 45],
	['/prices', 20]
] as const) {
	test(`everything on ${path} that can be pressed is 44 pixels tall and wide; with the focus it is in sight, and covered by nothing`, async ({
		page
	}) => {
		await open(page, path);
		await openLateParts(page);
		if (path === '/money')
			await expect(section(page, 'outlook').getByRole('img').first()).toBeVisible({ timeout: 60_000 });
		await unfold(page.getByRole('main'));
		// The answer at the lower edge of a phone is folded again: open, it covers half the page on purpose.
		const bar = answerBar(page);
		const isOpen = () => bar.evaluate((summary) => summary.parentElement?.hasAttribute('open') ?? false);
		if (await isOpen()) await bar.click();
		const small = await page.evaluate(
			(controls) =>
				[...document.querySelectorAll(controls)]
					.map((target) => ({ html: target.outerHTML.slice(0, 80), box: target.getBoundingClientRect() }))
					// The skip link stands above the page until it has the focus.
					.filter(({ box }) => box.bottom > 0 || scrollY > 0)
					.filter(({ box }) => box.height > 0 && (box.height < 43.5 || box.width < 43.5))
					.map(({ html, box }) => `${html} ${box.width} × ${box.height}`),
			CONTROLS
		);
		expect(small).toEqual([]);

		await page.setViewportSize({ width: page.viewportSize()?.width ?? 360, height: 640 });
		const { looked, faults } = await page.evaluate(async (controls) => {
			const faults: string[] = [];
			let looked = 0;
			for (const control of document.querySelectorAll<HTMLElement>(controls)) {
				const focus = control.matches('label') ? control.querySelector('input') : control;
				if (!focus || focus.matches(':disabled') || !control.checkVisibility()) continue;
				focus.focus({ preventScroll: false });
				await new Promise(requestAnimationFrame);
				if (document.activeElement !== focus) continue;
				looked += 1;
				// In its middle a finger meets the control itself, what stands inside it, or its label.
				const { left, right, top, bottom } = focus.getBoundingClientRect();
				const met = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
				const isMet = met !== null && (control.contains(met) || met.contains(focus));
				if (!isMet || bottom > innerHeight || top < 0) {
					faults.push(
						`${control.outerHTML.slice(0, 100)} ${top} to ${bottom}: ${met?.outerHTML.slice(0, 60) ?? 'nothing'}`
					);
				}
			}
			return { looked, faults };
		}, CONTROLS);
		expect(faults).toEqual([]);
		expect(looked).toBeGreaterThan(least);
	});
}

test('the list of pages that a phone folds away is wide enough for a finger, closes by Escape, and by going on', async ({
	page
}) => {
	await page.setViewportSize({ width: 360, height: 640 });
	await open(page, '/care');
	const list = page.getByRole('navigation', { name: 'Pages' });
	const button = page.getByRole('banner').getByText('Pages', { exact: true });
	await button.click();
	await expect(list.getByRole('link')).toHaveCount(7);
	for (const target of [button, ...(await list.getByRole('link').all())]) {
		const box = await target.boundingBox();
		expect(box?.height).toBeGreaterThanOrEqual(44);
		expect(box?.width).toBeGreaterThanOrEqual(44);
	}
	await page.keyboard.press('Escape');
	await expect(list).toBeHidden();
	await button.press('Enter');
	await list.getByRole('link', { name: 'Money' }).press('Enter');
	await expect(page).toHaveURL(/\/money$/);
	await expect(list).toBeHidden();
	await button.click();
	await expect(list.getByRole('link', { name: 'Money' })).toHaveAttribute('aria-current', 'page');
});
