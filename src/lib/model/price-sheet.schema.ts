import * as z from 'zod/mini';
import { LIMITS } from './limits';
import { SUPPORTS } from './supports';
import { plainWords } from './plain-words';
import {
	amountSchema,
	dateSchema,
	namesSchema,
	positiveDecimalSchema,
	textSchema,
	wholeSchema,
	wordsSchema
} from './scalars.schema';

/** The three prices of a thing: one hospital's own range, or three kinds of hospital. */
export const tierPricesSchema = z.strictObject({ low: amountSchema, typical: amountSchema, high: amountSchema });

export const CLASSES = ['routine', 'allowance', 'signal'] as const;

const doseSchema = z.strictObject({
	mgPerKg: positiveDecimalSchema(LIMITS.mgPerKg),
	mgPerKgUnder30: z.optional(positiveDecimalSchema(LIMITS.mgPerKg)),
	maxMg: positiveDecimalSchema(LIMITS.maxMg),
	vials: z
		.array(z.strictObject({ mg: wholeSchema(1, LIMITS.vialMg), price: tierPricesSchema }))
		.check(z.minLength(1), z.maxLength(LIMITS.vials))
});

const whenSchema = z.strictObject({
	on: z.enum(['admission', 'infusion', 'discharge', 'day', 'ward', 'icu', 'window', ...SUPPORTS]),
	from: z.optional(wholeSchema()),
	to: z.optional(wholeSchema()),
	place: z.optional(z.enum(['ward', 'icu'])),
	every: z.optional(wholeSchema(1, LIMITS.count))
});

const paidSchema = z.enum(['from-deposit', 'ahead']);
const daysBeforeSchema = wholeSchema(0, LIMITS.daysBefore);

const itemSchema = z.strictObject({
	id: textSchema(200),
	name: namesSchema,
	category: wordsSchema(100),
	unit: wordsSchema(100),
	price: z.optional(tierPricesSchema),
	dose: z.optional(doseSchema),
	when: whenSchema,
	quantity: z.optional(wholeSchema(1, LIMITS.count)),
	class: z.enum(CLASSES),
	signalAfter: z.optional(wholeSchema(1, LIMITS.count)),
	choice: z.optional(textSchema(200)),
	paid: z.optional(paidSchema),
	daysBefore: z.optional(daysBeforeSchema),
	// Described, never calculated with.
	entry: z.optional(textSchema(200)),
	evidence: z.optional(wordsSchema(200)),
	source: z.optional(wordsSchema(2_000)),
	asOf: z.optional(wordsSchema(40)),
	words: z.optional(namesOrLists())
});

/** Plain sentences by language: one text, or a list of texts. */
function namesOrLists() {
	const sentences = z.union([wordsSchema(2_000), z.array(wordsSchema(2_000)).check(z.maxLength(20))]);
	return z.record(z.string(), sentences);
}

const packageSchema = z.strictObject({
	price: tierPricesSchema,
	coversDays: wholeSchema(1, LIMITS.coversDays),
	covers: z.array(z.enum(['routine', 'allowance'])).check(z.minLength(1), z.maxLength(2)),
	onlyWith: z.optional(textSchema(200)),
	paid: z.optional(paidSchema),
	daysBefore: z.optional(daysBeforeSchema)
});

/** A price sheet, `price-sheet/1` (contract, section 4). What fields mean together is the engine's to check. */
export const priceSheetSchema = z.strictObject({
	schema: z.literal('price-sheet/1'),
	id: textSchema(200),
	version: wordsSchema(100),
	basis: z.enum(['illustrative', 'hospital']),
	hospital: z.strictObject({
		name: namesSchema,
		city: z.optional(z.string().check(z.overwrite(plainWords), z.maxLength(500)))
	}),
	levelNames: z.optional(z.strictObject({ low: namesSchema, typical: namesSchema, high: namesSchema })),
	currency: z.enum(['CNY']),
	validFrom: dateSchema,
	validTo: dateSchema,
	crsAllowance: amountSchema,
	package: z.optional(packageSchema),
	items: z.array(itemSchema).check(z.maxLength(LIMITS.items))
});

export type PriceSheet = z.infer<typeof priceSheetSchema>;
export type SheetItem = z.infer<typeof itemSchema>;
export type SheetPackage = z.infer<typeof packageSchema>;
export type Dose = z.infer<typeof doseSchema>;
export type TierAmounts = z.infer<typeof tierPricesSchema>;
export type ChargeClass = (typeof CLASSES)[number];
