import { expect, test, type Locator, type Page } from '@playwright/test';
import { open } from './pages';
import { addScenario, fenIn } from './side-by-side';

const document = (page: Page): Locator => page.locator('article.estimate-document');
const fact = (page: Page, id: string): Locator => page.locator(`[data-fact=${id}] dd .own`);

/** The sum of a table's lines, each times × unit price = amount, with the sums of its groups on the way. */
async function added(table: Locator): Promise<number> {
	const groups = await table.locator('tbody').evaluateAll((all) =>
		all.map((group) => ({
			rows: [...group.querySelectorAll('tr[data-charge]')].map((row) =>
				['.times > bdi', '.unit', '.amount'].map((cell) => row.querySelector(cell)?.textContent ?? '')
			),
			sum: group.querySelector('.sum .amount')?.textContent ?? ''
		}))
	);
	let total = 0;
	for (const { rows, sum } of groups) {
		const amounts = rows.map(([times = '', unit = '', amount = '']) => {
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
		const head = document(page).locator('.document-head');
		await expect(head.locator('.kind b .own')).toHaveText('Planning estimate · Draft');
		await expect(head).toContainText('No hospital has confirmed it.');
		await expect(head.locator('.number')).toHaveCount(0);
		const facts = {
			hospital: 'Ruijin test ward',
			campus: 'North',
			department: 'Haematology',
			issuer: 'Desk 4',
			contact: 'desk4@example.org',
			case: 'Case 17',
			made: /^Friday,? 20 November 2026, \d\d:05 UTC[+-]\d\d:\d\d$/,
			valid: /^Friday,? 27 November 2026$/,
			sheet: /^Illustrative hospital, China, version 1\.0\.0, for admissions from 2026-01-01 to 2027-06-30$/,
			level: 'International department'
		};
		for (const [id, text] of Object.entries(facts)) await expect(fact(page, id)).toHaveText(text);
		// Everything that the document is comes before its first amount.
		const text = (await document(page).textContent()) ?? '';
		expect(text.indexOf('CNY')).toBeGreaterThan(text.indexOf('International department'));
		await expect(page.getByText('Kept on this device.')).toBeVisible();
		await open(page, '/estimate');
		await expect(fact(page, 'case')).toHaveText('Case 17');
	});

	test('has lines that multiply and add up to every total that is seen, to the fen', async ({ page }) => {
		await open(page, '/compare');
		await addScenario(page, 'Intensive care');
		await addScenario(page, 'Life support');
		await page.getByRole('button', { name: 'Change Life support' }).click();
		await page.locator('.change #level').selectOption('low');
		await expect(page.getByText('Kept on this device.')).toBeVisible();
		await open(page, '/estimate');
		const of = (text: Locator): Promise<number> => text.textContent().then(fenIn);
		const tables = document(page).locator('table.lines');
		await expect(tables).toHaveCount(3);
		const plan = await added(tables.first());
		expect(plan).toBe(await of(document(page).locator('.grand > bdi')));
		expect(plan).toBe(await of(document(page).locator('section[aria-labelledby=glance-heading] .total .own')));

		// A scenario of the same prices is what it adds; one at another kind of hospital is listed whole.
		const [same, other] = [1, 2].map((place) => page.locator(`section[aria-labelledby=scenario-${place}]`));
		const [same_ = page.locator('none'), other_ = page.locator('none')] = [same, other];
		const [left = '', total = ''] = ((await same_.locator('.equals > .own').textContent()) ?? '').split(' = ');
		const [planned = '', more = '', fewer = ''] = left.split(/ [+−] /);
		expect(fenIn(planned)).toBe(plan);
		// What it adds and what it has less of are listed line by line.
		expect(fenIn(more) - fenIn(fewer)).toBe(await added(same_.locator('table.lines')));
		expect(fenIn(fewer)).toBeGreaterThan(0);
		expect(fenIn(planned) + fenIn(more) - fenIn(fewer)).toBe(fenIn(total));
		await expect(other_.locator('.equals')).toHaveCount(0);
		const whole = await added(other_.locator('table.lines'));

		const account = page.locator('section[aria-labelledby=account-heading] table.figures tbody tr');
		const all = await Promise.all([0, 1, 2].map((row) => of(account.nth(row).locator('td').first())));
		expect(all).toEqual([plan, fenIn(total), whole]);
		for (const table of await page.locator('table[data-payments]').all()) {
			const cells = (await table.locator('tbody td:nth-child(4)').allTextContents()).map(fenIn);
			expect(cells.length).toBeGreaterThan(2);
			expect(cells.reduce((one, next) => one + next, 0)).toBe(await of(table.locator('tfoot td')));
		}
	});

	test('puts at most three caveats before the numbers, also where the prices are out of date', async ({ page }) => {
		await page.clock.setFixedTime(new Date('2027-08-01T12:00:00Z'));
		await open(page, '/estimate');
		const caveats = page.locator('section[aria-labelledby=glance-heading] > ul > li');
		await expect(caveats.first()).toContainText('Treat every figure as out of date.');
		expect(await caveats.count()).toBeLessThanOrEqual(3);
		await expect(caveats.filter({ hasText: 'The prices are illustrative.' })).toHaveCount(1);
		await expect(caveats.filter({ hasText: 'You could be charged more if complications happen.' })).toHaveCount(1);
	});

	test('says what it is not, what may come on top, how to question a charge, and who earns by it', async ({ page }) => {
		await open(page, '/estimate');
		await page.getByLabel('How to reach them').fill('desk4@example.org');
		const statements = page.locator('section[aria-labelledby=statements-heading]');
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
			await expect(page.getByText('Kept on this device.')).toBeVisible();
			await open(page, path);
			const tag = path === '/estimate' ? 'zh-Hans' : 'en';
			const lines = await document(page).evaluate((article, lang) => {
				const words = /\p{L}{2,}/u;
				const alone: string[] = [];
				const texts = window.document.createTreeWalker(article, NodeFilter.SHOW_TEXT);
				for (let text = texts.nextNode(); text; text = texts.nextNode()) {
					const line = text.parentElement;
					if (!line || !words.test((text.nodeValue ?? '').replaceAll(/CNY|CAR-T|UTC|CRS|PICC/g, ''))) continue;
					if (line.closest('.own, .other, svg, [data-one-language]')) continue;
					alone.push(`${line.parentElement?.tagName} ${text.nodeValue}`);
				}
				const pairs = [...article.querySelectorAll('.own')].map((own) => {
					const beside = own.nextElementSibling;
					return {
						own: own.textContent,
						other: beside?.classList.contains('other') ? beside.textContent : null,
						isNamed: beside?.getAttribute('lang') === lang
					};
				});
				return { alone, pairs };
			}, tag);
			expect(lines.alone).toEqual([]);
			expect(lines.pairs.length).toBeGreaterThan(150);
			for (const pair of lines.pairs.filter(({ other: beside }) => beside !== null)) {
				expect(pair.isNamed, pair.own ?? '').toBe(true);
				// The same numbering in both.
				expect(numbered(pair.own)).toBe(numbered(pair.other));
			}
			const headings = await document(page).locator(':is(h2, h3) > .other').allTextContents();
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
