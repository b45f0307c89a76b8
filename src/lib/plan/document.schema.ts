import * as z from 'zod/mini';
import { amountSchema, dateSchema, decimalSchema, textSchema, wholeSchema } from '$lib/data/scalars.schema';
import { LIMITS } from '$lib/engine';
import { LEVELS } from '$lib/engine';
import { priceSheetSchema } from '$lib/data/price-sheet.schema';
import { quoteSchema } from '$lib/prices/quote.schema';
import { DOCUMENT_VERSION } from './document-version';
import { exchangeSchema, fundingSchema } from './funding.schema';

const { leadDays, baselineDays, extraDays, weightKg } = LIMITS;
const idSchema = textSchema(100);

const keptSpanSchema = z.strictObject({
	id: idSchema,
	support: textSchema(100),
	firstDay: wholeSchema(),
	days: wholeSchema(),
	perDay: wholeSchema()
});

export const TIMINGS = ['car-t', 'bispecific', 'allogeneic'] as const;

const keptPlanSchema = z.strictObject({
	weightKg: decimalSchema(weightKg.least, weightKg.most, 1),
	leadDays: wholeSchema(leadDays.least, leadDays.most),
	baselineDays: wholeSchema(baselineDays.least, baselineDays.most),
	extraDays: wholeSchema(extraDays.least, extraDays.most),
	choices: z.record(z.string(), z.string()),
	course: z.array(keptSpanSchema).check(z.maxLength(LIMITS.spans))
});

/** Which prices a plan uses: the built-in sheet, a quote over it, or a hospital's own file. */
const pricesSchema = z.discriminatedUnion('kind', [
	z.strictObject({ kind: z.literal('built-in') }),
	z.strictObject({ kind: z.literal('quote'), quote: quoteSchema }),
	z.strictObject({ kind: z.literal('file'), sheet: priceSheetSchema })
]);

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
const paymentsSchema = z.strictObject({
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

/** A plan as it is kept on a device, in a file or behind a link: one document; every version from 1 on is read. */
export const planDocumentSchema = z.strictObject({
	schema: z.literal('stay-plan'),
	version: z.literal(DOCUMENT_VERSION),
	id: idSchema,
	level: z.enum(LEVELS),
	timing: z.enum(TIMINGS),
	plan: keptPlanSchema,
	funding: fundingSchema,
	prices: pricesSchema,
	payments: paymentsSchema,
	/** What the odds are asked about: whose chances, and the sum that is within reach for the hospital. */
	outlook: z._default(z.strictObject({ model: z.optional(idSchema), funds: z.optional(amountSchema) }), {}),
	/** Other courses to set beside this one. */
	scenarios: z
		.array(z.strictObject({ id: idSchema, name: textSchema(200), plan: keptPlanSchema }))
		.check(z.maxLength(50)),
	/** A hospital's daily list, once one is read. */
	bill: z.nullable(z.strictObject({ text: z.string().check(z.maxLength(1_048_576)) }))
});

export type PlanDocument = z.infer<typeof planDocumentSchema>;
export type PaymentSettings = PlanDocument['payments'];
export type Home = z.infer<typeof homeSchema>;
export type OwnCost = z.infer<typeof ownCostSchema>;
export type Timing = (typeof TIMINGS)[number];
