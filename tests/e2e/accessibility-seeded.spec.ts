import { readFileSync } from 'node:fs';
import { expect, test, type Locator, type Page } from '@playwright/test';
import { findingsIn } from './findings';
import { open, openPart } from './pages';

const link = readFileSync(new URL('../links/1-three-scenarios-dates-and-rupees.txt', import.meta.url), 'utf8').trim();

/** Puts into a part of the page what must be found there, each fault beside a sound neighbour of its kind. */
function seed(part: Locator): Promise<void> {
	return part.evaluate((into) => {
		const put = <Name extends keyof HTMLElementTagNameMap>(
			name: Name,
			words: string,
			style: Partial<CSSStyleDeclaration>
		): void => {
			const element = document.createElement(name);
			element.textContent = words;
			Object.assign(element.style, style);
			seeded.append(element);
		};
		const seeded = document.createElement('div');
		seeded.dataset.seeded = '';
		const small = { width: '20px', minWidth: '0', height: '20px', minHeight: '0', padding: '0', margin: '0' };
		put('button', 'a', small);
		put('button', 'b', small);
		put('button', '', { width: '60px', height: '60px' });
		put('input', '', { width: '60px', height: '60px' });
		// 3.03 to 1.
		put('p', 'Pale words', { color: '#949494', background: '#ffffff', fontSize: '16px' });
		put('p', 'Clear words', { color: '#000000', background: '#ffffff', fontSize: '16px' });
		into.append(seeded);
	});
}

/** Asks for what is found in the part, and takes it out again. */
async function expectFound(page: Page, state: string, part: Locator): Promise<void> {
	await seed(part);
	const found = await findingsIn(page, page.locator('[data-seeded]'));
	const nodes = (rule: string): string[] =>
		(found.find((one) => one.startsWith(`${rule}: `)) ?? '').slice(rule.length + 2).split(' | ');
	expect(nodes('target-size'), state).toHaveLength(2);
	expect(nodes('color-contrast'), state).toEqual([expect.stringContaining('Pale words')]);
	expect(nodes('button-name'), state).toEqual([expect.stringMatching(/^<button[^>]*><\/button>$/)]);
	expect(nodes('label'), state).toEqual([expect.stringMatching(/^<input/)]);
	await page.locator('[data-seeded]').evaluate((seeded) => seeded.remove());
}

test.describe('axe finds a target that is too small, pale words and a missing name', () => {
	for (const path of ['/', '/care', '/money', '/prices', '/compare', '/estimate', '/method', '/shared']) {
		test(`on ${path}`, async ({ page }) => {
			if (path === '/method') await page.goto(path);
			else await open(page, path);
			await expectFound(page, path, page.getByRole('main'));
			if (path === '/money') {
				await expectFound(page, 'a late part', await openPart(page, 'account'));
			}
			if (path === '/compare') {
				await page.keyboard.press('1');
				await expectFound(page, 'a column being changed', page.getByRole('region', { name: /^Change: / }));
				await page.keyboard.press('Control+k');
				await expectFound(page, 'the command bar', page.getByRole('dialog'));
				await page.keyboard.press('Escape');
				await page.keyboard.press('c');
				await expectFound(page, 'a call', page.getByRole('region', { name: 'Call mode' }));
			}
			if (path === '/shared') {
				await page.goto('about:blank');
				await open(page, `/shared${link.slice(link.indexOf('#'))}`);
				await expectFound(page, 'an estimate that is open', page.getByRole('article'));
			}
		});
	}

	test('on a part of the plan whose own field has lost its label', async ({ page }) => {
		await open(page);
		const weight = page.getByRole('textbox', { name: 'Weight of the patient, kg' });
		const details = page.getByRole('region', { name: 'Product, hospital and weight' });
		await weight.evaluate((field) => {
			if (field instanceof HTMLInputElement) field.labels?.forEach((label) => label.removeAttribute('for'));
		});
		expect(await findingsIn(page, details)).toContainEqual(expect.stringMatching(/^label: <input [^|]*$/));
	});
});
