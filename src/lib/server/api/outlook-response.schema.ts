import * as z from 'zod/mini';
import { DAY_QUANTILES, QUANTILES } from '$lib/engine/outlook';
import { amountText } from './estimate-response.schema';

/** A probability. */
export const chance = z.number().check(z.gte(0), z.lte(1));

function amountsAt<const T extends readonly string[]>(chances: T) {
	return Object.fromEntries(chances.map((at) => [at, amountText])) as Record<T[number], typeof amountText>;
}

const spread = z.strictObject({ mean: amountText, quantiles: z.strictObject(amountsAt(QUANTILES)) });

/** What an outlook looks like over HTTP (contract, section 7). */
export const outlookResponseSchema = z.strictObject({
	courses: z.int().check(z.gte(1)),
	total: spread,
	inHospital: spread,
	needed: z.optional(spread),
	coverage: z.array(z.strictObject({ funds: amountText, total: chance, needed: z.nullable(chance) })),
	ladder: z.strictObject({ none: chance, fever: chance, medicine: chance, icu: chance, 'life-support': chance }),
	icu: chance,
	ventilation: chance,
	topUps: z.nullable(z.record(z.string(), chance)),
	arrears: z.nullable(chance),
	byDay: z.array(z.strictObject({ day: z.int(), ...amountsAt(DAY_QUANTILES) }))
});
