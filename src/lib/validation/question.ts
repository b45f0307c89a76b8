import { dateSchema } from '$lib/model/scalars.schema';
import type { PriceSheet } from '$lib/model/price-sheet.schema';
import { checkQuestion, type Question } from '../engine/exchange/answer';
import { accepted, type Loose, refused, type Result } from '$lib/model/faults';
import { exchangeSchema, fundingSchema } from '$lib/model/funding.schema';
import { planSchema } from '$lib/model/plan.schema';
import { joinPath, withoutNulls } from './plain-json';
import { Reader } from './fault-collector';
import { readSheetPart } from './sheet';

/** The sheets that a question may name by id. */
export type FindSheet = (id: string) => PriceSheet | undefined;

export interface SheetAndQuestion {
	readonly sheet: PriceSheet;
	readonly question: Question;
}

const FIELDS: readonly string[] = ['sheet', 'sheetId', 'plan', 'funding', 'exchange', 'asOf'];

/** Exactly one of a sheet and the id of a built-in one. */
export function readSheetOrId(
	fields: Record<string, unknown>,
	reader: Reader,
	findSheet: FindSheet
): Loose<PriceSheet> | undefined {
	const { sheet, sheetId } = fields;
	if (sheet === undefined && sheetId === undefined) {
		reader.add([{ path: 'sheet', code: 'missing' }]);
		return undefined;
	}
	if (sheet !== undefined && sheetId !== undefined) reader.add([{ path: 'sheetId', code: 'one-of-two' }]);
	if (sheet !== undefined) return readSheetPart(sheet, reader);
	if (typeof sheetId !== 'string') {
		reader.add([{ path: 'sheetId', code: 'wrong-type' }]);
		return undefined;
	}
	const found = findSheet(sheetId);
	if (!found) reader.add([{ path: 'sheetId', code: 'unknown-sheet' }]);
	return found;
}

/** The fields of a question that is an object; keys that it does not have are refused by name. */
export function fieldsOf(json: unknown, known: readonly string[], reader: Reader): Record<string, unknown> | undefined {
	const plain = withoutNulls(json);
	reader.add(plain.faults);
	if (typeof plain.value !== 'object' || plain.value === null || Array.isArray(plain.value)) {
		reader.add([{ path: '', code: 'wrong-type' }]);
		return undefined;
	}
	const fields = plain.value as Record<string, unknown>;
	for (const key of Object.keys(fields)) {
		if (!known.includes(key)) reader.add([{ path: joinPath('', key), code: 'unknown-key' }]);
	}
	return fields;
}

/**
 * The one door for a question from outside (a request, a file, a link): plain JSON in, a sheet and a question out, or
 * every fault that can be told apart, in the order of their paths.
 */
export function readQuestion(json: unknown, findSheet: FindSheet): Result<SheetAndQuestion> {
	const reader = new Reader();
	const fields = fieldsOf(json, FIELDS, reader);
	if (!fields) return refused(reader.faults);
	const sheet = readSheetOrId(fields, reader, findSheet);
	if (fields.plan === undefined && !reader.refused('plan')) reader.add([{ path: 'plan', code: 'missing' }]);
	const question: Loose<Question> = {
		plan: reader.part(planSchema, fields.plan, 'plan'),
		funding: reader.part(fundingSchema, fields.funding, 'funding'),
		exchange: reader.part(exchangeSchema, fields.exchange, 'exchange'),
		asOf: reader.part(dateSchema, fields.asOf, 'asOf')
	};
	reader.add(checkQuestion(question, sheet ?? null, reader.refused));
	const { faults } = reader;
	if (faults.length > 0) return refused(faults);
	return accepted({ sheet, question } as SheetAndQuestion);
}
