import * as z from 'zod/mini';
import { amountSchema, dateSchema, namesSchema, positiveAmountSchema } from '$lib/model/scalars.schema';
import { aimSchema, depositStepSchema } from '$lib/model/safe-plan.schema';
import { amountText, homeText } from './estimate-response.schema';

interface FieldNote {
	/** Named once in the document and referred to where it stands. */
	id: string;
	description: string;
	[key: string]: unknown;
}

/** What a JSON Schema cannot read off a check written in code: the form of a field, in words and as a pattern. */
export const fieldNotes = z.registry<FieldNote>();

const AMOUNT_PATTERN = '^(0|[1-9][0-9]*)(\\.[0-9]{1,2})?$';

fieldNotes.add(amountSchema, {
	id: 'Amount',
	description: 'CNY as a plain decimal: no sign, exponent, comma, space or leading zero; at most 100000000.00.',
	pattern: AMOUNT_PATTERN,
	examples: ['1234.50']
});
fieldNotes.add(positiveAmountSchema, {
	id: 'PositiveAmount',
	description: 'An amount of CNY above 0.',
	pattern: AMOUNT_PATTERN,
	examples: ['50000.00']
});
fieldNotes.add(depositStepSchema, {
	id: 'DepositStep',
	description: 'CNY between deposits that are tried: an amount of at least 100.00.',
	pattern: AMOUNT_PATTERN,
	examples: ['10000.00']
});
fieldNotes.add(aimSchema, {
	id: 'Aim',
	description: 'A share of stays as an exact decimal above 0 and below 1, of at most 12 places.',
	pattern: '^0?\\.[0-9]{1,12}$',
	examples: ['0.9']
});
fieldNotes.add(dateSchema, {
	id: 'Date',
	description: 'A real calendar day.',
	format: 'date',
	examples: ['2026-03-02']
});
fieldNotes.add(namesSchema, {
	id: 'Names',
	description: 'A name by language tag; at least one.',
	examples: [{ en: 'Ward bed', zh: '床位费' }]
});
fieldNotes.add(amountText, { id: 'AmountOut', description: 'CNY with two decimals; a difference may be negative.' });
fieldNotes.add(homeText, {
	id: 'HomeAmount',
	description: "The home currency, with that currency's decimals (ISO 4217)."
});
