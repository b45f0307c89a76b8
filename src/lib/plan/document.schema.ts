import * as z from 'zod/mini';
import { decimalSchema, textSchema, wholeSchema } from '$lib/data/scalars.schema';
import { LIMITS } from '$lib/engine';
import { LEVELS } from '$lib/engine';
import { priceSheetSchema } from '$lib/data/price-sheet.schema';
import { quoteSchema } from '$lib/prices/quote.schema';
import { fundingSchema } from './funding.schema';

/** The version that this program writes; older ones are brought up to it by numbered migrations. */
export const DOCUMENT_VERSION = 1;

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

/** A plan as it is kept on a device, in a file or behind a link: one document, from version 1 on. */
export const planDocumentSchema = z.strictObject({
	schema: z.literal('stay-plan'),
	version: z.literal(DOCUMENT_VERSION),
	id: idSchema,
	level: z.enum(LEVELS),
	timing: z.enum(TIMINGS),
	plan: keptPlanSchema,
	funding: fundingSchema,
	prices: pricesSchema,
	/** Other courses to set beside this one. */
	scenarios: z
		.array(z.strictObject({ id: idSchema, name: textSchema(200), plan: keptPlanSchema }))
		.check(z.maxLength(50)),
	/** A hospital's daily list, once one is read. */
	bill: z.nullable(z.strictObject({ text: z.string().check(z.maxLength(1_048_576)) }))
});

export type PlanDocument = z.infer<typeof planDocumentSchema>;
export type Timing = (typeof TIMINGS)[number];
