import { expect, test } from '@playwright/test';
import { open, openLateParts, careLevel, goTo, section } from './pages';

/** Controls of each page about the plan in the order in which a reader meets them, by the names that are said. */
const STOPS = {
	'/': [
		'Day of admission',
		'Paying from',
		'Days in hospital, as planned',
		'Intensive care',
		'CAR-T after the patient’s own cells',
		'CAR-T product',
		'Kind of hospital',
		'Weight of the patient, kg',
		'I may send this'
	],
	'/care': [
		'Intensive care',
		'CAR-T after the patient’s own cells',
		'Intensive care intensive care unit',
		'Intensive care: days',
		'Blood-pressure medicine vasopressor',
		'Longer stay',
		'Reported'
	],
	'/money': [
		'Chances like those of',
		'Within reach for the hospital part, CNY',
		'Send the transfers early',
		'Your currency',
		'Lodging',
		'Deposit on admission, CNY'
	],
	'/prices': ['A quote in hand', 'A price-sheet file', 'Start from a sheet']
} as const;

for (const [path, stops] of Object.entries(STOPS)) {
	test(`${path} is walked from its first control to its last by the Tab key alone`, async ({ page }) => {
		await open(page, path === '/money' ? '/' : path);
		if (path !== '/prices') await careLevel(page, 'intensive-care').check();
		if (path === '/money') await goTo(page, 'money');
		await openLateParts(page);
		if (path === '/money')
			await expect(section(page, 'outlook').getByRole('img').first()).toBeVisible({ timeout: 60_000 });
		await page.getByRole('navigation', { name: 'Language' }).getByRole('link').focus();
		const seen: string[] = [];
		for (let step = 0; step < 400; step += 1) {
			await page.keyboard.press('Tab');
			const { name, isEnd } = await page.evaluate(() => {
				const focus = document.activeElement;
				const label =
					focus instanceof HTMLInputElement || focus instanceof HTMLSelectElement ? focus.labels?.[0] : null;
				return {
					name: (label?.textContent ?? focus?.getAttribute('aria-label') ?? focus?.textContent ?? '').trim(),
					isEnd: focus?.closest('footer') !== null
				};
			});
			if (isEnd) break;
			seen.push(name.replaceAll(/\s+/g, ' '));
		}
		const places = stops.map((stop) => seen.findIndex((name) => name.replace(/^\+ /, '').startsWith(stop)));
		expect(stops.filter((_, index) => (places[index] ?? -1) < 0)).toEqual([]);
		// One Tab passes all five levels of care: the arrow keys go between them.
		const levels = path === '/' || path === '/care' ? 1 : 0;
		expect(seen.filter((name) => /about \d+ in 100/.test(name))).toHaveLength(levels);
	});
}
