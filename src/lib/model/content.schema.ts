import * as z from 'zod/mini';
import { priceSheetSchema } from '$lib/model/price-sheet.schema';
import { amountSchema, textSchema } from '$lib/model/scalars.schema';
import { PRICE_TIERS } from './price-tiers';
import { quoteSchema } from '$lib/model/quote.schema';
import { fundingSchema } from './funding.schema';
import { idSchema, keptPlanSchema, scenarioSchema, TIMINGS } from './kept-plan.schema';
import { paymentSettingsSchema } from './payment-settings.schema';
import { MOST_SCENARIOS } from './limits';

/** Which prices a plan uses: the built-in sheet, a quote over it, or a hospital's own file. */
const pricesSchema = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('built-in') }),
	z.strictObject({ kind: z.literal('quote'), quote: quoteSchema }),
	z.strictObject({ kind: z.literal('file'), sheet: priceSheetSchema })
]);

/** Everything that figures come from: the same content and the same sheet give the same figures, for ever. */
export const contentShape = {
	level: z.enum(PRICE_TIERS),
	timing: z.enum(TIMINGS),
	plan: keptPlanSchema,
	funding: fundingSchema,
	prices: pricesSchema,
	/** The built-in sheet that the prices rest on, where it is to stay this one; absent: the present one. */
	builtIn: z.optional(z.strictObject({ id: textSchema(200), version: textSchema(100) })),
	payments: paymentSettingsSchema,
	/** What the odds are asked about: whose chances, and the sum that is within reach for the hospital. */
	outlook: z._default(z.strictObject({ model: z.optional(idSchema), funds: z.optional(amountSchema) }), {}),
	/** Other stays to set beside this one. */
	scenarios: z.array(scenarioSchema).check(z.maxLength(MOST_SCENARIOS))
};

export const contentSchema = z.strictObject(contentShape);

/** What an estimate is made from. */
export type Content = z.infer<typeof contentSchema>;
