import * as z from 'zod/mini';
import { dateSchema, decimalSchema, textSchema, wholeSchema } from '$lib/model/scalars.schema';
import { LIMITS } from './limits';
import { exchangeSchema } from './funding.schema';
import { idSchema } from './kept-plan.schema';

/** A currency at home, with where its rate comes from: the snapshot of a day, or the family's own bank. */
const homeSchema = z.strictObject({
	...exchangeSchema.shape,
	rateFrom: z.enum(['snapshot', 'typed']),
	rateDate: z.optional(dateSchema)
});

export const OWN_COSTS = ['companion', 'lodging', 'interpreter', 'travel', 'visa', 'follow-up', 'other'] as const;

/** What a family spends beside the hospital: once, or on each of some days. Never a part of the bill. */
const ownCostSchema = z.strictObject({
	id: idSchema,
	kind: z.enum(OWN_COSTS),
	/** In `currency`: flights are paid at home, a room near the hospital in CNY. */
	amount: decimalSchema(0, LIMITS.rate, 3),
	currency: textSchema(10),
	per: z.enum(['once', 'day']),
	days: wholeSchema(1, 400)
});

/** Where money is sent from, and what beside the account decides when and how much. */
export const paymentSettingsSchema = z.strictObject({
	/** A researched country (ISO 3166), `ZZ` for another one; absent while nothing is picked. */
	from: z.optional(z.string().check(z.regex(/^[A-Z]{2}$/))),
	/** Whether banks there are closed on Fridays, where the family knows better than the page. */
	closedFridays: z.optional(z.boolean()),
	home: z.optional(homeSchema),
	/** The deposit as a share of the hospital's quote, in percent; absent where it is the fixed sum of the funding. */
	depositShare: z.optional(decimalSchema(0, 100, 2)),
	/** Days before admission on which items are paid ahead, where the family has another date than the sheet. */
	daysBefore: z.record(z.string(), wholeSchema(0, LIMITS.daysBefore)),
	ownCosts: z.array(ownCostSchema).check(z.maxLength(50))
});

export type PaymentSettings = z.infer<typeof paymentSettingsSchema>;
export type Home = z.infer<typeof homeSchema>;
export type OwnCost = z.infer<typeof ownCostSchema>;
