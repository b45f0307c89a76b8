import * as z from 'zod/mini';
import { SUPPORTS } from '$lib/model/supports';

/** The levels of care of the ladder, mildest first. */
export const PRESET_IDS = ['very-little', 'fever', 'medicine', 'intensive-care', 'life-support'] as const;

const text = z.string().check(z.minLength(1));

const spanSchema = z.strictObject({
	support: z.enum(SUPPORTS),
	firstDay: z.int(),
	days: z.int().check(z.gte(1)),
	perDay: z.optional(z.int().check(z.gte(1), z.lte(10)))
});

/** Where one number of a preset comes from. `published` is the figure of the source where the preset holds less. */
const basisSchema = z.strictObject({
	of: z.string().check(z.regex(/^(extraDays|spans\[\d+\]\.(firstDay|days|perDay))$/)),
	value: z.int(),
	published: z.optional(z.number()),
	kind: z.enum(['observed', 'derived', 'definition', 'assumption']),
	source: text,
	quote: z.optional(text),
	derivation: text
});

const presetSchema = z.strictObject({
	id: z.enum(PRESET_IDS),
	extraDays: z.int().check(z.gte(0), z.lte(90)),
	spans: z.array(spanSchema),
	basis: z.array(basisSchema).check(z.minLength(1))
});

export const presetsSchema = z.strictObject({
	schema: z.literal('course-presets/1'),
	compiled: text,
	rule: text,
	sources: z.record(text, z.strictObject({ title: text, year: z.optional(z.int()), url: text })),
	presets: z.array(presetSchema)
});

export type Presets = z.infer<typeof presetsSchema>;
export type Preset = z.infer<typeof presetSchema>;
export type PresetSpan = z.infer<typeof spanSchema>;
export type PresetBasis = z.infer<typeof basisSchema>;
export type PresetId = (typeof PRESET_IDS)[number];
