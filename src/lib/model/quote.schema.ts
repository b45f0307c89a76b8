import * as z from 'zod/mini';
import { amountSchema, dateSchema, positiveAmountSchema, wholeSchema, wordsSchema } from '$lib/model/scalars.schema';
import { LIMITS } from './limits';

/** What a quote includes besides routine care, which it always does. */
const includesSchema = z.strictObject({
	/** Care of mild and moderate CRS. */
	allowance: z.boolean(),
	/** The CAR-T product. */
	product: z.boolean(),
	/** What else is paid before admission: collecting the cells. */
	collection: z.boolean()
});

/** A quote in hand: one hospital's sum, as a family reads it from a letter. */
export const quoteSchema = z.strictObject({
	sum: positiveAmountSchema,
	/** The first days in hospital that the sum covers. */
	coversDays: wholeSchema(1, LIMITS.coversDays),
	includes: includesSchema,
	/** The deposit that the hospital asks on admission. */
	deposit: z.optional(amountSchema),
	/** The sum for CRS care, where the quote states one: beside the sum, or inside it where it is included. */
	allowance: z.optional(amountSchema),
	hospital: z.optional(wordsSchema(200)),
	/** The day on which the quote was made. */
	date: z.optional(dateSchema)
});

export type Quote = z.infer<typeof quoteSchema>;
