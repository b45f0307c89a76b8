import { expect, test } from '@playwright/test';
import { open, openLateParts, careLevel } from './pages';

/** Controls of the plan in the order in which a reader meets them, by the names that are said. */
const STOPS = [
	'Day of admission',
	'Paying from',
	'Days in hospital, as planned',
	'Intensive care',
	'CAR-T after the patient’s own cells',
	'Intensive care intensive care unit',
	'Intensive care: days',
	'Blood-pressure medicine vasopressor',
	'Longer stay',
	'CAR-T product',
	'Kind of hospital',
	'Weight of the patient, kg',
	'Reported'
];

test('the plan is walked from its first question to its last table by the Tab key alone', async ({ page }) => {
	await open(page);
	await careLevel(page, 'intensive-care').check();
	await openLateParts(page);
	await page.getByRole('navigation', { name: 'Language' }).getByRole('link').focus();
	const seen: string[] = [];
	for (let step = 0; step < 400; step += 1) {
		await page.keyboard.press('Tab');
		const { name, isEnd } = await page.evaluate(() => {
			const focus = document.activeElement;
			const label = focus instanceof HTMLInputElement || focus instanceof HTMLSelectElement ? focus.labels?.[0] : null;
			return {
				name: (label?.textContent ?? focus?.getAttribute('aria-label') ?? focus?.textContent ?? '').trim(),
				isEnd: focus?.closest('footer') !== null
			};
		});
		if (isEnd) break;
		seen.push(name.replaceAll(/\s+/g, ' '));
	}
	const places = STOPS.map((stop) => seen.findIndex((name) => name.startsWith(stop)));
	expect(places.filter((place) => place < 0)).toEqual([]);
	// One Tab passes all five levels of care: the arrow keys go between them.
	expect(seen.filter((name) => /about \d+ in 100/.test(name))).toHaveLength(1);
});
