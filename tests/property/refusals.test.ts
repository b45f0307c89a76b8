import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { FAULT_CODES } from '$lib/model/faults';
import { PRICE_TIERS } from '$lib/model/price-tiers';
import { readQuestion } from '$lib/validation/question';
import { refusal } from '$lib/server/api/problem';
import { estimateResponse } from '$lib/server/api/estimate-response';
import { estimateCases } from '../golden/cases';
import { damageTo, exists, hasParent } from './damage';
import { ask } from './requests';
import { runs } from './runs';

/** A worked request with one to four damages at random places, as text: what arrives is JSON and nothing else. */
const damaged = fc.constantFrom(...estimateCases).chain(({ request }) =>
	fc.array(damageTo(request), { minLength: 1, maxLength: 4 }).map((damages) => {
		const document = structuredClone(request);
		for (const damage of damages) damage(document);
		return JSON.stringify(document);
	})
);

/** What is missing has no place of its own; what holds it has. */
const ABSENT: ReadonlySet<string> = new Set(['missing', 'neither-price-nor-dose']);

describe('a damaged request', () => {
	it('is answered or refused, never thrown at; and every refusal names a place that the request has', () => {
		let refusedOnes = 0;
		fc.assert(
			fc.property(damaged, (text) => {
				const document: unknown = JSON.parse(text);
				const asked = ask(document);
				expect(JSON.stringify(document)).toBe(text);
				if ('answer' in asked) return;
				refusedOnes += 1;
				expect(asked.faults.length).toBeGreaterThan(0);
				for (const { path, code } of asked.faults) {
					expect(FAULT_CODES).toContain(code);
					const named = ABSENT.has(code) ? hasParent(document, path) : exists(document, path);
					expect(named, `${path} ${code}`).toBe(true);
				}
				const places = asked.faults.map(({ path, code }) => `${path} ${code}`);
				expect(new Set(places).size, places.join('; ')).toBe(places.length);
			}),
			{ numRuns: runs(2_500) }
		);
		expect(refusedOnes).toBeGreaterThan(1_000);
	}, 60_000);

	it('that is answered all the same keeps the law of the account', () => {
		fc.assert(
			fc.property(damaged, (text) => {
				const asked = ask(JSON.parse(text));
				if ('faults' in asked) return;
				for (const level of PRICE_TIERS) {
					const { estimate, ledger } = asked.answer.levels[level];
					if (!ledger) continue;
					expect(ledger.paid).toBe(estimate.totals.inHospital + ledger.refund - ledger.due);
				}
				expect(() => JSON.stringify(estimateResponse(asked.answer, 'USD'))).not.toThrow();
			}),
			{ numRuns: runs(800) }
		);
	}, 60_000);
});

describe('any JSON at all', () => {
	const fields = ['sheet', 'sheetId', 'plan', 'funding', 'exchange', 'asOf', 'items', 'course', '__proto__'];
	const key = fc.oneof(fc.constantFrom(...fields), fc.string());
	const value = fc.letrec((tie) => ({
		any: fc.oneof(
			{ maxDepth: 5 },
			fc.jsonValue({ maxDepth: 1 }),
			fc.array(tie('any'), { maxLength: 4 }),
			tie('object')
		),
		object: fc.dictionary(key, tie('any'), { maxKeys: 6, noNullPrototype: false })
	})).any;

	it('is refused as a value with a reason, never thrown at', () => {
		fc.assert(
			fc.property(value, (json) => {
				const read = readQuestion(json, () => undefined);
				expect(read.ok).toBe(false);
				if (!read.ok) expect(refusal(read.faults).status).toBe(422);
			}),
			{ numRuns: runs(1_000) }
		);
	});
});
