import { readFile } from 'node:fs/promises';
import { expect, test, type APIRequestContext, type Page } from '@playwright/test';
import Papa from 'papaparse';
import { chargeTables, columnTotals, groupsIn, ownTexts, payments, paymentsIn, totalOf } from './estimate-document';
import { expectKept, field, open, careLevel, section } from './pages';
import { ours, useSheet } from './own-sheet';
import { addScenario, fenIn } from './side-by-side';
import { readWorkbook } from './workbook-file';

const HOSTILE = '=HYPERLINK("http://example.org","Bed")';

async function saved(page: Page, name: string | RegExp): Promise<{ name: string; bytes: Buffer }> {
	const download = page.waitForEvent('download');
	await page.getByRole('button', { name }).click();
	const file = await download;
	return { name: file.suggestedFilename(), bytes: await readFile(await file.path()) };
}

/** The lines of every table of charges: number, times, unit price and amount, the last two in fen. */
async function linesOn(page: Page): Promise<(string | number)[][]> {
	const groups = await Promise.all((await chargeTables(page).all()).map(groupsIn));
	return groups
		.flat()
		.flatMap(({ lines }) => lines)
		.map(({ number, times, unit, amount }) => [number, fenIn(times) / 100, fenIn(unit), fenIn(amount)]);
}

/** A file of comma-separated values as a program reads it. */
const rowsOf = (bytes: Buffer): string[][] =>
	Papa.parse<string[]>(bytes.toString('utf8').replace(/^\ufeff/, ''), { skipEmptyLines: true }).data;

/** Today, on which no date passes or comes near. */
const TODAY = new Date('2026-08-20T12:00:00Z');

test.describe('the estimate taken along', () => {
	test('as a workbook and as CSV has the lines of the page to the fen, and no formula, whatever a charge is called', async ({
		page
	}) => {
		const items = ours.items.map((item) =>
			item.id === 'room-single'
				? { ...item, name: { en: HOSTILE, zh: HOSTILE }, price: { low: '400.05', typical: '800.55', high: '900.00' } }
				: item
		);
		await useSheet(page, { ...ours, items });
		await open(page, '/compare');
		await addScenario(page, 'Intensive care');
		await page.getByRole('button', { name: 'Change Intensive care' }).click();
		await page.getByLabel('Name', { exact: true }).fill('+SUM(A1)');
		await page.getByLabel('Name', { exact: true }).blur();
		await expectKept(page);
		await open(page, '/estimate');
		const seen = await linesOn(page);
		expect(seen.length).toBeGreaterThan(50);
		expect(seen.some(([, , unit]) => unit === 80_055)).toBe(true);

		const file = await saved(page, /XLSX/);
		expect(file.name).toBe('stay-estimate.xlsx');
		const book = readWorkbook(file.bytes);
		const fen = (value: string | number | undefined): number => Math.round(Number(value) * 100);
		const rows = book.sheet(2).slice(1);
		expect(rows.map((row) => [row.B, row.G, fen(row.I), fen(row.J)])).toEqual(seen);
		// What the file says of itself, and sums that lead from the lines to the total of each course.
		const about = book.sheet(1);
		expect(about[0]).toEqual({ A: 'Planning estimate · Draft', B: 'This is an estimate, not a contract or a bill.' });
		expect(about.find((row) => row.A === 'Price sheet')?.B).toContain('version 3.1');
		const [plan = {}, scenario = {}] = about.slice(-2);
		const listed = (course: string | number | undefined): number =>
			rows.filter((row) => row.A === course).reduce((sum, row) => sum + fen(row.J), 0);
		expect([plan, scenario].map((row) => fen(row.B))).toEqual(await columnTotals(page));
		expect([plan, scenario].map((row) => fen(row.C))).toEqual([listed(plan.A), listed(scenario.A)]);
		expect(fen(plan.C)).toBe(fen(plan.B));
		expect(fen(plan.B) + fen(scenario.C)).toBe(fen(scenario.B));
		expect(rows.some((row) => row.C === 'taken off the plan' && Number(row.J) < 0)).toBe(true);
		for (const [name, part] of Object.entries(book.parts)) {
			if (name.startsWith('xl/worksheets/')) expect(part, name).not.toMatch(/<f[ >/]/);
		}
		expect(Object.keys(book.parts).join(' ')).not.toMatch(/externalLink|vbaProject|hyperlink/i);
		expect(rows.filter((row) => row.E === HOSTILE).length).toBeGreaterThan(0);
		expect(rows.filter((row) => row.A === '+SUM(A1)').length).toBeGreaterThan(0);
		const amounts = await paymentsIn(payments(page).first());
		expect(
			book
				.sheet(3)
				.slice(1)
				.filter((row) => row.A === 'The planned stay')
				.map((row) => fen(row.E))
		).toEqual(amounts);

		const data = rowsOf((await saved(page, 'Charges (CSV)')).bytes);
		const fields = data.slice(1);
		expect(fields.map((row) => [row[1], Number(row[6]), fen(row[8]), fen(row[9])])).toEqual(seen);
		expect(data.flat().filter((field) => /^[=+@-]/.test(field) && !/^-[0-9]+\.[0-9]{2}$/.test(field))).toEqual([]);
		expect(fields.some((row) => row[4] === `'${HOSTILE}`)).toBe(true);
	});

	test('as payments and as a calendar has the dates and sums of the page', async ({ page }) => {
		await page.clock.setFixedTime(TODAY);
		await open(page, '/estimate');
		await page.getByRole('button', { name: /\(ICS\)/ }).click();
		await expect(page.getByText('With the day of admission, the payment dates can go into a calendar.')).toBeVisible();
		await open(page, '/');
		await field.admission(page).fill('2026-10-12');
		await expectKept(page);
		await open(page, '/estimate');
		const plan = payments(page).first();
		const amounts = await paymentsIn(plan);
		const data = rowsOf((await saved(page, 'Payments (CSV)')).bytes);
		const heads = data[0] ?? [];
		const place = heads.findIndex((head) => head.includes('CNY'));
		const rows = data.slice(1).slice(0, amounts.length);
		expect(rows.map((row) => Math.round(Number(row[place]) * 100))).toEqual(amounts);
		const calendar = (await saved(page, /\(ICS\)/)).bytes.toString('utf8');
		const days = [...calendar.matchAll(/^DTSTART;VALUE=DATE:(\d{8})/gm)].map(([, day = '']) => day);
		// Of each payment the day on which it leaves, and the day on which it must be there.
		const seen = await ownTexts(plan.locator('tbody tr > th, tbody tr > td:nth-child(3)'));
		const name = (day: string): string => {
			const date = new Date(`${day.slice(0, 4)}-${day.slice(4, 6)}-${day.slice(6)}T00:00:00Z`);
			return `${date.getUTCDate()} ${date.toUTCString().slice(8, 11)}`;
		};
		expect(days.map(name).sort()).toEqual(seen.map((text) => /\d+ [A-Z][a-z]{2}/.exec(text)?.[0]).sort());
		expect(days).toHaveLength(2 * amounts.length);
	});

	async function answered(page: Page, request: APIRequestContext): Promise<Record<string, never>> {
		const { bytes } = await saved(page, /^The question/);
		const response = await request.post('/api/v1/estimate', {
			headers: { 'content-type': 'application/json' },
			data: bytes.toString('utf8')
		});
		expect(response.status(), await response.text()).toBe(200);
		return (await response.json()) as Record<string, never>;
	}

	test('of a scenario, payments and the question for the HTTP interface are its own', async ({ page, request }) => {
		await page.clock.setFixedTime(TODAY);
		await open(page, '/compare');
		await addScenario(page, 'Life support');
		await expectKept(page);
		await open(page, '/estimate');
		const tables = payments(page);
		await expect(tables).toHaveCount(2);
		const amountsOf = (place: number): Promise<number[]> => paymentsIn(tables.nth(place));
		const totals = await columnTotals(page);
		const plan = await answered(page, request);
		await page.getByLabel('Payments, dates and question of').selectOption('Life support');
		const scenario = await answered(page, request);
		const totalIn = (answer: object): number =>
			fenIn(
				(answer as { levels: { typical: { estimate: { totals: { all: string } } } } }).levels.typical.estimate.totals
					.all
			);
		expect([plan, scenario].map(totalIn)).toEqual(totals);
		const csv = await saved(page, 'Payments (CSV)');
		expect(csv.name).toBe('payments-ahead-2.csv');
		expect(
			rowsOf(csv.bytes)
				.slice(1)
				.map((row) => Math.round(Number(row[3]) * 100))
		).toEqual(await amountsOf(1));
		expect(await amountsOf(1)).not.toEqual(await amountsOf(0));
	});

	for (const [prices, sheet] of [
		['the built-in prices', null],
		['a hospital’s own prices', ours]
	] as const) {
		test(`as a question for the HTTP interface gets the answer of the page, with ${prices} and in another currency`, async ({
			page,
			request
		}) => {
			await page.clock.setFixedTime(TODAY);
			if (sheet) await useSheet(page, sheet);
			await open(page, '/');
			await careLevel(page, 'intensive-care').check();
			await field.admission(page).fill('2026-10-12');
			await field.country(page).selectOption('IN');
			await expect(section(page, 'answer')).toContainText('INR');
			await expectKept(page);
			await open(page, '/estimate');
			const answer = JSON.stringify(await answered(page, request));
			const exact = (fen: number): string => `"${(fen / 100).toFixed(2)}"`;
			const total = await totalOf(page);
			expect(answer).toContain(exact(total));
			const levels = (JSON.parse(answer) as { levels: Record<string, { estimate: { totals: { all: string } } }> })
				.levels;
			expect(levels.typical?.estimate.totals.all).toBe((total / 100).toFixed(2));
			const rows = payments(page).first().locator('tbody tr');
			expect(await rows.count()).toBeGreaterThan(3);
			for (const row of await rows.all()) {
				const cells = (await row.locator('td').allTextContents()).slice(2).map((cell) => cell.trim());
				// CNY, then what it is at home, the fee, and both together.
				const [cny = '', home = '', , ready = ''] = cells;
				for (const amount of [cny, home, ready]) expect(answer).toContain(exact(fenIn(amount)));
			}
		});
	}
});
