import * as z from 'zod/mini';
import { amountText } from './estimate-response.schema';
import { chance } from './outlook-response.schema';

const enough = {
	works: chance,
	shortOnly: chance,
	more: z.strictObject({ probability: chance, mean: amountText, most: amountText })
};

/** What a safe plan looks like over HTTP (contract, section 9). */
export const safePlanResponseSchema = z.strictObject({
	deposit: amountText,
	arrears: chance,
	ahead: amountText,
	planned: amountText,
	all: amountText,
	reserve: amountText,
	...enough,
	atOnce: z.nullable(z.strictObject({ deposit: amountText, works: chance })),
	at: z.optional(z.array(z.strictObject({ funds: amountText, ...enough })))
});
