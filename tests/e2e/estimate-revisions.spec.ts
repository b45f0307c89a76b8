import { expect, test, type Page } from '@playwright/test';
import {
	columnTotals,
	documentOn,
	fact,
	handOut,
	kindOf,
	numberOf,
	ownTexts,
	partOf,
	totalOf
} from './estimate-document';
import { ours, removeSheet, useSheet } from './own-sheet';
import { expectKept, field, open, rest } from './pages';
import { addScenario, fenIn } from './side-by-side';

const NOW = new Date('2026-11-20T09:05:00Z');
/** Another length of stay, typed on the plan and kept. */
async function planFor(page: Page, days: string): Promise<void> {
	await open(page, '/');
	await field.days(page).fill(days);
	await expectKept(page);
}

test.describe('an estimate that is handed out', () => {
	test('has a number, a revision, its moment with the zone and a last day; the next edit is a draft that lists each change', async ({
		page
	}) => {
		await page.clock.setFixedTime(NOW);
		await open(page, '/compare');
		await addScenario(page, 'Intensive care');
		await expectKept(page);
		await open(page, '/estimate');
		const before = await totalOf(page);
		const columnsBefore = await columnTotals(page);
		await handOut(page, 1);
		await expect(kindOf(page, 'Planning estimate')).toBeVisible();
		await expect(numberOf(page)).toHaveText(/^20261120-/);
		await expect(page).toHaveTitle(/^Estimate 20261120-.{6}, revision 1$/);
		const number = /20261120-.{6}/.exec(await page.title())?.[0] ?? '';
		await expect(fact(page, 'Handed out')).toContainText(/20 November 2026, \d\d:05 UTC[+-]\d\d:\d\d\b/);
		await expect(fact(page, 'Valid until')).toContainText(/4 December 2026\b/);
		const changes = partOf(page, /^What changed/);
		await expect(changes).toHaveCount(0);

		await planFor(page, '24');
		await open(page, '/estimate');
		await expect(kindOf(page, 'Planning estimate · Draft')).toBeVisible();
		await expect(numberOf(page)).toHaveCount(0);
		await expect(documentOn(page)).toContainText('It differs from revision 1, which was handed out.');
		const after = await totalOf(page);
		await expect(changes).toContainText(
			`The total was CNY ${(before / 100).toLocaleString('en-US')} and is now CNY ${(after / 100).toLocaleString('en-US')}.`
		);
		await expect(changes).toContainText('no reason was given');
		// Three more days of a bed: old, new, and by how much.
		const bed = changes.getByRole('row', { name: /^Single room/ });
		const cells = (await bed.locator('td').allTextContents()).map((cell) => cell.trim());
		expect(cells).toHaveLength(3);
		const [was = '', is = '', by = ''] = cells;
		expect([was, is]).toEqual([expect.stringMatching(/^21 × 800/), expect.stringMatching(/^24 × 800/)]);
		expect(fenIn(by)).toBe(240_000);
		// Every changed line of the plan, and of the scenario that goes along, leads from its total to the other.
		const rows = changes.locator('tbody tr');
		const names = await ownTexts(rows.locator('th'));
		const differences = await rows.locator('td:last-child').allTextContents();
		const lines = names.map((name, place) => [name, differences[place]]);
		const sum = (own: boolean): number =>
			lines
				.filter(([name = '']) => name.startsWith('Intensive care:') !== own)
				.reduce((all, [, text]) => all + fenIn(text ?? ''), 0);
		const columnsAfter = await columnTotals(page);
		expect(columnsAfter).toHaveLength(2);
		expect([sum(true), sum(false)]).toEqual(columnsAfter.map((all, place) => all - (columnsBefore[place] ?? 0)));

		// The next revision takes the place of the first with a reason alone.
		await page.getByRole('button', { name: 'Hand out revision 2' }).click();
		await expect(
			page.getByText('Say in a sentence why this revision takes the place of the one before.')
		).toBeVisible();
		await expect(page.getByLabel('Why it changes')).toHaveAttribute('aria-invalid', 'true');
		await expect(kindOf(page, 'Planning estimate · Draft')).toBeVisible();
		await page.getByLabel('Why it changes').fill('The ward keeps her three days longer.');
		await handOut(page, 2);
		await expect(page).toHaveTitle(`Estimate ${number}, revision 2`);
		await expect(changes).toContainText('The ward keeps her three days longer.');
		await expect(bed).toContainText('21 × 800');
		expect(await totalOf(page)).toBe(after);

		// The first can still be read, as it was, also after a reload; and nothing takes either of them back.
		await expectKept(page);
		await open(page, '/estimate');
		await page.getByLabel('Shown below').selectOption('1');
		await expect(page).toHaveTitle(`Estimate ${number}, revision 1`);
		expect(await totalOf(page)).toBe(before);
		await expect(documentOn(page)).toContainText('Revision 2 has taken its place.');
		await expect(changes).toHaveCount(0);
		await page.keyboard.press('Control+z');
		await open(page, '/');
		await page.locator('body').press('Control+z');
		await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
		await field.days(page).fill('20');
		await rest(page);
		await page.locator('body').press('Control+z');
		await page.locator('body').press('Control+z');
		await expect(field.days(page)).toHaveValue('24');
		await expectKept(page);
		await open(page, '/estimate');
		await expect(page.getByLabel('Shown below').locator('option')).toHaveCount(3);
		expect(await totalOf(page)).toBe(after);
	});

	test('whose term has ended says so before any number', async ({ page }) => {
		await page.clock.setFixedTime(NOW);
		await open(page, '/estimate');
		await handOut(page, 1);
		await expectKept(page);
		await page.clock.setFixedTime(new Date('2026-12-20T09:05:00Z'));
		await open(page, '/estimate');
		const text = (await documentOn(page).textContent()) ?? '';
		expect(text).toContain('Its term has ended');
		expect(text.indexOf('Its term has ended')).toBeLessThan(text.indexOf('CNY'));
	});

	test('is the hospital’s own only with the hospital’s sheet and a name, and is another document by its words and its mark', async ({
		page
	}) => {
		await page.clock.setFixedTime(NOW);
		await open(page, '/estimate');
		const confirmed = page.getByRole('radio', { name: 'Hospital-confirmed estimate' });
		await expect(confirmed).toBeDisabled();
		await expect(page.getByText('These prices are not a hospital’s own sheet')).toBeVisible();
		const mark = () => documentOn(page).locator('svg').first().innerHTML();
		const planning = await mark();

		// A sheet that says of itself that it is illustrative is confirmed by nobody, wherever it comes from.
		await useSheet(page, { ...ours, id: 'looks-like-one', basis: 'illustrative' });
		await open(page, '/estimate');
		await expect(confirmed).toBeDisabled();
		await open(page, '/');
		await removeSheet(page);
		await useSheet(page, ours);
		await open(page, '/estimate');
		await confirmed.check();
		await page.getByRole('button', { name: 'Hand out revision 1' }).click();
		await expect(page.getByText('Type the name of the person who confirms the prices.')).toBeVisible();
		await expect(kindOf(page, 'Planning estimate · Draft')).toBeVisible();
		await page.getByLabel('Confirmed on the hospital’s behalf by').fill('Dr Wang, billing desk');
		await page.getByLabel('How to reach them').fill('billing@example.org');
		await handOut(page, 1);
		await expect(kindOf(page, 'Hospital-confirmed estimate')).toBeVisible();
		const head = documentOn(page);
		await expect(head).toContainText(
			'Our Hospital confirms the prices in this estimate. Confirmed by Dr Wang, billing desk.'
		);
		await expect(head).not.toContainText('No hospital has confirmed it.');
		await expect(partOf(page, /^3\. /)).toContainText('Confirmed by Dr Wang, billing desk.');
		expect(await mark()).not.toBe(planning);
		await expect(partOf(page, /^At a glance/)).not.toContainText('illustrative');
	});
});
