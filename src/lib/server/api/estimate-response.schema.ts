import * as z from 'zod/mini';
import { WARNING_CODES } from '$lib/engine';

/** What travels back over HTTP; the document at `/api/v1/openapi.json` is made from it, and a test holds it to answers. */
export const amountText = z.string().check(z.regex(/^-?(0|[1-9][0-9]*)\.[0-9]{2}$/));
export const homeText = z.string().check(z.regex(/^(0|[1-9][0-9]*)(\.[0-9]+)?$/));
const day = z.int();
const count = z.int().check(z.gte(0));

const line = z.strictObject({
	id: z.string(),
	occasions: count,
	amount: amountText,
	routine: amountText,
	allowance: amountText,
	signal: amountText,
	included: amountText
});

const estimate = z.strictObject({
	lines: z.array(line),
	days: z.array(
		z.strictObject({
			day,
			place: z.enum(['ward', 'icu']),
			routine: amountText,
			allowance: amountText,
			signal: amountText,
			total: amountText
		})
	),
	totals: z.strictObject({
		routine: amountText,
		allowance: amountText,
		signal: amountText,
		ahead: amountText,
		inHospital: amountText,
		all: amountText
	}),
	quote: z.strictObject({ baseline: amountText, allowance: amountText, ahead: amountText, total: amountText }),
	allowanceUsed: amountText,
	allowanceLeft: amountText,
	allowanceExceeded: amountText,
	beyondQuote: amountText,
	signals: z.array(z.strictObject({ id: z.string(), firstDay: day, occasions: count, amount: amountText }))
});

const ledger = z.strictObject({
	days: z.array(z.strictObject({ day, credits: amountText, charges: amountText, closing: amountText })),
	topUps: z.array(z.strictObject({ requestedOn: day, arrivesOn: day, amount: amountText, sendBy: day })),
	arrearsDays: count,
	lowest: amountText,
	paid: amountText,
	needed: amountText,
	refund: amountText,
	due: amountText
});

const payment = z.strictObject({
	kind: z.enum(['ahead', 'deposit', 'planned', 'top-up']),
	id: z.optional(z.string()),
	day,
	sendBy: z.nullable(day),
	amount: amountText,
	home: homeText,
	fee: homeText,
	toHave: homeText
});

const level = z.strictObject({
	estimate,
	ledger: z.nullable(ledger),
	payments: z.optional(z.array(payment))
});

export const estimateResponseSchema = z.strictObject({
	impliedGrade: z.tuple([z.int().check(z.gte(0), z.lte(4)), z.int().check(z.gte(0), z.lte(4))]),
	warnings: z.array(z.strictObject({ path: z.string(), code: z.enum(WARNING_CODES), message: z.string() })),
	levels: z.strictObject({ low: level, typical: level, high: level })
});
