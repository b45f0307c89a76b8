import * as z from 'zod/mini';
import { DICTIONARY_CLASSES } from './dictionary.schema';

const text = z.string().check(z.minLength(1));

/** A sentence in both languages; `dictionary` where the English is the dictionary's own, word for word. */
const sentenceSchema = z.strictObject({ en: text, zh: text, status: z.enum(['dictionary', 'ours']) });

const meaningSchema = z.strictObject({
	entry: z.string().check(z.regex(/^[a-z0-9_]+$/)),
	/** The classes that the built-in sheet's lines of this entry can be charged as: `why` names these and no other. */
	classes: z.array(z.enum(DICTIONARY_CLASSES)).check(z.minLength(1)),
	what: sentenceSchema,
	why: sentenceSchema,
	changes: sentenceSchema,
	question: sentenceSchema
});

/** What each charge of the built-in sheet is, in plain words, by its entry in the charge dictionary. */
export const meaningsSchema = z.strictObject({
	schema_version: z.literal('1.0'),
	generated: text,
	note: text,
	meanings: z.array(meaningSchema)
});

export type Meaning = z.infer<typeof meaningSchema>;
