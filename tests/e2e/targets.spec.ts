import { expect, test } from '@playwright/test';
import { open, openLateParts, unfold } from './pages';

/** The controls of a page, each with the box that a finger meets: that of a radio, a box or a file is its label's. */
const CONTROLS =
	'a, button, select, summary, textarea, input:not([type=radio], [type=checkbox], [type=file]), label:has(input)';

test('everything that can be pressed is 44 pixels tall and wide; with the focus it is in sight, and covered by nothing', async ({
	page
}) => {
	await open(page);
	await openLateParts(page);
	await unfold(page.getByRole('main'));
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
	const faults = await page.evaluate(async (controls) => {
		const found: string[] = [];
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
				found.push(
					`${control.outerHTML.slice(0, 100)} ${top} to ${bottom}: ${met?.outerHTML.slice(0, 60) ?? 'nothing'}`
				);
			}
		}
		return looked > 100 ? found : [`only ${looked} controls`];
	}, CONTROLS);
	expect(faults).toEqual([]);
});
