import AxeBuilder from '@axe-core/playwright';
import { expect, type Page } from '@playwright/test';

const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa', 'best-practice'];

/**
 * axe has nothing to say against the page as it is now.
 *
 * Options and tags go in together: where options are given after tags, the builder forgets the tags, and with them the
 * size of targets, which is off unless asked for. There is no frame in the product, so axe runs in the page itself and
 * names what is wrong alone, which takes a third of the time.
 *
 * @param part what has changed since the page was last looked at; the whole page takes its time.
 */
export async function expectNoFindings(page: Page, state?: string, part = 'html'): Promise<void> {
	const { violations } = await new AxeBuilder({ page })
		.include(part)
		.options({ runOnly: TAGS, resultTypes: ['violations'] })
		.setLegacyMode(true)
		.analyze();
	expect(
		violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`),
		state
	).toEqual([]);
}
