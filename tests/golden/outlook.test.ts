import { describe, expect, it } from 'vitest';
import { courseModelSchema } from '$lib/model/course-model.schema';
import { priceSheetSchema } from '$lib/model/price-sheet.schema';
import { prepareSheet } from '$lib/engine';
import { parseAmount } from '$lib/model/money';
import type { PriceTier } from '$lib/model/price-tiers';
import { outlookOf } from '$lib/engine/outlook';
import { fundingSchema } from '$lib/model/funding.schema';
import { planSchema } from '$lib/model/plan.schema';
import { renderOutlook } from '$lib/server/outlook/render-outlook';
import { expectSameOutlook, outlookCases } from './outlook-cases';

function answerTo(request: Record<string, unknown>): unknown {
	const prepared = prepareSheet(priceSheetSchema.parse(withoutNull(request.sheet)));
	if (!prepared.ok) return prepared.faults;
	const plan = planSchema.parse(request.plan);
	const outlook = outlookOf(prepared.value, {
		plan,
		model: courseModelSchema.parse(request.model),
		level: request.level as PriceTier,
		funding: request.funding === undefined ? undefined : fundingSchema.parse(request.funding),
		funds: (request.funds as string[]).map((text) => parseAmount(text) ?? 0)
	});
	if (!outlook.ok) return outlook.faults;
	return JSON.parse(JSON.stringify(renderOutlook(outlook.value)));
}

function withoutNull(sheet: unknown): unknown {
	return Object.fromEntries(Object.entries(sheet as object).filter(([, value]) => value !== null));
}

describe('worked outlooks of the contract, to the fen and to 1e-12', () => {
	it('has every outlook case', () => expect(outlookCases).toHaveLength(3));

	it.each(outlookCases)('$name', ({ request, response }) => {
		expectSameOutlook(answerTo(request), response);
	});
});
