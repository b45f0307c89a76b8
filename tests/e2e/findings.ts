import AxeBuilder from '@axe-core/playwright';
import { expect, type Locator, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];
const PART = 'data-axe-part';

/**
 * Lays the page out as a reader meets it, and says how to take that back.
 *
 * axe measures boxes where they are, seen or not. A part far from the screen that the browser has not laid out yet
 * (`content-visibility`) is a placeholder over which its content overflows, so that its fields seem to cover those of
 * the next part; which ones depends on the fonts of the machine. And whatever is scrolled under the fixed bar at that
 * moment seems too small to press. A reader meets neither: that every control can be reached, and is covered by
 * nothing where it is reached, has tests of its own in `targets.spec.ts`.
 */
async function layOut(page: Page): Promise<() => Promise<void>> {
	await page.evaluate((mark) => {
		const sheet = new CSSStyleSheet();
		sheet.replaceSync(`main * { content-visibility: visible !important } [${mark}] { position: static !important }`);
		for (const element of document.querySelectorAll('body *:not(dialog)')) {
			if (getComputedStyle(element).position === 'fixed') element.setAttribute(mark, '');
		}
		document.adoptedStyleSheets.push(sheet);
	}, 'data-axe-fixed');
	return () =>
		page.evaluate((mark) => {
			document.adoptedStyleSheets.pop();
			for (const element of document.querySelectorAll(`[${mark}]`)) element.removeAttribute(mark);
		}, 'data-axe-fixed');
}

/**
 * What axe finds, rule by rule with the elements it names.
 *
 * Options and tags go in together: where options are given after tags, the builder forgets the tags, and with them the
 * size of targets, which is off unless asked for. There is no frame in the product, so axe runs in the page itself and
 * names what is wrong alone, which takes a third of the time.
 *
 * @param parts where it looks; without any, the whole page.
 */
async function findings(page: Page, parts: readonly Locator[], runOnly: readonly string[]): Promise<string[]> {
	for (const part of parts) {
		await expect(part).not.toHaveCount(0);
		await part.evaluateAll((all, mark) => all.forEach((one) => one.setAttribute(mark, '')), PART);
	}
	const restore = await layOut(page);
	const { violations } = await new AxeBuilder({ page })
		.include(parts.length > 0 ? `[${PART}]` : 'html')
		.options({ runOnly: [...runOnly], resultTypes: ['violations'] })
		.setLegacyMode(true)
		.analyze();
	await restore();
	await page.evaluate((mark) => {
		for (const part of document.querySelectorAll(`[${mark}]`)) part.removeAttribute(mark);
	}, PART);
	return violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
}

/** What all rules find in the colours that the page has now. */
export const findingsIn = (page: Page, ...parts: Locator[]): Promise<string[]> => findings(page, parts, TAGS);

/** axe has nothing to say against the page, or these parts of it, in light colours. */
export async function expectNoFindings(page: Page, state?: string, ...parts: Locator[]): Promise<void> {
	expect(await findings(page, parts, TAGS), state).toEqual([]);
}

/** The same, and the contrast of the dark colours: nothing else differs between the two. */
export async function expectNoFindingsInBothColours(page: Page, state: string, ...parts: Locator[]): Promise<void> {
	await expectNoFindings(page, state, ...parts);
	await page.emulateMedia({ colorScheme: 'dark' });
	expect(await findings(page, parts, ['color-contrast']), `${state}, in dark colours`).toEqual([]);
	await page.emulateMedia({ colorScheme: 'light' });
}
