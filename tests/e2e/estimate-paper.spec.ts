import { expect, test, type Page } from '@playwright/test';
import { chargeTables, documentOn, groupsIn, handOutButton, numberOf, ownTexts } from './estimate-document';
import { expectKept, field, open } from './pages';
import { ours, useSheet } from './own-sheet';
import { printed, wholeText } from './printed';
import { addScenario, amountsIn, figure, oddsCounted } from './side-by-side';

/** What a hospital calls things in Arabic: its letters join, and its words run from right to left. */
const ARABIC = { room: 'غرفة مفردة في الجناح', hospital: 'مستشفى الأمل' };

const letters = (word: string): string => [...word].sort().join('');

/** An estimate with a scenario, a date and payments, in whose sheet names are Arabic too. */
async function prepare(page: Page): Promise<void> {
	await page.clock.setFixedTime(new Date('2026-08-20T12:00:00Z'));
	const items = ours.items.map((item) =>
		item.id === 'room-single' ? { ...item, name: { en: ARABIC.room, zh: '单人间床位费' } } : item
	);
	await useSheet(page, {
		...ours,
		hospital: { name: { en: ARABIC.hospital, zh: '我们医院' }, city: 'Shanghai' },
		items
	});
	await open(page);
	await field.admission(page).fill('2026-10-12');
	await expectKept(page);
	await open(page, '/compare');
	await addScenario(page, 'Intensive care');
	await page.getByRole('button', { name: 'Open the notes' }).click();
	await page.getByLabel('Notes for the call').fill('Not for the family');
}

/** What is on the screen alone. */
const SCREEN_ONLY =
	/Hand out this estimate|Take it along|带走|Print or save as PDF|Kept on this device|Not for the family|Every balance in figures/;

for (const [path, format, direction, language] of [
	['/estimate', 'A4', 'ltr', 'en'],
	['/zh/estimate', 'Letter', 'ltr', 'zh-Hans'],
	['/estimate', 'Letter', 'rtl', 'en']
] as const) {
	test(`${path} on ${format}, ${direction}: tagged, titled, numbered pages, repeated heads, and every total of the screen in its text`, async ({
		page
	}) => {
		await prepare(page);
		await open(page, path);
		await handOutButton(page).click();
		await expect(numberOf(page)).toBeVisible();
		await oddsCounted(page);
		await page.evaluate((dir) => (document.documentElement.dir = dir), direction);
		const title = await page.title();
		const sums = [/(?:This stay comes to|本次住院合计)/, / (?:in all: |= )|^合计.*：|＝|=/, /^(?:Total|合计)/];
		const groups = (await Promise.all((await chargeTables(page).all()).map(groupsIn))).flat();
		const totals = amountsIn(
			[
				...groups.map(({ sum }) => sum),
				...(await documentOn(page).locator('tfoot').allTextContents()),
				...(await Promise.all(sums.map((sum) => ownTexts(documentOn(page).locator('p').filter({ hasText: sum })))))
			]
				.flat()
				.join(' ')
		);
		expect(totals.size).toBeGreaterThan(10);
		const amounts = amountsIn((await documentOn(page).locator('bdi').allTextContents()).join(' '));
		const heads = await ownTexts(chargeTables(page).first().locator('thead th'));

		const paper = await printed(page, format);
		expect(paper.isTagged).toBe(true);
		expect(paper.title).toBe(title);
		expect(paper.language).toBe(language);
		expect(paper.headings.length).toBeGreaterThan(8);
		expect(paper.roles).toEqual(expect.arrayContaining(['Table', 'TR', 'TH', 'TD', 'H1', 'H2', 'L', 'LI']));
		const text = wholeText(paper);
		expect([...totals].filter((total) => !text.includes(total))).toEqual([]);
		expect([...amounts].filter((amount) => !text.includes(amount))).toEqual([]);
		expect(text).not.toMatch(SCREEN_ONLY);
		for (const [place, words] of paper.pages.entries()) {
			expect(words.replaceAll(' ', ''), `page ${place + 1}`).toContain(`${place + 1}/${paper.pages.length}`);
			expect(words.replaceAll(' ', '')).toContain(title.replaceAll(' ', ''));
		}
		// Wherever the charges go on, their heads stand again.
		const bare = (words: string): string => words.replaceAll(' ', '');
		const [, second = ''] = heads;
		const first = paper.pages.findIndex((words) => /B1(?!\d)/.test(words));
		const last = paper.pages.findIndex((words) => words.includes('B27'));
		expect(last).toBeGreaterThan(first);
		for (const words of paper.pages.slice(first, last + 1)) expect(bare(words)).toContain(bare(second));
		// No page ends with the head of a table: below it there is a charge, or a sum.
		for (const [place, words] of paper.pages.entries()) {
			const head = bare(words).lastIndexOf(bare(heads.slice(0, 2).join('')));
			if (head >= 0) expect(bare(words).slice(head), `page ${place + 1}`).toMatch(/×|Sum|小计/);
		}
		if (language === 'en') {
			// The forms of letters that join, and the letters of each word: a program lists them in the order of the page.
			expect(text).toMatch(/[\ufe80-\ufefc]{3}/);
			const words = new Set(
				(text.match(/[\u0600-\u06ff\ufe80-\ufefc]+/g) ?? []).map((word) => letters(word.normalize('NFKC')))
			);
			for (const word of ARABIC.room.split(' ')) expect(words, word).toContain(letters(word));
			// The name is from the right, the sentence about it from the left.
			expect(text).toContain('version 3.1, for admissions from 2026-01-01 to 2027-06-30');
		}
		const { pages } = paper;
		expect(pages.length).toBeLessThan(14);
	});
}

test('nothing on paper is wider than the paper, and the comparison prints all its columns', async ({ page }) => {
	await prepare(page);
	await expectKept(page);
	await addScenario(page, 'Life support');
	await page.emulateMedia({ media: 'print' });
	for (const [width, height] of [
		[688, 998],
		[710, 912]
	] as const) {
		await page.setViewportSize({ width, height });
		for (const path of ['/compare', '/estimate', '/zh/estimate']) {
			await open(page, path);
			for (const dir of ['ltr', 'rtl']) {
				await page.evaluate((direction) => (document.documentElement.dir = direction), dir);
				const over = await page.evaluate(
					() => document.documentElement.scrollWidth - document.documentElement.clientWidth
				);
				expect(over, `${path} ${dir} ${width}`).toBe(0);
			}
		}
	}
	await open(page, '/compare');
	await oddsCounted(page);
	const paper = await printed(page, 'A4');
	for (const total of await figure(page, 'In all').allTextContents()) expect(wholeText(paper)).toContain(total.trim());
	expect(wholeText(paper)).not.toContain('Not for the family');
	expect(wholeText(paper)).not.toContain('Begin the call');
});
