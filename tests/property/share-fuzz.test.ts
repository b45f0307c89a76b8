import { gzipSync } from 'node:zlib';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evaluateScenarios } from '$lib/analysis/scenario-results';
import type { PlanDocument } from '$lib/model/document.schema';
import { readDocument } from '$lib/plan/read-document';
import { contentText } from '$lib/share/content-text';
import { type OpenedEstimate, openText } from '$lib/share/open-text';
import { ADDRESS, builtInSheet, linkOf, MADE } from '../unit/share/setting';
import { documentOf } from './document-arbitraries';
import { Chance, damaged, damagedJson } from './share-damage';
import { runs } from './runs';

/** Mutations in all: of the text of links, and of what is inside them under a right checksum. */
const OF_TEXT = runs(12_000);
const OF_CONTENT = runs(8_000);

/** Nobody waits longer for a page to say that a link is no good. */
const LONGEST_MS = 2_000;

const builtIn = await builtInSheet();
const isSound = (document: PlanDocument) => evaluateScenarios(document, { builtIn, presets: [], timings: [] }).ok;
const originals = fc.sample(documentOf(builtIn).filter(isSound), { numRuns: 40, seed: 2026 });

/** Opens a text as the page does; an exception or a long wait fails the test with the text that caused it. */
async function open(text: string): Promise<OpenedEstimate | null> {
	const started = performance.now();
	const outcome = await openText(text);
	const tookMs = performance.now() - started;
	if (tookMs > LONGEST_MS) throw new Error(`${Math.round(tookMs)} ms for ${text.slice(0, 2_000)}`);
	return outcome.ok ? outcome.value : null;
}

function repacked(content: string): string {
	const inside = gzipSync(content, { level: 1 }).toString('base64url');
	return `${ADDRESS}#e=1.${inside.length.toString(36)}.${inside}`;
}

describe('hostile links', () => {
	it(`${OF_TEXT} mutations of the text: it opens as it was meant, or not at all`, { timeout: 300_000 }, async () => {
		const chance = new Chance(1);
		const links = await Promise.all(originals.map((document) => linkOf(document)));
		// A link may be written in more than one way: what came of it is what counts.
		const shown = (estimate: OpenedEstimate | null) => JSON.stringify({ ...estimate, came: null });
		const meant = await Promise.all(links.map(async (link) => shown(await open(link))));
		let opened = 0;
		for (let run = 0; run < OF_TEXT; run += 1) {
			const which = run % links.length;
			const text = damaged(links[which] ?? '', chance);
			const estimate = await open(text);
			if (!estimate) continue;
			opened += 1;
			if (shown(estimate) !== meant[which] || (estimate.came.from === 'link' && estimate.came.others > 0))
				expect.fail(`another estimate from ${text}`);
		}
		// Damage to the address and behind the end is no damage to the estimate.
		expect(opened).toBeGreaterThan(OF_TEXT / 50);
		expect(opened).toBeLessThan(OF_TEXT);
	});

	it(
		`${OF_CONTENT} mutations of the content, repacked: it passes the schema, or does not open`,
		{ timeout: 300_000 },
		async () => {
			const chance = new Chance(2);
			const contents = originals.map((document) => contentText({ made: MADE, document }, builtIn));
			let opened = 0;
			for (let run = 0; run < OF_CONTENT; run += 1) {
				const content = contents[run % contents.length] ?? '';
				const inner = run % 4 === 0 ? damaged(content, chance) : damagedJson(content, chance);
				const estimate = await open(run % 2 === 0 ? repacked(inner) : `${inner} `);
				if (!estimate) continue;
				opened += 1;
				const { document } = estimate;
				expect(readDocument(JSON.stringify(document))).toEqual({ ok: true, value: document });
				expect(evaluateScenarios(document, { builtIn: estimate.builtIn, presets: [], timings: [] }).ok).toBe(true);
			}
			expect(opened).toBeGreaterThan(OF_CONTENT / 50);
			expect(opened).toBeLessThan(OF_CONTENT);
		}
	);
});
