import * as z from 'zod/mini';
import { dateSchema, wholeSchema, wordsSchema } from '$lib/model/scalars.schema';
import { dayNumber } from './dates';
import { contentSchema } from './content.schema';

const DAY = '[0-9]{4}-[0-9]{2}-[0-9]{2}';
const TIME = '(?:[01][0-9]|2[0-3]):[0-5][0-9]:[0-5][0-9]';
/** Clocks on earth are from 12 hours behind UTC to 14 before it. */
const ZONE = '(?:Z|\\+(?:0[0-9]|1[0-3]):[0-5][0-9]|\\+14:00|-(?:0[0-9]|1[01]):[0-5][0-9]|-12:00)';

/** A moment with its zone, `2026-11-21T09:30:00+08:00`: an estimate is read in another part of the world. */
export const momentSchema = z
	.string()
	.check(z.regex(new RegExp(`^${DAY}T${TIME}${ZONE}$`)))
	.check(z.refine((text) => dayNumber(text.slice(0, 10)) !== null, { error: 'not-a-date' }));

/** Who hands the estimate out, and how to reach them; each part as far as it is known. */
const issuerSchema = z.strictObject({
	hospital: z.optional(wordsSchema(200)),
	campus: z.optional(wordsSchema(200)),
	department: z.optional(wordsSchema(200)),
	person: z.optional(wordsSchema(200)),
	contact: z.optional(wordsSchema(500))
});

/** The two documents that must never be taken for each other: a planning tool's, and a hospital's own. */
export const ESTIMATE_KINDS = ['tool', 'hospital'] as const;

/** One revision as it was handed out; it never changes. */
const issuedSchema = z.strictObject({
	revision: wholeSchema(1, 999),
	at: momentSchema,
	validUntil: dateSchema,
	kind: z.enum(ESTIMATE_KINDS),
	/** Who confirms the prices on the hospital's behalf; only on a hospital's own estimate. */
	attester: z.optional(wordsSchema(200)),
	/** Why it took the place of the one before. */
	reason: z.optional(wordsSchema(1_000)),
	issuer: issuerSchema,
	caseCode: z.optional(wordsSchema(100)),
	content: contentSchema
});

/** What an estimate says of itself: who hands it out, for whom, until when, and what was handed out before. */
export const estimateSchema = z.strictObject({
	/** Made when it is first handed out, and kept over its revisions. */
	number: z.optional(wordsSchema(40)),
	/** For whom: a case code or a nickname is enough. */
	caseCode: z.optional(wordsSchema(100)),
	issuer: issuerSchema,
	validDays: wholeSchema(1, 90),
	attester: z.optional(wordsSchema(200)),
	/** The oldest first. */
	issued: z.array(issuedSchema).check(z.maxLength(20))
});

export type EstimateFacts = z.infer<typeof estimateSchema>;
export type Issuer = z.infer<typeof issuerSchema>;
export type IssuedRevision = z.infer<typeof issuedSchema>;
export type EstimateKind = (typeof ESTIMATE_KINDS)[number];
