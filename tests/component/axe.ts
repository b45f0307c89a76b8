import axe from 'axe-core';
import { expect } from 'vitest';

/** No rule of WCAG 2.2 AA finds anything in what is shown. Whole-page rules are for the tests of whole pages. */
export async function expectAccessible(shown: Element): Promise<void> {
	const { violations } = await axe.run(shown, {
		runOnly: ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22aa']
	});
	const found = violations.map(({ id, nodes }) => `${id}: ${nodes.map(({ html }) => html).join(' | ')}`);
	expect(found).toEqual([]);
}
