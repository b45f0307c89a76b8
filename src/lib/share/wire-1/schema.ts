import * as z from 'zod/mini';
import { wholeSchema } from '$lib/model/scalars.schema';

/**
 * The packed form of a plan document, as a link of content version 1 holds it. It says how things are written, not what
 * they may be: that is the plan document's own schema to judge, once they are unpacked.
 */
const text = z.string().check(z.maxLength(20_000));
const whole = wholeSchema();
const zeroOrOne = wholeSchema(0, 1);
/** Some days around a stay, each as the days since the one before; the first since 1970-01-01. */
const daysSchema = z.array(wholeSchema(-3_000_000, 3_000_000)).check(z.maxLength(1_000));

/** Support (number or name), first day, days, and how often a day where it is more than once. */
const spanSchema = z.union([
	z.tuple([z.union([wholeSchema(0, 20), text]), whole, whole]),
	z.tuple([z.union([wholeSchema(0, 20), text]), whole, whole, whole])
]);

const staySchema = z.strictObject({
	/** Price tier, planned days, extra days. */
	d: z.tuple([wholeSchema(0, 2), whole, whole]),
	c: z.optional(z.array(spanSchema).check(z.maxLength(1_000))),
	p: z.optional(z.record(z.string(), text)),
	n: z.optional(text),
	/** Which scenario it is: in the plan and in each revision, the same number is the same scenario. */
	k: z.optional(wholeSchema(0, 1_000))
});

const fundingSchema = z.strictObject({
	d: z.optional(text),
	g: z.optional(text),
	/** Rule, floor, step, days of travel, and the target and the standard where there are any (else an empty text). */
	u: z.optional(z.tuple([zeroOrOne, text, text, whole, text, text])),
	p: z.optional(z.array(z.tuple([whole, text])).check(z.maxLength(1_000))),
	a: z.optional(text),
	h: z.optional(daysSchema),
	w: z.optional(daysSchema)
});

const paymentsSchema = z.strictObject({
	c: z.optional(text),
	f: z.optional(z.boolean()),
	/** Currency, rate, buffer, fee in percent, fixed fee, where the rate is from, and of which day (or an empty text). */
	h: z.optional(z.tuple([text, text, text, text, text, zeroOrOne, text])),
	d: z.optional(text),
	b: z.optional(z.record(z.string(), whole)),
	/** Kind, amount, currency, once or a day, days. */
	o: z.optional(z.array(z.tuple([text, text, text, zeroOrOne, whole])).check(z.maxLength(100)))
});

export const packedContentSchema = z.strictObject({
	t: z.optional(text),
	/** Weight and days before the infusion. */
	w: z.optional(z.tuple([text, whole])),
	/** The plan's own stay, then its scenarios. */
	s: z.array(staySchema).check(z.minLength(1), z.maxLength(20)),
	f: z.optional(fundingSchema),
	/** A quote, or the place of a hospital's own sheet among the sheets; neither: the built-in prices. */
	q: z.optional(z.record(z.string(), z.unknown())),
	x: z.optional(wholeSchema(0, 30)),
	/** The built-in sheet's version, and its id where it is another one than the first ever. */
	b: z.optional(z.array(text).check(z.minLength(1), z.maxLength(2))),
	m: z.optional(paymentsSchema),
	o: z.optional(z.strictObject({ m: z.optional(text), f: z.optional(text) }))
});

const issuerSchema = z.record(z.string(), text);

const packedIssuedSchema = z.strictObject({
	r: whole,
	t: text,
	u: text,
	k: zeroOrOne,
	a: z.optional(text),
	e: z.optional(text),
	i: z.optional(issuerSchema),
	p: z.optional(text),
	c: packedContentSchema
});

const packedEstimateSchema = z.strictObject({
	n: z.optional(text),
	p: z.optional(text),
	i: z.optional(issuerSchema),
	v: z.optional(whole),
	a: z.optional(text),
	r: z.optional(z.array(packedIssuedSchema).check(z.maxLength(30)))
});

export const packedDocumentSchema = z.strictObject({
	...packedContentSchema.shape,
	e: z.optional(packedEstimateSchema),
	/** Hospitals' own sheets, each once, whole; judged with the document they are put back into. */
	z: z.optional(z.array(z.unknown()).check(z.maxLength(31)))
});

export type PackedStay = z.infer<typeof staySchema>;
export type PackedSpan = z.infer<typeof spanSchema>;
export type PackedFunding = z.infer<typeof fundingSchema>;
export type PackedPayments = z.infer<typeof paymentsSchema>;
export type PackedContent = z.infer<typeof packedContentSchema>;
export type PackedEstimate = z.infer<typeof packedEstimateSchema>;
export type PackedDocument = z.infer<typeof packedDocumentSchema>;
