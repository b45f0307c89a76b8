import { describe, expect, it } from 'vitest';
import { courseModelSchema } from '$lib/data/course-model.schema';
import { priceSheetSchema } from '$lib/data/price-sheet.schema';
import { type Level, parseAmount, prepareSheet } from '$lib/engine';
import { outlookOf } from '$lib/engine/outlook';
import { fundingSchema } from '$lib/plan/funding.schema';
import { planSchema } from '$lib/plan/plan.schema';
import { renderOutlook } from '$lib/server/api/outlook-wire';
import { goldenCases } from './cases';

const outlookCases = goldenCases.filter(({ request }) => 'model' in request);

function answerTo(request: Record<string, unknown>): unknown {
	const prepared = prepareSheet(priceSheetSchema.parse(withoutNull(request.sheet)));
	if (!prepared.ok) return prepared.faults;
	const plan = planSchema.parse(request.plan);
	const outlook = outlookOf(prepared.value, {
		plan,
		model: courseModelSchema.parse(request.model),
		level: request.level as Level,
		funding: request.funding === undefined ? undefined : fundingSchema.parse(request.funding),
		funds: (request.funds as string[]).map((text) => parseAmount(text) ?? 0)
	});
	if (!outlook.ok) return outlook.faults;
	return JSON.parse(JSON.stringify(renderOutlook(outlook.value)));
}

function withoutNull(sheet: unknown): unknown {
	return Object.fromEntries(Object.entries(sheet as object).filter(([, value]) => value !== null));
}

/** Probabilities within 1e-12 of the contract's; everything else to the letter. */
function expectSame(given: unknown, wanted: unknown, path = ''): void {
	if (typeof wanted === 'number') {
		expect(typeof given, path).toBe('number');
		expect(Math.abs((given as number) - wanted), path).toBeLessThanOrEqual(1e-12);
	} else if (typeof wanted === 'object' && wanted !== null) {
		expect(Object.keys(given as object).sort(), path).toEqual(Object.keys(wanted).sort());
		for (const [key, value] of Object.entries(wanted)) {
			expectSame((given as Record<string, unknown>)[key], value, `${path}.${key}`);
		}
	} else expect(given, path).toBe(wanted);
}

describe('worked outlooks of the contract, to the fen and to 1e-12', () => {
	it('has every outlook case', () => expect(outlookCases).toHaveLength(3));

	it.each(outlookCases)('$name', ({ request, response }) => {
		expectSame(answerTo(request), response);
	});
});
