import { expect, test } from '@playwright/test';
import { open } from './pages';
import { addScenario, columnNames, fenIn, oddsCounted, openThree } from './side-by-side';

const RUNGS = ['Fever', 'Needs medicine', 'Intensive care', 'Life support'];

test.describe('side by side', () => {
	test('every rung can be added beside the plan, up to four columns, and one is as the plan itself', async ({
		page
	}) => {
		await open(page, '/compare');
		await expect(columnNames(page)).toHaveText(['The planned stay']);
		for (const rung of RUNGS.slice(0, 3)) await addScenario(page, rung);
		await expect(columnNames(page)).toHaveText(['The planned stay', ...RUNGS.slice(0, 3)]);
		await expect(page.getByText('Four columns are as many as fit side by side.')).toBeVisible();
		await expect(page.getByRole('button', { name: 'Copy Fever' })).toBeDisabled();
		await page.getByRole('button', { name: 'Take out Fever' }).click();
		await addScenario(page, 'Life support');
		await expect(columnNames(page)).toHaveText(['The planned stay', ...RUNGS.slice(1)]);
	});

	test('a scenario is named, copied, moved, changed and taken out, and each of it is taken back', async ({ page }) => {
		await open(page, '/compare');
		await addScenario(page, 'Intensive care');
		await page.getByRole('button', { name: 'Change Intensive care' }).click();
		await page.getByLabel('Name', { exact: true }).fill('Four days on the unit');
		await page.getByLabel('Name', { exact: true }).blur();
		await page.locator('.change #baseline-days').fill('28');
		await page.getByRole('button', { name: 'Done' }).click();
		await page.getByRole('button', { name: 'Copy Four days on the unit' }).click();
		const twins = ['The planned stay', '2. Four days on the unit', '3. Four days on the unit'];
		await expect(columnNames(page)).toHaveText(twins);
		// What was typed for the first is not asked for again.
		await expect(
			page.locator('.same dd, [data-figure=plannedDays] td').filter({ hasText: /^\s*28\s*$/ })
		).not.toHaveCount(0);
		await page.getByRole('button', { name: 'Change 3. Four days on the unit' }).click();
		await page.locator('.change input[value=fever]').check();
		await page.getByLabel('Name', { exact: true }).fill('');
		await page.getByRole('button', { name: 'Done' }).click();
		await expect(columnNames(page)).toHaveText(['The planned stay', 'Four days on the unit', 'Fever']);
		await page.getByRole('button', { name: 'Move Fever one place forward' }).click();
		await expect(columnNames(page)).toHaveText(['The planned stay', 'Fever', 'Four days on the unit']);
		await page.getByRole('button', { name: 'Take out Fever' }).click();
		await expect(columnNames(page)).toHaveText(['The planned stay', 'Four days on the unit']);
		for (let steps = 0; steps < 4; steps += 1) await page.getByRole('button', { name: 'Undo' }).click();
		await expect(columnNames(page)).toHaveText(twins);
	});

	test('what was done on one page is taken back on another, for as long as the app is open', async ({ page }) => {
		await open(page, '/compare');
		await addScenario(page, 'Fever');
		const go = async (name: string) => {
			await page.getByRole('navigation').getByRole('link', { name }).click();
			await expect(page.locator('html')).toHaveAttribute('data-ready', '');
		};
		await go('Estimate');
		await go('Plan');
		await expect(page).toHaveURL(/\/$/);
		await page.getByRole('button', { name: 'Undo' }).first().click();
		await go('Compare');
		await expect(page.locator('.cards article')).toHaveCount(1);
		await page.getByRole('button', { name: 'Redo' }).click();
		await expect(columnNames(page)).toHaveText(['The planned stay', 'Fever']);
		await open(page, '/compare');
		await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
	});

	test('weight, account and prices are one for all columns; a course is each column’s own', async ({ page }) => {
		await open(page, '/compare');
		await addScenario(page, 'Needs medicine');
		const total = () =>
			page
				.locator('[data-figure=all] td')
				.allTextContents()
				.then((cells) => cells.map(fenIn));
		const [plan = 0, medicine = 0] = await total();
		await page.getByRole('button', { name: 'Change The planned stay' }).click();
		await page.locator('.change #weight').fill('110');
		await expect.poll(async () => (await total())[1]).not.toBe(medicine);
		expect((await total())[0]).toBe(plan);
		await page.getByRole('button', { name: 'Change Needs medicine' }).click();
		await expect(page.locator('.change #weight')).toHaveValue('110');
		await expect(page.locator('.change input[value=medicine]')).toBeChecked();
	});

	test('scenarios stay in the plan: after a reload, in the other language, and on the estimate', async ({ page }) => {
		await open(page, '/compare');
		await addScenario(page, 'Intensive care');
		const total = fenIn(await page.locator('[data-figure=all] td').last().textContent());
		await expect(page.getByText('Kept on this device.')).toBeVisible();
		await open(page, '/zh/compare');
		await expect(columnNames(page)).toHaveText(['计划住院', '重症监护']);
		await open(page, '/estimate');
		await expect(page.locator('#scenario-1')).toContainText('4.1 Intensive care');
		expect(
			fenIn(await page.locator('section[aria-labelledby=scenario-1] > .total .own').textContent())
		).toBeGreaterThan(0);
		await expect(page.locator('section[aria-labelledby=scenario-1] > .total .own')).toContainText(
			(total / 100).toLocaleString('en-US')
		);
	});

	test('what differs is said in words with the figures of the table, to the fen', async ({ page }) => {
		await openThree(page);
		const cells = async (figure: string): Promise<number[]> =>
			(await page.locator(`[data-figure=${figure}] td`).allTextContents()).map(fenIn);
		const [all, reach, lowest] = [await cells('all'), await cells('reach'), await cells('lowest')];
		const said = page.locator('section[aria-labelledby=differences-heading] .all > div');
		for (const [place, scenario] of (await said.all()).entries()) {
			const [at, plan] = [place + 1, 0];
			const text = (kind: string) => scenario.locator(`li.${kind}`).textContent();
			await expect(scenario.locator('li.total')).toContainText('more in all');
			expect(fenIn(await text('total'))).toBe((all[at] ?? 0) - (all[plan] ?? 0));
			if (reach[at] !== reach[plan]) {
				expect(fenIn((await text('reach'))?.replace(/ more.*| less.*/, '') ?? null)).toBe(
					Math.abs((reach[at] ?? 0) - (reach[plan] ?? 0))
				);
			}
			const ends = ((await text('lowest')) ?? '').split(' instead of ');
			// Below zero the account is short by so much.
			const signed = ends.map((end) => (end.includes('short by') ? -fenIn(end) : fenIn(end)));
			expect(signed).toEqual([lowest[at], lowest[plan]]);
		}
		expect(await said.count()).toBe(3);
	});

	test('the steps from the plan to each scenario add up to it, to the fen', async ({ page }) => {
		await openThree(page);
		const all = (await page.locator('[data-figure=all] td').allTextContents()).map(fenIn);
		const falls = await page.locator('.fall').all();
		expect(falls).toHaveLength(3);
		for (const [place, fall] of falls.entries()) {
			const sums = (await fall.locator('tbody tr > td:last-child').allTextContents()).map(fenIn);
			const steps = (await fall.locator('tbody tr > td:nth-child(2)').allTextContents()).slice(1).map(fenIn);
			expect(steps.length).toBeGreaterThan(2);
			steps.forEach((step, at) => expect((sums[at] ?? 0) + step).toBe(sums[at + 1]));
			expect([sums[0], sums.at(-1)]).toEqual([all[0], all[place + 1]]);
			expect(fenIn(await fall.locator('tfoot td').last().textContent())).toBe(all[place + 1]);
		}
	});

	test('rows that are the same fold away, no fewer and no more of them while amounts are hidden', async ({ page }) => {
		await openThree(page);
		await oddsCounted(page);
		const rows = () =>
			page.locator('tr[data-figure]').evaluateAll((all) => all.map((row) => row.getAttribute('data-figure')));
		const shown = await rows();
		expect(shown).toContain('lowest');
		expect(shown).not.toContain('deposit');
		expect(shown).not.toContain('plannedDays');
		const summary = page.getByText(/rows are the same in every column$/);
		await expect(page.locator('.same:visible')).toHaveCount(0);
		await summary.click();
		await expect(page.locator('.same:visible').filter({ hasText: 'Deposit' })).toHaveCount(1);
		await page.keyboard.press('h');
		await expect(page.locator('[data-figure=lowest] td').first()).toHaveText(/•••/);
		expect(await rows()).toEqual(shown);
	});

	test('every line is drawn on one scale, with the day and the balance of its lowest point in words and a table', async ({
		page
	}) => {
		await openThree(page);
		const lowest = (await page.locator('[data-figure=lowest] td').allTextContents()).map(fenIn);
		const figures = page.locator('figure');
		await expect(figures).toHaveCount(4);
		expect(
			new Set(await figures.locator('.floor').evaluateAll((all) => all.map((line) => line.getAttribute('y1')))).size
		).toBe(1);
		expect(
			new Set(await figures.locator('.zero').evaluateAll((all) => all.map((line) => line.getAttribute('y1')))).size
		).toBe(1);
		const said = await figures.locator('p.small:first-of-type').allTextContents();
		const signs = said.map((text) => (text.includes('short by') ? -1 : 1));
		expect(said.map((text, at) => fenIn(text.replace(/ on day.*/, '')) * (signs[at] ?? 1))).toEqual(lowest);
		await page.getByText('Every balance in figures').click();
		const table = page.getByRole('table', { name: 'Balance at the end of each day, CNY' });
		for (const [place, least] of lowest.entries()) {
			const column = await table.locator(`tbody tr td:nth-child(${place + 2})`).allTextContents();
			expect(Math.min(...column.filter((text) => text.trim() !== '').map(fenIn))).toBe(least);
		}
	});
});
