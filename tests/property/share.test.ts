import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateScenarios } from '$lib/analysis/scenario-results';
import type { PlanDocument } from '$lib/model/document.schema';
import { contentText } from '$lib/share/content-text';
import { linkTo } from '$lib/share/link-text';
import { openText } from '$lib/share/open-text';
import { ADDRESS, builtInSheet, linkOf, MADE, withoutIds } from '../unit/share/setting';
import { documentOf } from './document-arbitraries';
import { runs } from './runs';

const builtIn = await builtInSheet();

/** Every figure of every column. */
function figuresOf(document: PlanDocument): unknown {
	const columns = evaluateScenarios(document, { builtIn, presets: [], timings: [] });
	if (!columns.ok) throw new Error(JSON.stringify(columns.faults));
	return columns.value.columns.map(({ name, level, funding, answer }) => ({ name, level, funding, answer }));
}

/** What the arbitraries make is sound but for a deposit or a sum that no account may have. */
function isSound(document: PlanDocument): boolean {
	return evaluateScenarios(document, { builtIn, presets: [], timings: [] }).ok;
}

describe('a link', () => {
	it('of any document opens to the same document and the same figures', async () => {
		await fc.assert(
			fc.asyncProperty(documentOf(builtIn).filter(isSound), async (document) => {
				const opened = await openText(await linkOf(document));
				expect(opened.ok ? null : opened.fault).toBeNull();
				if (!opened.ok) return;
				expect(opened.value.made).toBe(MADE);
				expect(opened.value.builtIn.version).toBe(builtIn.version);
				expect(withoutIds(opened.value.document)).toEqual(withoutIds(document));
				expect(figuresOf(opened.value.document)).toEqual(figuresOf(document));
			}),
			{ numRuns: runs(300) }
		);
	});

	it('and a file hold the same', async () => {
		await fc.assert(
			fc.asyncProperty(documentOf(builtIn).filter(isSound), async (document) => {
				const text = contentText({ made: MADE, document }, builtIn);
				const [file, link] = [await openText(text), await openText(await linkTo(ADDRESS, text))];
				if (!file.ok || !link.ok) return expect([file.ok, link.ok]).toEqual([true, true]);
				expect(link.value.came.from).toBe('link');
				expect(file.value).toEqual({ ...link.value, came: { from: 'file' } });
			}),
			{ numRuns: runs(100) }
		);
	});
});
