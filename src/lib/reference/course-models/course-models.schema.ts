import * as z from 'zod/mini';
import { gradeRowSchema } from '$lib/model/course-model.schema';
import { COURSE_MODEL_IDS } from '../products/products.schema';

const text = z.string().check(z.minLength(1));
const bothLanguages = z.strictObject({ en: text, zh: text });
const id = z.enum(COURSE_MODEL_IDS);

/** Each grade of CRS without and with severe neurotoxicity. */
const rowsSchema = z.array(gradeRowSchema).check(z.length(10));

/** The built-in course models: typical, and two whose overall rates stand at the ends of what was published. */
export const courseModelsSchema = z.strictObject({
	schema: z.literal('course-models/1'),
	compiled: z.iso.date(),
	/** The models of an illness; the first one stands in where the product is not known. */
	illnesses: z.array(z.strictObject({ id: text, name: bothLanguages, models: z.array(id).check(z.minLength(1)) })),
	models: z.array(z.strictObject({ id, name: bothLanguages, low: rowsSchema, typical: rowsSchema, high: rowsSchema }))
});

const noteIds = z.array(text).check(z.minLength(1));
const shareText = z.string().check(z.regex(/^[01](\.[0-9]{1,4})?$/));

const intervalSchema = z.nullable(
	z.strictObject({
		low: shareText,
		high: shareText,
		series: z.array(z.strictObject({ share: shareText, n: z.nullable(z.int()), source: text })).check(z.minLength(1))
	})
);

/** What course models are compared by with what was observed. */
export const MEASURES = [
	'crsAny',
	'crsSevere',
	'tocilizumab',
	'steroid',
	'icu',
	'ventilation',
	'vasopressor',
	'dialysis',
	'neurotoxicityAny',
	'neurotoxicitySevere'
] as const;

export type Measure = (typeof MEASURES)[number];

/** Where every number of the course models comes from. */
export const courseModelEvidenceSchema = z.strictObject({
	schema: z.literal('course-model-evidence/1'),
	compiled: z.iso.date(),
	sources: z.record(
		text,
		z.strictObject({
			title: text,
			// Read as an abstract that came without an address.
			url: z.nullable(z.url()),
			/** Patients that the source reports on, all its series together. */
			n: z.optional(z.int()),
			year: z.optional(z.int())
		})
	),
	notes: z.record(
		text,
		z.strictObject({ basis: z.enum(['source', 'derived', 'assumption']), sources: z.array(text), text: bothLanguages })
	),
	models: z.array(
		z.strictObject({
			id,
			/** By row of the typical model: the notes behind each of its fields. */
			rows: z.array(z.record(text, noteIds)),
			/** The fields that the low and the high model change, with the notes that say how. */
			variants: z.record(text, noteIds),
			observed: z.record(z.enum(MEASURES), intervalSchema)
		})
	),
	stays: z.array(z.strictObject({ id: text, days: text, low: z.optional(text), high: z.optional(text), of: text })),
	choices: z.array(z.strictObject({ item: text, model: id, why: bothLanguages })),
	leftOut: z.array(bothLanguages)
});

export type CourseModels = z.infer<typeof courseModelsSchema>;
export type CourseModelEvidence = z.infer<typeof courseModelEvidenceSchema>;
