import * as z from 'zod/mini';
import { LIMITS } from '$lib/model/limits';
import { dateSchema, positiveDecimalSchema } from '$lib/model/scalars.schema';

const text = z.string().check(z.minLength(1));

/** Units of each currency for 1 CNY on one day, made from a package by `npm run data`. */
export const cnyRatesSchema = z.strictObject({
	schema: z.literal('cny-rates/1'),
	date: dateSchema,
	source: text,
	licence: text,
	rates: z.record(z.string().check(z.regex(/^[A-Z]{3}$/)), positiveDecimalSchema(LIMITS.rate))
});

export type CnyRates = z.infer<typeof cnyRatesSchema>;
