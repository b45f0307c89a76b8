import { expect, test } from '@playwright/test';
import { documentOn, handOutButton } from './estimate-document';
import { overflows } from './overflow';
import { open, unfold } from './pages';
import { openThree } from './side-by-side';

for (const path of ['', '/zh']) {
	test(`${path}/compare and ${path}/estimate fit every screen, both ways of writing, with letters twice as large`, async ({
		page
	}) => {
		const found: string[] = [];
		const look = async (state: string, before?: () => Promise<void>): Promise<void> => {
			found.push(...(await overflows(page, state, before)));
		};
		await openThree(page, `${path}/compare`);
		await look('three scenarios');
		await page.keyboard.press('2');
		await look('one being changed');
		await page.keyboard.press('?');
		await look('the keys');
		await page.keyboard.press('Escape');
		await page.keyboard.press('Control+k');
		await look('the commands');
		await page.keyboard.press('Escape');
		await page.keyboard.press('c');
		for (let point = 1; point <= 10; point += 1) {
			await look(`point ${point} of a call`);
			await page.keyboard.press('PageDown');
		}
		await page.keyboard.press('Escape');
		await open(page, `${path}/estimate`);
		await handOutButton(page).click();
		await look('an estimate that is handed out', () => unfold(documentOn(page)));
		expect(found).toEqual([]);
	});
}
