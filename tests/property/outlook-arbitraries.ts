import fc from 'fast-check';
import { prepareSheet, type PreparedSheet } from '$lib/engine';
import { PRICE_TIERS } from '$lib/model/price-tiers';
import { fundingSchema } from '$lib/model/funding.schema';
import { planSchema } from '$lib/model/plan.schema';
import { modelOf, modelSheetOf, tightFundingOf } from './model-arbitraries';
import type { PlainQuestion } from './plain-outlook';
import { fundingOf, planOf } from './plan-arbitraries';

/** A random question of how likely what is, with sums in fen to ask about. */
export interface Asked {
	readonly prepared: PreparedSheet;
	readonly question: PlainQuestion;
	readonly funds: readonly number[];
}

const sheetAndPlan = modelSheetOf.chain((sheet) =>
	fc.tuple(
		fc.constant(sheet),
		planOf(sheet, () => fc.constant([]))
	)
);

export const asked: fc.Arbitrary<Asked> = sheetAndPlan.chain(([sheet, plan]) =>
	fc
		.record({
			model: modelOf(plan.extraDays ?? 0),
			level: fc.constantFrom(...PRICE_TIERS),
			funding: fc.oneof(
				{ weight: 3, arbitrary: tightFundingOf(plan.leadDays ?? 6) },
				fundingOf(plan.leadDays ?? 6),
				fc.constant(undefined)
			),
			funds: fc.array(fc.nat(50_000_000), { maxLength: 3 })
		})
		.map(({ model, level, funding, funds }) => {
			const prepared = prepareSheet(sheet);
			if (!prepared.ok) throw new Error(JSON.stringify(prepared.faults));
			const read = funding === undefined ? undefined : fundingSchema.parse(funding);
			return {
				prepared: prepared.value,
				question: { plan: planSchema.parse(plan), model, level, funding: read },
				funds
			};
		})
);
