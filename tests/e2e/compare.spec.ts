import { expect, test, type Page } from '@playwright/test';
import { expectReady, open } from './pages';
import {
	addScenario,
	changing,
	columnNames,
	columns,
	fenIn,
	figure,
	figures,
	oddsCounted,
	openThree
} from './side-by-side';

/** The lowest balance of each column, in fen; its day stands below it. */
const lowestOf = async (page: Page): Promise<number[]> =>
	(await figure(page, 'Lowest balance').locator('bdi:first-of-type').allTextContents()).map(fenIn);

const CARE_LEVELS = ['Fever', 'Needs medicine', 'Intensive care', 'Life support'];

test.describe('side by side', () => {
	test('every level of care can be added beside the plan, up to four columns, and one is as the plan itself', async ({
		page
	}) => {
		await open(page, '/compare');
		await expect(columnNames(page)).toHaveText(['The planned stay']);
		for (const careLevel of CARE_LEVELS.slice(0, 3)) await addScenario(page, careLevel);
		await expect(columnNames(page)).toHaveText(['The planned stay', ...CARE_LEVELS.slice(0, 3)]);
		await expect(page.getByText('Four columns are as many as fit side by side.')).toBeVisible();
		await expect(page.getByRole('button', { name: 'Copy Fever' })).toBeDisabled();
		await page.getByRole('button', { name: 'Take out Fever' }).click();
		await addScenario(page, 'Life support');
		await expect(columnNames(page)).toHaveText(['The planned stay', ...CARE_LEVELS.slice(1)]);
	});

	test('a scenario is named, copied, moved, changed and taken out, and each of it is taken back', async ({ page }) => {
		await open(page, '/compare');
		await addScenario(page, 'Intensive care');
		await page.getByRole('button', { name: 'Change Intensive care' }).click();
		await page.getByLabel('Name', { exact: true }).fill('Four days on the unit');
		await page.getByLabel('Name', { exact: true }).blur();
		await changing(page).getByRole('textbox', { name: 'Days in hospital, as planned' }).fill('28');
		await page.getByRole('button', { name: 'Done' }).click();
		await page.getByRole('button', { name: 'Copy Four days on the unit' }).click();
		const twins = ['The planned stay', '2. Four days on the unit', '3. Four days on the unit'];
		await expect(columnNames(page)).toHaveText(twins);
		// What was typed for the first is not asked for again.
		await expect(figure(page, 'Planned days')).toHaveText(['21', '28', '28']);
		await page.getByRole('button', { name: 'Change 3. Four days on the unit' }).click();
		await changing(page)
			.getByRole('radio', { name: /^Fever/ })
			.check();
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
			await expectReady(page);
		};
		await go('Estimate');
		await go('Plan');
		await expect(page).toHaveURL(/\/$/);
		await page.getByRole('button', { name: 'Undo' }).first().click();
		await go('Compare');
		await expect(columns(page)).toHaveCount(1);
		await page.getByRole('button', { name: 'Redo' }).click();
		await expect(columnNames(page)).toHaveText(['The planned stay', 'Fever']);
		await open(page, '/compare');
		await expect(page.getByRole('button', { name: 'Undo' })).toBeDisabled();
	});

	test('weight, account and prices are one for all columns; a course is each column’s own', async ({ page }) => {
		await open(page, '/compare');
		await addScenario(page, 'Needs medicine');
		const total = () =>
			figure(page, 'In all')
				.allTextContents()
				.then((cells) => cells.map(fenIn));
		const [plan = 0, medicine = 0] = await total();
		await page.getByRole('button', { name: 'Change The planned stay' }).click();
		await changing(page)
			.getByRole('textbox', { name: /^Weight/ })
			.fill('110');
		await expect.poll(async () => (await total())[1]).not.toBe(medicine);
		expect((await total())[0]).toBe(plan);
		await page.getByRole('button', { name: 'Change Needs medicine' }).click();
		await expect(changing(page).getByRole('textbox', { name: /^Weight/ })).toHaveValue('110');
		await expect(changing(page).getByRole('radio', { name: /^Needs medicine/ })).toBeChecked();
	});

	test('scenarios stay in the plan: after a reload, in the other language, and on the estimate', async ({ page }) => {
		await open(page, '/compare');
		await addScenario(page, 'Intensive care');
		const total = fenIn(await figure(page, 'In all').last().textContent());
		await expect(page.getByText('Kept on this device.')).toBeVisible();
		await open(page, '/zh/compare');
		await expect(columnNames(page)).toHaveText(['计划住院', '重症监护']);
		await open(page, '/estimate');
		const scenario = page.getByRole('region', { name: /^4\.1 Intensive care/ });
		await expect(scenario.getByText(/^CNY.[0-9,]+ in all: /)).toContainText((total / 100).toLocaleString('en-US'));
	});

	test('what differs is said in words with the figures of the table, to the fen', async ({ page }) => {
		await openThree(page);
		const cells = async (name: string): Promise<number[]> => (await figure(page, name).allTextContents()).map(fenIn);
		const [all, reach, lowest] = [await cells('In all'), await cells('Within reach for top-ups'), await lowestOf(page)];
		const part = page.getByRole('region', { name: 'What is different' });
		const said = part.getByRole('list');
		for (const [place, scenario] of (await said.all()).entries()) {
			const at = place + 1;
			const text = (words: RegExp) => scenario.getByText(words).textContent();
			expect(fenIn(await text(/more in all$/))).toBe((all[at] ?? 0) - (all[0] ?? 0));
			if (reach[at] !== reach[0]) {
				const difference = (await text(/within reach for top-ups$/))?.replace(/ more.*| less.*/, '') ?? null;
				expect(fenIn(difference)).toBe(Math.abs((reach[at] ?? 0) - (reach[0] ?? 0)));
			}
			const ends = ((await text(/^Lowest balance/)) ?? '').split(' instead of ');
			// Below zero the account is short by so much.
			const signed = ends.map((end) => (end.includes('short by') ? -fenIn(end) : fenIn(end)));
			expect(signed).toEqual([lowest[at], lowest[0]]);
		}
		expect(await said.count()).toBe(3);
	});

	test('the steps from the plan to each scenario add up to it, to the fen', async ({ page }) => {
		await openThree(page);
		const all = (await figure(page, 'In all').allTextContents()).map(fenIn);
		const falls = await page.getByRole('table', { name: /^From the plan to / }).all();
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
			figures(page)
				.getByRole('rowheader')
				.allTextContents()
				.then((names) => names.map((name) => name.trim()));
		const shown = await rows();
		expect(shown).toContain('Lowest balance');
		expect(shown).not.toContain('Deposit');
		expect(shown).not.toContain('Planned days');
		const summary = page.getByText(/rows are the same in every column$/);
		const deposit = page
			.getByRole('region', { name: 'Figure by figure' })
			.getByRole('term')
			.filter({ hasText: /^Deposit$/ });
		await expect(deposit).toBeHidden();
		await summary.click();
		await expect(deposit).toBeVisible();
		await page.keyboard.press('h');
		await expect(figure(page, 'Lowest balance').first()).toHaveText(/•••/);
		expect(await rows()).toEqual(shown);
	});

	test('every line is drawn on one scale, with the day and the balance of its lowest point in words and a table', async ({
		page
	}) => {
		await openThree(page);
		const lowest = await lowestOf(page);
		const drawn = page.getByRole('figure');
		await expect(drawn).toHaveCount(4);
		// The line of zero and the line below which the hospital asks stand at the same height in every drawing.
		const levels = await drawn.getByRole('img').evaluateAll((all) =>
			all.map((one) =>
				[...one.querySelectorAll('line')]
					.filter((line) => line.getAttribute('y1') === line.getAttribute('y2'))
					.map((line) => line.getAttribute('y1'))
					.join()
			)
		);
		expect(levels[0]).toMatch(/^[\d.]+,[\d.]+$/);
		expect(new Set(levels).size).toBe(1);
		const said = await drawn.getByText(/^Lowest: /).allTextContents();
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
