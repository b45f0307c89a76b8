import * as z from 'zod/mini';
import { CURRENCIES } from '$lib/model/currencies';
import { decimalSchema } from '$lib/model/scalars.schema';

/**
 * How firmly a value is known: `weak` is one facilitator, or one old or low-quality page; `planning` was chosen by this
 * project; `memory` is general knowledge that nobody has verified.
 */
export const EVIDENCE = ['sourced', 'part-sourced', 'weak', 'planning', 'memory'] as const;

/** How money travels. A limit holds for one way only. */
export const WAYS = ['bank', 'cash', 'bureau', 'wallet', 'app'] as const;

/** What a limit asks for once payments pass it. */
export const DEMANDS = ['approval', 'papers', 'tax', 'other-way', 'not-available'] as const;

const PERIODS = ['payment', 'day', 'month', 'year', 'patient'] as const;

const text = z.string().check(z.minLength(1));
const bilingualSchema = z.strictObject({ en: text, zh: text });
const evidenceSchema = z.enum(EVIDENCE);
const sourceIds = z.array(z.string().check(z.regex(/^[a-z0-9_]+$/)));
const currencySchema = z.string().check(z.refine((code) => CURRENCIES.includes(code)));
const plainDecimalSchema = decimalSchema(0, 1_000_000_000);
const wholeDays = z.int().check(z.gte(0));
const datePart = z.string().check(z.regex(/^20\d\d(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/));

/** Working days from the complete order to money that the hospital can use. */
const workingDaysSchema = z.strictObject({
	quick: wholeDays,
	typical: wholeDays,
	slow: wholeDays,
	evidence: z.enum(['sourced', 'part-sourced', 'weak', 'planning']),
	basis: bilingualSchema,
	sources: sourceIds
});

const saidSchema = z.strictObject({ text: bilingualSchema, evidence: evidenceSchema, sources: sourceIds });

const limitSchema = z.strictObject({
	id: z.string().check(z.regex(/^[a-z]+(-[a-z]+)+$/)),
	way: z.enum(WAYS),
	/** Up to this much it does not bite. `null` where it holds from the first payment, or has no figure. */
	amount: z.nullable(plainDecimalSchema),
	currency: z.nullable(currencySchema),
	per: z.nullable(z.enum(PERIODS)),
	/** The first day of the year it counts in, `MM-DD`; `null` where the source does not say. */
	yearStarts: z.optional(z.nullable(z.string().check(z.regex(/^(0[1-9]|1[0-2])-(0[1-9]|[12]\d|3[01])$/)))),
	what: z.enum(DEMANDS),
	/** Of a tax: its share of what lies above the amount. */
	percent: z.optional(plainDecimalSchema),
	text: bilingualSchema,
	toDo: bilingualSchema,
	leadWorkingDays: z.nullable(wholeDays),
	evidence: evidenceSchema,
	sources: sourceIds,
	/** The date of the rule or its source; `null` where it has none. */
	asOf: z.nullable(datePart)
});

/** What a bank's charge comes to where the research gives a figure: a suggestion, for the family to overwrite. */
const suggestedFeeSchema = z.strictObject({
	fixed: plainDecimalSchema,
	percent: plainDecimalSchema,
	minimum: z.nullable(plainDecimalSchema),
	maximum: z.nullable(plainDecimalSchema),
	currency: currencySchema,
	evidence: evidenceSchema,
	sources: sourceIds
});

const countrySchema = z.strictObject({
	/** ISO 3166 alpha-2; `ZZ` is any other country. */
	code: z.string().check(z.regex(/^[A-Z]{2}$/)),
	currency: z.nullable(currencySchema),
	sendCurrencies: z.array(currencySchema).check(z.minLength(1)),
	/** 0 is Sunday, 6 is Saturday. */
	weekend: z.strictObject({
		days: z.array(z.int().check(z.gte(0), z.lte(6))).check(z.minLength(1), z.maxLength(2)),
		evidence: z.enum(['sourced', 'weak', 'memory']),
		sources: sourceIds
	}),
	workingDays: workingDaysSchema,
	/** Ids of `fees`. */
	fees: z.array(text).check(z.minLength(1)),
	suggestedFee: z.nullable(suggestedFeeSchema),
	limits: z.array(limitSchema),
	papers: z.array(bilingualSchema).check(z.minLength(1)),
	notes: z.array(saidSchema),
	sources: sourceIds
});

const channelSchema = z.strictObject({
	id: z.string().check(z.regex(/^[a-z_]+$/)),
	name: bilingualSchema,
	text: bilingualSchema,
	fee: z.nullable(
		z.strictObject({
			text: bilingualSchema,
			percent: z.nullable(plainDecimalSchema),
			/** A payment up to this amount is free. */
			freeUpTo: z.nullable(plainDecimalSchema),
			freeCurrency: z.nullable(currencySchema),
			evidence: evidenceSchema
		})
	),
	limits: z.array(limitSchema),
	leadHours: z.optional(wholeDays),
	evidence: evidenceSchema,
	sources: sourceIds
});

/** How money reaches a Chinese hospital from abroad, country by country, every value with its evidence. */
export const transfersSchema = z.strictObject({
	schema: z.literal('transfers/1'),
	compiled: datePart,
	rule: text,
	channel: bilingualSchema,
	posting: workingDaysSchema,
	refund: z.strictObject({ settlement: workingDaysSchema, transfer: workingDaysSchema, route: saidSchema }),
	exchangeRule: saidSchema,
	makeUpDays: saidSchema,
	fees: z.record(text, saidSchema),
	channels: z.array(channelSchema),
	countries: z.array(countrySchema)
});

/** Where the values come from. `summary` is in our words; `quote` is the source's own. */
export const transferSourcesSchema = z.strictObject({
	schema: z.literal('transfer-sources/1'),
	compiled: datePart,
	sources: z.record(
		text,
		z
			.strictObject({
				title: text,
				url: text,
				quote: z.optional(text),
				summary: z.optional(text),
				date: z.nullable(datePart)
			})
			.check(z.refine(({ quote, summary }) => (quote === undefined) !== (summary === undefined)))
	)
});

export type Transfers = z.infer<typeof transfersSchema>;
export type TransferSource = z.infer<typeof transferSourcesSchema>['sources'][string];
export type Bilingual = z.infer<typeof bilingualSchema>;
export type Said = z.infer<typeof saidSchema>;
export type Evidence = (typeof EVIDENCE)[number];
export type TransferWay = (typeof WAYS)[number];
export type TransferDays = z.infer<typeof workingDaysSchema>;
export type TransferLimit = z.infer<typeof limitSchema>;
export type SuggestedFee = z.infer<typeof suggestedFeeSchema>;
export type TransferCountry = z.infer<typeof countrySchema>;
export type TransferChannel = z.infer<typeof channelSchema>;
