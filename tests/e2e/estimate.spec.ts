import { expect, test, type Locator } from '@playwright/test';
import {
	chargeTables,
	columnTotals,
	documentOn,
	fact,
	groupsIn,
	kindOf,
	numberOf,
	ownTexts,
	partOf,
	payments,
	paymentsIn,
	totalOf
} from './estimate-document';
import { expectKept, open } from './pages';
import { addScenario, changing, fenIn } from './side-by-side';

/** The sum of a table's lines, each times × unit price = amount, with the sums of its groups on the way. */
async function added(table: Locator): Promise<number> {
	let total = 0;
	for (const { lines, sum } of await groupsIn(table)) {
		const amounts = lines.map(({ times, unit, amount }) => {
			// What a scenario has less of is taken away: it is written with a minus.
			expect((fenIn(times) / 100) * fenIn(unit), `${times} × ${unit}`).toBe(Math.abs(fenIn(amount)));
			return fenIn(amount);
		});
		expect(amounts.length).toBeGreaterThan(0);
		expect(amounts.reduce((one, other) => one + other, 0)).toBe(fenIn(sum));
		total += fenIn(sum);
	}
	return total;
}

/** The number at the head of a part, `4.` or `4.1`; of any other text none. */
const numbered = (text: string | null): string | undefined => /^(\d\.|\d\.\d) /.exec(text ?? '')?.[1];

test.describe('the estimate', () => {
	test('says what it is, of whom, for whom, of when, until when and by which prices, before any number', async ({
		page
	}) => {
		await page.clock.setFixedTime(new Date('2026-11-20T09:05:00Z'));
		await open(page, '/estimate');
		const typed = {
			Hospital: 'Ruijin test ward',
			Campus: 'North',
			Department: 'Haematology',
			'Person or desk': 'Desk 4',
			'How to reach them': 'desk4@example.org',
			'For whom': 'Case 17'
		};
		for (const [label, text] of Object.entries(typed)) await page.getByLabel(label, { exact: true }).fill(text);
		await page.getByRole('radio', { name: '7 days' }).check();
		await expect(kindOf(page, 'Planning estimate · Draft')).toBeVisible();
		await expect(documentOn(page)).toContainText('No hospital has confirmed it.');
		await expect(numberOf(page)).toHaveCount(0);
		const facts = {
			Hospital: 'Ruijin test ward',
			Campus: 'North',
			Department: 'Haematology',
			'Handed out by': 'Desk 4',
			'Questions to': 'desk4@example.org',
			For: 'Case 17',
			Made: /^Friday,? 20 November 2026, \d\d:05 UTC[+-]\d\d:\d\d/,
			'Valid until': /^Friday,? 27 November 2026/,
			'Price sheet': /^Illustrative hospital, China, version 1\.0\.0, for admissions from 2026-01-01 to 2027-06-30/,
			'Prices of': /^International department/
		};
		for (const [name, text] of Object.entries(facts)) await expect(fact(page, name)).toHaveText(text);
		// Everything that the document is comes before its first amount.
		const text = (await documentOn(page).textContent()) ?? '';
		expect(text.indexOf('CNY')).toBeGreaterThan(text.indexOf('International department'));
		await expectKept(page);
		await open(page, '/estimate');
		await expect(fact(page, 'For')).toHaveText('Case 17');
	});

	test('has lines that multiply and add up to every total that is seen, to the fen', async ({ page }) => {
		await open(page, '/compare');
		await addScenario(page, 'Intensive care');
		await addScenario(page, 'Life support');
		await page.getByRole('button', { name: 'Change Life support' }).click();
		await changing(page).getByRole('combobox', { name: 'Kind of hospital' }).selectOption('low');
		await expectKept(page);
		await open(page, '/estimate');
		const of = (text: Locator): Promise<number> => text.textContent().then(fenIn);
		const tables = chargeTables(page);
		await expect(tables).toHaveCount(3);
		const plan = await added(tables.first());
		expect(plan).toBe(
			await of(
				partOf(page, /^3\. /)
					.getByRole('paragraph')
					.filter({ hasText: /^\s*Total\b.*CNY/ })
			)
		);
		expect(plan).toBe(await totalOf(page));

		// A scenario of the same prices is what it adds; one at another kind of hospital is listed whole.
		const [same, other] = [partOf(page, /^4\.1 /), partOf(page, /^4\.2 /)];
		const [equals = ''] = await ownTexts(same.getByText(/^CNY.[0-9,]+ [+−].* = /));
		const [left = '', total = ''] = equals.split(' = ');
		const [planned = '', more = '', fewer = ''] = left.split(/ [+−] /);
		expect(fenIn(planned)).toBe(plan);
		// What it adds and what it has less of are listed line by line.
		expect(fenIn(more) - fenIn(fewer)).toBe(await added(same.getByRole('table')));
		expect(fenIn(fewer)).toBeGreaterThan(0);
		expect(fenIn(planned) + fenIn(more) - fenIn(fewer)).toBe(fenIn(total));
		await expect(other.getByText(/ = /)).toHaveCount(0);
		const whole = await added(other.getByRole('table'));

		expect(await columnTotals(page)).toEqual([plan, fenIn(total), whole]);
		for (const table of await payments(page).all()) {
			const amounts = await paymentsIn(table);
			expect(amounts.length).toBeGreaterThan(2);
			expect(amounts.reduce((one, next) => one + next, 0)).toBe(await of(table.locator('tfoot td').first()));
		}
	});

	test('puts at most three caveats before the numbers, also where the prices are out of date', async ({ page }) => {
		await page.clock.setFixedTime(new Date('2027-08-01T12:00:00Z'));
		await open(page, '/estimate');
		const caveats = partOf(page, /^At a glance/).getByRole('listitem');
		await expect(caveats.first()).toContainText('Treat every figure as out of date.');
		expect(await caveats.count()).toBeLessThanOrEqual(3);
		await expect(caveats.filter({ hasText: 'The prices are illustrative.' })).toHaveCount(1);
		await expect(caveats.filter({ hasText: 'You could be charged more if complications happen.' })).toHaveCount(1);
	});

	test('says what it is not, what may come on top, how to question a charge, and who earns by it', async ({ page }) => {
		await open(page, '/estimate');
		await page.getByLabel('How to reach them').fill('desk4@example.org');
		const statements = partOf(page, /^8\. /);
		for (const statement of [
			'This is an estimate, not a contract or a bill.',
			'You could be charged more if complications happen. No such course is worked out here.',
			'More services may be recommended that are not here.',
			'Ask the ward for the daily list of charges.',
			'Then write to: desk4@example.org.',
			'Ask before the account is settled at discharge.',
			'It is not medical advice. Chances are about groups; ask your doctor about you.',
			'nobody earns a commission from it.'
		])
			await expect(statements).toContainText(statement);
		await expect(page.getByRole('heading', { name: /^4\. If more care is needed/ })).toBeVisible();
	});

	for (const [path, other] of [
		['/estimate', /\p{Script=Han}/u],
		['/zh/estimate', /[A-Za-z]/]
	] as const) {
		test(`${path} has the other language beside every line, under the same numbers`, async ({ page }) => {
			await open(page, '/compare');
			await addScenario(page, 'Intensive care');
			await expectKept(page);
			await open(page, path);
			const tag = path === '/estimate' ? 'zh-Hans' : 'en';
			const lines = await documentOn(page).evaluate((article, lang) => {
				const words = /\p{L}{2,}/u;
				const alone: string[] = [];
				const pairs: { element: Element; own: string; other: string | null; isNamed: boolean }[] = [];
				const texts = window.document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
				for (let text = texts.nextNode(); text; text = texts.nextNode()) {
					const line = text.parentElement;
					if (!line || !words.test((text.nodeValue ?? '').replaceAll(/CNY|CAR-T|UTC|CRS|PICC/g, ''))) continue;
					if (line.closest('svg, [data-one-language]')) continue;
					// Words stand in a pair: those of the page, then, in the next element, the other language's.
					const pair = line.closest('bdi')?.parentElement;
					if (pair?.hasAttribute('lang')) continue;
					const beside = pair?.nextElementSibling ?? null;
					const other = beside?.hasAttribute('lang') ? beside : null;
					if (pair?.tagName !== 'SPAN') alone.push(`${line.parentElement?.tagName} ${text.nodeValue}`);
					else if (!pairs.some(({ element }) => element === pair)) {
						pairs.push({
							element: pair,
							own: pair.textContent ?? '',
							other: other?.textContent ?? null,
							isNamed: other?.getAttribute('lang') === lang
						});
					}
				}
				return { alone, pairs: pairs.map(({ own, other, isNamed }) => ({ own, other, isNamed })) };
			}, tag);
			expect(lines.alone).toEqual([]);
			expect(lines.pairs.length).toBeGreaterThan(150);
			for (const pair of lines.pairs.filter(({ other: beside }) => beside !== null)) {
				expect(pair.isNamed, pair.own ?? '').toBe(true);
				// The same numbering in both.
				expect(numbered(pair.own)).toBe(numbered(pair.other));
			}
			const headings = await documentOn(page).locator(':is(h2, h3) > [lang]').allTextContents();
			expect(headings.filter((heading) => !other.test(heading))).toEqual([]);
			// Each side in its own language: none stands where the other belongs.
			const both = lines.pairs.filter(({ other: beside }) => beside !== null);
			const inEnglish = both.map((pair) => (path === '/estimate' ? pair.own : pair.other) ?? '');
			const inChinese = both.map((pair) => (path === '/estimate' ? pair.other : pair.own) ?? '');
			expect(inEnglish.filter((text) => /\p{Script=Han}/u.test(text))).toEqual([]);
			expect(inChinese.filter((text) => !/\p{Script=Han}/u.test(text))).toEqual([]);
			const alike = lines.pairs.filter(({ other: beside }) => beside === null).map(({ own }) => own ?? '');
			expect(alike.filter((text) => /\p{L}{3,}/u.test(text.replaceAll('CNY', '')))).toEqual([]);
		});
	}
});
