import * as z from 'zod/mini';
import type { FaultCode } from './faults';
import { LIMITS } from './limits';
import { CHANCE_PLACES, isChance, isDecimal, placesOf } from './chance-text';
import { namesSchema, textSchema, wholeSchema } from './scalars.schema';

function rule(holds: (text: string) => boolean, code: FaultCode) {
	return z.refine<string>(holds, { error: code, abort: true });
}

/** A probability: an exact decimal from 0 to 1 of at most 12 places (`"0.25"`, `".25"`). */
export const chanceSchema = z.string().check(
	rule((text) => text.length <= LIMITS.decimalLength, 'too-long'),
	rule(isDecimal, 'malformed-decimal'),
	rule((text) => placesOf(text) <= CHANCE_PLACES, 'too-many-decimals'),
	rule(isChance, 'out-of-range')
);

/** Days or doses as they are keys of JSON: whole, 0 to 365, without leading zeros. */
const countKeySchema = z
	.string()
	.check(rule((text) => /^(0|[1-9][0-9]{0,2})$/.test(text) && Number(text) <= LIMITS.modelDays, 'unknown-key'));

/** How likely each number of days or doses is. */
const chancesSchema = z.record(countKeySchema, chanceSchema);

export const gradeRowSchema = z.strictObject({
	grade: wholeSchema(0, 4),
	/** What tells rows of one grade apart; never calculated with. */
	label: z.optional(textSchema(500)),
	probability: chanceSchema,
	onsetDay: chancesSchema,
	feverDays: z.optional(chancesSchema),
	tocilizumab: z.optional(chancesSchema),
	steroidDays: z.optional(chancesSchema),
	oxygenDays: z.optional(chancesSchema),
	icuDays: z.optional(chancesSchema),
	vasopressorDays: z.optional(chancesSchema),
	ventilationDays: z.optional(chancesSchema),
	dialysisDays: z.optional(chancesSchema),
	neurotoxicityDays: z.optional(chancesSchema),
	infectionDays: z.optional(chancesSchema),
	extraDays: z.optional(chancesSchema)
});

/** A course model (contract, section 7). That its probabilities sum to 1, and how far it unfolds, the engine checks. */
export const courseModelSchema = z.strictObject({
	id: textSchema(200),
	name: namesSchema,
	// Described, never calculated with.
	preset: z.optional(textSchema(200)),
	status: z.optional(textSchema(2_000)),
	grades: z.array(gradeRowSchema)
});

export type CourseModel = z.infer<typeof courseModelSchema>;
export type GradeRow = z.infer<typeof gradeRowSchema>;
export type ChancesByCount = z.infer<typeof chancesSchema>;
