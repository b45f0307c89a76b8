import { expect, test, type Locator, type Page } from '@playwright/test';
import { open } from './pages';
import { ours, useSheet } from './own-sheet';
import { addScenario, fenIn } from './side-by-side';

const NOW = new Date('2026-11-20T09:05:00Z');
const document = (page: Page): Locator => page.locator('article.estimate-document');
const kind = (page: Page): Locator => document(page).locator('.document-head .kind b .own');
const total = async (page: Page): Promise<number> => fenIn(await document(page).locator('.grand > bdi').textContent());

/** What the plan and each scenario come to, from the table of accounts. */
const columnTotals = async (page: Page): Promise<number[]> =>
	(
		await page
			.locator('section[aria-labelledby=account-heading] > .keeps-whole table tbody tr > td:nth-child(2)')
			.allTextContents()
	).map(fenIn);

async function handOut(page: Page, revision: number): Promise<void> {
	await page.getByRole('button', { name: `Hand out revision ${revision}` }).click();
	await expect(page.getByText(`revision ${revision}, is handed out.`)).toBeVisible();
}

/** Another length of stay, typed on the plan and kept. */
async function planFor(page: Page, days: string): Promise<void> {
	await open(page, '/');
	await page.locator('#baseline-days').fill(days);
	await expect(page.getByText('Kept on this device.')).toBeVisible();
}

test.describe('an estimate that is handed out', () => {
	test('has a number, a revision, its moment with the zone and a last day; the next edit is a draft that lists each change', async ({
		page
	}) => {
		await page.clock.setFixedTime(NOW);
		await open(page, '/compare');
		await addScenario(page, 'Intensive care');
		await expect(page.getByText('Kept on this device.')).toBeVisible();
		await open(page, '/estimate');
		const before = await total(page);
		const columnsBefore = await columnTotals(page);
		await handOut(page, 1);
		await expect(kind(page)).toHaveText('Planning estimate');
		await expect(document(page).locator('.document-head .number')).toContainText(/20261120-[2-9A-HJ-NP-Z]{6}/);
		await expect(page).toHaveTitle(/^Estimate 20261120-.{6}, revision 1$/);
		const number = /20261120-.{6}/.exec(await page.title())?.[0] ?? '';
		await expect(page.locator('[data-fact=made] dt .own')).toHaveText('Handed out');
		await expect(page.locator('[data-fact=made] dd .own')).toHaveText(/20 November 2026, \d\d:05 UTC[+-]\d\d:\d\d$/);
		await expect(page.locator('[data-fact=valid] dd .own')).toHaveText(/4 December 2026$/);
		await expect(page.locator('#changes-heading')).toHaveCount(0);

		await planFor(page, '24');
		await open(page, '/estimate');
		await expect(kind(page)).toHaveText('Planning estimate · Draft');
		await expect(document(page).locator('.document-head .number')).toHaveCount(0);
		await expect(document(page)).toContainText('It differs from revision 1, which was handed out.');
		const changes = page.locator('section.changes');
		const after = await total(page);
		await expect(changes).toContainText(
			`The total was CNY ${(before / 100).toLocaleString('en-US')} and is now CNY ${(after / 100).toLocaleString('en-US')}.`
		);
		await expect(changes).toContainText('no reason was given');
		// Three more days of a bed: old, new, and by how much.
		const bed = changes.locator('tr[data-change=room-single]').first();
		const cells = (await bed.locator('td').allTextContents()).map((cell) => cell.trim());
		expect(cells).toHaveLength(3);
		const [was = '', is = '', by = ''] = cells;
		expect([was, is]).toEqual([expect.stringMatching(/^21 × 800/), expect.stringMatching(/^24 × 800/)]);
		expect(fenIn(by)).toBe(240_000);
		// Every changed line of the plan, and of the scenario that goes along, leads from its total to the other.
		const lines = await changes
			.locator('tbody tr')
			.evaluateAll((rows) =>
				rows.map((row) => [
					row.querySelector('th .own')?.textContent ?? '',
					row.querySelector('td:last-child')?.textContent ?? ''
				])
			);
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
		await expect(kind(page)).toHaveText('Planning estimate · Draft');
		await page.getByLabel('Why it changes').fill('The ward keeps her three days longer.');
		await handOut(page, 2);
		await expect(page).toHaveTitle(`Estimate ${number}, revision 2`);
		await expect(page.locator('section.changes')).toContainText('The ward keeps her three days longer.');
		await expect(page.locator('section.changes tr[data-change=room-single]').first()).toContainText('21 × 800');
		expect(await total(page)).toBe(after);

		// The first can still be read, as it was, also after a reload; and nothing takes either of them back.
		await expect(page.getByText('Kept on this device.')).toBeVisible();
		await open(page, '/estimate');
		await page.getByLabel('Shown below').selectOption('1');
		await expect(page).toHaveTitle(`Estimate ${number}, revision 1`);
		expect(await total(page)).toBe(before);
		await expect(document(page).locator('.document-head')).toContainText('Revision 2 has taken its place.');
		await expect(page.locator('#changes-heading')).toHaveCount(0);
		await page.keyboard.press('Control+z');
		await open(page, '/');
		await page.locator('body').press('Control+z');
		await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
		await page.locator('#baseline-days').fill('20');
		await page.locator('h1').click();
		await page.locator('body').press('Control+z');
		await page.locator('body').press('Control+z');
		await expect(page.locator('#baseline-days')).toHaveValue('24');
		await expect(page.getByText('Kept on this device.')).toBeVisible();
		await open(page, '/estimate');
		await expect(page.getByLabel('Shown below').locator('option')).toHaveCount(3);
		expect(await total(page)).toBe(after);
	});

	test('whose term has ended says so before any number', async ({ page }) => {
		await page.clock.setFixedTime(NOW);
		await open(page, '/estimate');
		await handOut(page, 1);
		await expect(page.getByText('Kept on this device.')).toBeVisible();
		await page.clock.setFixedTime(new Date('2026-12-20T09:05:00Z'));
		await open(page, '/estimate');
		const text = (await document(page).textContent()) ?? '';
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
		const mark = () => document(page).locator('.kind svg').innerHTML();
		const planning = await mark();

		// A sheet that says of itself that it is illustrative is confirmed by nobody, wherever it comes from.
		await useSheet(page, { ...ours, id: 'looks-like-one', basis: 'illustrative' });
		await open(page, '/estimate');
		await expect(confirmed).toBeDisabled();
		await open(page, '/');
		await page.locator('#prices-place').scrollIntoViewIfNeeded();
		await page.getByText('A price-sheet file', { exact: true }).click();
		await page.getByRole('button', { name: 'Remove the file' }).click();
		await useSheet(page, ours);
		await open(page, '/estimate');
		await confirmed.check();
		await page.getByRole('button', { name: 'Hand out revision 1' }).click();
		await expect(page.getByText('Type the name of the person who confirms the prices.')).toBeVisible();
		await expect(kind(page)).toHaveText('Planning estimate · Draft');
		await page.getByLabel('Confirmed on the hospital’s behalf by').fill('Dr Wang, billing desk');
		await page.getByLabel('How to reach them').fill('billing@example.org');
		await handOut(page, 1);
		await expect(kind(page)).toHaveText('Hospital-confirmed estimate');
		const head = document(page).locator('.document-head');
		await expect(head).toContainText(
			'Our Hospital confirms the prices in this estimate. Confirmed by Dr Wang, billing desk.'
		);
		await expect(head).not.toContainText('No hospital has confirmed it.');
		await expect(page.locator('section[aria-labelledby=lines-heading]')).toContainText(
			'Confirmed by Dr Wang, billing desk.'
		);
		expect(await mark()).not.toBe(planning);
		await expect(page.locator('section[aria-labelledby=glance-heading]')).not.toContainText('illustrative');
	});
});
