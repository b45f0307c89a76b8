import { describe, expect, it } from 'vitest';
import { courseModelSchema } from '$lib/model/course-model.schema';
import { priceSheetSchema } from '$lib/model/price-sheet.schema';
import { prepareSheet } from '$lib/engine';
import { parseAmount } from '$lib/model/money';
import { safePlanOf, type WayToPay } from '$lib/engine/outlook';
import { fundingSchema } from '$lib/model/funding.schema';
import { planSchema } from '$lib/model/plan.schema';
import { renderSafePlan } from '$lib/server/outlook/render-safe-plan';
import { expectSameOutlook, safePlanCases } from './outlook-cases';

interface SafePlanRequest {
	readonly sheet: object;
	readonly aim?: string;
	readonly depositStep?: string;
	readonly pay?: WayToPay;
	readonly funds?: readonly string[];
}

function answerTo(request: Record<string, unknown>): unknown {
	const { sheet, aim, depositStep, pay, funds } = request as unknown as SafePlanRequest;
	const present = Object.fromEntries(Object.entries(sheet).filter(([, value]) => value !== null));
	const prepared = prepareSheet(priceSheetSchema.parse(present));
	if (!prepared.ok) return prepared.faults;
	const safePlan = safePlanOf(prepared.value, {
		plan: planSchema.parse(request.plan),
		model: courseModelSchema.parse(request.model),
		level: 'typical',
		funding: fundingSchema.parse(request.funding),
		funds: (funds ?? []).map((text) => parseAmount(text) ?? 0),
		aim,
		depositStep: depositStep === undefined ? undefined : (parseAmount(depositStep) ?? undefined),
		pay
	});
	if (!safePlan.ok) return safePlan.faults;
	return JSON.parse(JSON.stringify(renderSafePlan(safePlan.value, funds !== undefined)));
}

describe('worked safe plans of the contract, to the fen and to 1e-12', () => {
	it('has every safe plan case', () => expect(safePlanCases).toHaveLength(5));

	it.each(safePlanCases)('$name', ({ request, response }) => {
		expectSameOutlook(answerTo(request), response);
	});
});
