import * as z from 'zod/mini';
import { decimalSchema, textSchema, wholeSchema, wordsSchema } from '$lib/model/scalars.schema';
import { LIMITS } from './limits';
import { PRICE_TIERS } from './price-tiers';

const { leadDays, baselineDays, extraDays, weightKg } = LIMITS;

export const idSchema = textSchema(100);

const keptSpanSchema = z.strictObject({
	id: idSchema,
	support: textSchema(100),
	firstDay: wholeSchema(),
	days: wholeSchema(),
	perDay: wholeSchema()
});

export const TIMINGS = ['car-t', 'bispecific', 'allogeneic'] as const;

/** What a stay is: how long, which choices, and what the course needs. */
const stayShape = {
	baselineDays: wholeSchema(baselineDays.least, baselineDays.most),
	extraDays: wholeSchema(extraDays.least, extraDays.most),
	choices: z.record(z.string(), z.string()),
	course: z.array(keptSpanSchema).check(z.maxLength(LIMITS.spans))
};

/** A stay, and the patient it is for. */
export const keptPlanSchema = z.strictObject({
	weightKg: decimalSchema(weightKg.least, weightKg.most, 1),
	leadDays: wholeSchema(leadDays.least, leadDays.most),
	...stayShape
});

/** Another stay of the same patient at some kind of hospital; without a name it is called after its care. */
export const scenarioSchema = z.strictObject({
	id: idSchema,
	name: z.optional(wordsSchema(200)),
	level: z.enum(PRICE_TIERS),
	...stayShape
});

export type Scenario = z.infer<typeof scenarioSchema>;
export type Timing = (typeof TIMINGS)[number];
