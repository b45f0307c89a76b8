import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { coursePresets, courseTimings } from '$lib/reference/presets';
import { evaluateScenarios } from '$lib/analysis/scenario-results';
import { mineFrom } from '$lib/share/mine';
import { read, readRevision } from '$lib/share/reading';
import { builtInSheet } from './setting';

const careLevels = { presets: coursePresets(), timings: courseTimings() };
const text = readFileSync(new URL('../../links/1-issued-twice.txt', import.meta.url), 'utf8');
const outcome = await read(text, null, careLevels);
if (!outcome.ok) throw new Error('an old link does not open');
const reading = outcome.value;

describe('what was handed out twice', () => {
	it('opens with the last revision, and with what it changed about the one before', () => {
		expect(reading.validity.revision?.revision).toBe(2);
		expect(reading.before?.revision).toBe(1);
	});

	it('shows its first revision as it was handed out, with the figures of that day', async () => {
		const first = await readRevision(reading, 1, careLevels);
		const issued = reading.document.estimate.issued[0];
		if (!first || !issued) throw new Error('the first revision is gone');
		const alone = evaluateScenarios(issued.content, { builtIn: await builtInSheet(), ...careLevels });
		expect(alone.ok && alone.value.columns.map(({ shown }) => shown)).toEqual(
			first.columns.columns.map(({ shown }) => shown)
		);
		expect(first.validity).toMatchObject({ revision: issued, made: issued.at, validUntil: issued.validUntil });
		expect(first.before).toBeNull();
	});

	it('has no revision that was never handed out', async () => {
		expect(await readRevision(reading, 3, careLevels)).toBeNull();
	});

	it('made one’s own has neither the number nor the name of whoever handed it out', async () => {
		const { estimate } = mineFrom(reading.document, await builtInSheet());
		expect(estimate).toMatchObject({ issuer: {}, issued: [] });
		expect(estimate).not.toHaveProperty('number');
		expect(estimate.caseCode).toBe(reading.document.estimate.caseCode);
	});

	it('made one’s own asks for the chances of the product where those it was made with are not known here', async () => {
		const present = await builtInSheet();
		const named = (model: string) => mineFrom({ ...reading.document, outlook: { model, funds: '1.00' } }, present);
		expect(named('constructor').outlook).toEqual({ funds: '1.00' });
		expect(named('bcma').outlook).toEqual({ model: 'bcma', funds: '1.00' });
	});
});
