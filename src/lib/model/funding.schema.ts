import * as z from 'zod/mini';
import {
	amountSchema,
	dateSchema,
	decimalSchema,
	positiveAmountSchema,
	positiveDecimalSchema,
	textSchema,
	wholeSchema
} from './scalars.schema';
import { LIMITS } from './limits';

const topUpSchema = z.strictObject({
	rule: z._default(z.enum(['fill-to', 'standard']), 'fill-to'),
	floor: amountSchema,
	target: z.optional(amountSchema),
	standard: z.optional(amountSchema),
	step: positiveAmountSchema,
	arrivalDays: wholeSchema(0, LIMITS.arrivalDays)
});

const calendarListSchema = z._default(z.array(dateSchema).check(z.maxLength(LIMITS.calendarDates)), []);

/** The deposit, the hospital's rule for top-ups, and the calendar (contract, section 6). */
export const fundingSchema = z.strictObject({
	deposit: amountSchema,
	guarantee: z._default(amountSchema, '0.00'),
	topUp: topUpSchema,
	planned: z._default(
		z.array(z.strictObject({ day: wholeSchema(undefined, LIMITS.plannedDay), amount: positiveAmountSchema })),
		[]
	),
	admissionDate: z.optional(dateSchema),
	holidays: calendarListSchema,
	workingWeekends: calendarListSchema
});

/** The family's currency: units of it for 1 CNY, and what bank and market may take (contract, section 6). */
export const exchangeSchema = z.strictObject({
	currency: textSchema(10),
	rate: positiveDecimalSchema(LIMITS.rate),
	buffer: z._default(decimalSchema(0, LIMITS.percent), '0'),
	feePercent: z._default(decimalSchema(0, LIMITS.percent), '0'),
	feeFixed: z._default(decimalSchema(0, LIMITS.rate), '0')
});

export type Funding = z.infer<typeof fundingSchema>;
export type TopUpRule = z.infer<typeof topUpSchema>;
export type Exchange = z.infer<typeof exchangeSchema>;
