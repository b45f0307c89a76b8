import * as z from 'zod/mini';
import { decimalSchema, textSchema, wholeSchema } from './scalars.schema';
import { LIMITS } from './limits';

const { leadDays, baselineDays, extraDays, weightKg } = LIMITS;

/** One run of days on which a course needs one kind of support; `days` and `perDay` are the engine's to judge. */
export const spanSchema = z.strictObject({
	support: textSchema(100),
	firstDay: wholeSchema(),
	days: wholeSchema(),
	perDay: z._default(wholeSchema(), 1)
});

/** A plan: who, how long, which choices, and what the course needs (contract, sections 2 and 3). */
export const planSchema = z.strictObject({
	weightKg: decimalSchema(weightKg.least, weightKg.most, 1),
	leadDays: z._default(wholeSchema(leadDays.least, leadDays.most), leadDays.initial),
	baselineDays: z._default(wholeSchema(baselineDays.least, baselineDays.most), baselineDays.initial),
	extraDays: z._default(wholeSchema(extraDays.least, extraDays.most), extraDays.initial),
	choices: z._default(z.record(z.string(), z.string()), {}),
	course: z._default(z.array(spanSchema).check(z.maxLength(LIMITS.spans)), [])
});

export type Plan = z.infer<typeof planSchema>;
export type Span = z.infer<typeof spanSchema>;
