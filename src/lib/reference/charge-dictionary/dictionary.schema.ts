import * as z from 'zod/mini';

export const DICTIONARY_CLASSES = ['routine', 'allowance', 'signal'] as const;

const text = z.string().check(z.minLength(1));
const texts = z.array(text);
const classSchema = z.enum(DICTIONARY_CLASSES);
const levelSchema = z.int().check(z.gte(0), z.lte(3));
const splitSchema = z.literal('before_infusion_routine_after_signal');

/** How a count changes the class: bands with inclusive upper counts, the last one without a limit. */
const quantityRuleSchema = z.strictObject({
	count_by: z.enum(['day', 'event', 'dose_event', 'unit', 'hour', 'form']),
	window: z.enum(['admission', 'rolling_24h_x3']),
	bands: z
		.array(
			z.strictObject({
				up_to: z.nullable(z.int().check(z.gte(1))),
				class: classSchema,
				signal_level: levelSchema
			})
		)
		.check(z.minLength(1)),
	phase_split: z.optional(splitSchema),
	form_split: z.optional(z.record(text, z.tuple([classSchema, levelSchema]))),
	group: z.optional(text),
	mg_per_vial_default: z.optional(z.int()),
	max_mg_per_dose: z.optional(z.int()),
	daily_mg_bands: z.optional(z.array(z.strictObject({ up_to_mg: z.nullable(z.int()), signal_level: levelSchema }))),
	parameter: z.optional(text),
	note: z.optional(text)
});

const entrySchema = z.strictObject({
	id: z.string().check(z.regex(/^[a-z0-9_]+$/)),
	en: text,
	zh: text,
	zh_aliases: texts,
	exact_only_aliases: z.optional(texts),
	category: text,
	nhsa_code: text,
	unit: text,
	typical_class: classSchema,
	signal_level: levelSchema,
	why: text,
	question_to_ask: text,
	quantity_rule: z.optional(quantityRuleSchema),
	group: z.optional(text),
	is_payment_row: z.optional(z.boolean()),
	zh_name_status: z.enum(['seen_in_source', 'memory_unverified']),
	sources: texts,
	class_basis: texts.check(z.minLength(1)),
	note: z.optional(text)
});

const headingSchema = z.strictObject({
	field: text,
	en: text,
	zh: text,
	aliases: texts,
	seen_in: texts,
	required: z.optional(z.boolean()),
	zone: z.optional(z.enum(['header', 'footer'])),
	privacy: z.optional(text)
});

const classRulesSchema = z.strictObject({
	routine: text,
	allowance: text,
	signal: text,
	signal_level: z.record(z.enum(['0', '1', '2', '3']), text),
	order_of_evaluation: texts,
	ladder: z.array(z.strictObject({ astct_grade: z.int(), typical_items: texts, class: text })),
	caution: text,
	thresholds_status: text
});

/** The charge dictionary: what lines of a Chinese hospital bill are called, and when one is a signal. */
export const dictionarySchema = z.strictObject({
	schema_version: z.literal('1.0'),
	generated: text,
	language: texts,
	field_notes: z.record(text, text),
	class_rules: classRulesSchema,
	entries: z.array(entrySchema),
	headings: z.array(headingSchema),
	categories: z.array(z.strictObject({ id: text, en: text, zh: text, nhsa_code: text })),
	nhsa_categories: z.array(z.strictObject({ code: text, zh: text, en: text, aliases: texts })),
	nhsa_source: text,
	front_page_fee_groups: z.array(z.strictObject({ zh: text, items: texts })),
	front_page_source: text,
	import_hints: z.record(text, z.union([text, texts, z.record(text, text)])),
	sources: z.record(text, z.strictObject({ title: text, url: text, quote: text, kind: text, quality: text }))
});

export type Dictionary = z.infer<typeof dictionarySchema>;
export type DictionaryEntry = z.infer<typeof entrySchema>;
export type QuantityRule = z.infer<typeof quantityRuleSchema>;
export type DictionaryClass = (typeof DICTIONARY_CLASSES)[number];
