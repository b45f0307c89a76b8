import { expect, type Page } from '@playwright/test';
import { totalLines } from './estimate-document';
import { field, open, section, touch } from './pages';
import { TODAY } from './plan-from-india';
import { printed, wholeText } from './printed';
import { figure } from './side-by-side';
import { cutNetwork, store, test } from './stored-page';

const amountsIn = (text: string): string[] =>
	[...text.matchAll(/[0-9]{1,3}(?:,[0-9]{3})+(?:\.[0-9]{2})?/g)].map(([one]) => one);

async function command(page: Page, words: string): Promise<void> {
	await page.keyboard.press('Control+k');
	await page.getByRole('combobox').fill(words);
	await page.keyboard.press('Enter');
	await expect(page.getByRole('combobox')).toHaveCount(0);
}

/** What a chat may do to a message before it arrives. */
function mangled(link: string): string {
	const broken = (link.match(/.{1,60}/g) ?? []).join('\n');
	return `Dear family, this is the estimate:\n${broken.replace('#', '%23')}&shareTo=weixin。 Call me when you have it.`;
}

/** The total of each column of the document on the screen. */
async function totalsOf(page: Page): Promise<string[]> {
	const lines = totalLines(page);
	await expect(lines).toHaveCount(4);
	return (await lines.allTextContents()).map((line) => amountsIn(line)[0] ?? '');
}

test('what a navigator builds and sends opens on a family’s phone without a network, and prints in two languages alike', async ({
	page: navigator,
	site,
	browser
}) => {
	await navigator.clock.setFixedTime(TODAY);
	await open(navigator, site.origin);
	await field.admission(navigator).fill('2026-10-12');
	await field.country(navigator).selectOption('IN');
	await expect(section(navigator, 'answer')).toContainText('INR');

	// Three scenarios without a mouse.
	await open(navigator, `${site.origin}/compare`);
	for (const words of ['add needs medicine', 'add intensive', 'add life']) await command(navigator, words);
	const totals = (await figure(navigator, 'In all').allTextContents()).map((text) => text.trim());
	expect(totals).toHaveLength(4);
	expect(new Set(totals).size).toBe(4);

	// A call on which amounts are hidden, then shown.
	await command(navigator, 'begin the call');
	await navigator.keyboard.press('h');
	const next = navigator.getByRole('button', { name: 'Next' });
	for (let points = 1; await next.isEnabled(); points += 1) {
		expect(amountsIn((await navigator.getByRole('main').textContent()) ?? ''), `point ${points}`).toEqual([]);
		await navigator.keyboard.press('ArrowRight');
	}
	await navigator.keyboard.press('h');
	await navigator.keyboard.press('ArrowLeft');
	for (let point = 0; point < 8; point += 1) await navigator.keyboard.press('ArrowLeft');
	await expect(navigator.getByRole('main')).toContainText('INR');
	await navigator.keyboard.press('Escape');

	// The link, by the desk that hands the estimate out.
	await open(navigator, `${site.origin}/estimate`);
	await navigator.getByLabel('Person or desk').fill('A navigator');
	await navigator.getByRole('button', { name: 'Hand out revision 1' }).click();
	await touch(navigator);
	await navigator.getByRole('checkbox', { name: /I may send this/ }).check();
	await navigator.getByRole('button', { name: 'Make the link' }).click();
	const link = await navigator.getByRole('textbox', { name: 'The link' }).inputValue();

	// A phone that has opened the page once, and then has no network.
	const phone = await browser.newContext({ viewport: { width: 360, height: 740 }, serviceWorkers: 'allow' });
	const family = await phone.newPage();
	await family.clock.setFixedTime(TODAY);
	await store(family, site);
	await cutNetwork(family, site);
	await open(family, `${site.origin}/shared`);
	await family.getByRole('textbox').fill(mangled(link));
	await family.getByRole('button', { name: /Open/ }).first().click();
	expect(await totalsOf(family)).toEqual(totals);

	// The same link in the address, its hash encoded on the way, opens as well; then paper, in both languages.
	await family.goto(`${link.replace('#', '%23')}&shareTo=weixin`);
	expect(await totalsOf(family)).toEqual(totals);
	const english = await printed(family);
	await family.getByRole('link', { name: '简体中文' }).click();
	expect(await totalsOf(family)).toEqual(totals);
	const chinese = await printed(family, 'Letter');
	for (const total of totals) {
		expect(wholeText(english)).toContain(total);
		expect(wholeText(chinese)).toContain(total);
	}
	expect(amountsIn(wholeText(english)).sort()).toEqual(amountsIn(wholeText(chinese)).sort());
	expect([english.language, chinese.language]).toEqual(['en', 'zh-Hans']);
	await phone.close();
});
