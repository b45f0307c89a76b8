import type * as z from 'zod/mini';
import { dateSchema } from '../data/scalars.schema';
import { type PriceSheet, priceSheetSchema } from '../data/price-sheet.schema';
import { checkQuestion, type Question } from '../engine/answer';
import { accepted, type Fault, type Loose, refused, type Result } from '../engine/faults';
import { checkSheet } from '../engine/sheet-checks';
import { exchangeSchema, fundingSchema } from '../plan/funding.schema';
import { planSchema } from '../plan/plan.schema';
import { joinPath, withoutNulls } from './plain';
import { shape } from './shape';

/** The sheets that a question may name by id. */
export type FindSheet = (id: string) => PriceSheet | undefined;

export interface SheetAndQuestion {
	readonly sheet: PriceSheet;
	readonly question: Question;
}

const FIELDS: readonly string[] = ['sheet', 'sheetId', 'plan', 'funding', 'exchange', 'asOf'];

/** Collects faults over several parts; a part with faults goes on as what is left of it. */
class Reader {
	readonly faults: Fault[] = [];
	readonly #refused = new Set<string>();

	/** A part through its schema; `undefined` where it is absent. */
	part<T extends z.ZodMiniType>(schema: T, value: unknown, root: string): Loose<z.infer<T>> | undefined {
		if (value === undefined) return undefined;
		const shaped = shape(schema, value, root);
		if (shaped.ok) return shaped.value as Loose<z.infer<T>>;
		// What was already refused and left out is not missing as well.
		const known = new Set(this.faults.map((fault) => fault.path));
		this.add(shaped.faults.filter((fault) => !known.has(fault.path)));
		return shaped.rest;
	}

	/** Adds faults one by one: a hostile list of them is longer than a call may have arguments. */
	add(faults: Iterable<Fault>): void {
		for (const fault of faults) {
			this.faults.push(fault);
			// The path and each path above it; a quoted key is no field, and nothing asks what lies under it.
			const quoted = fault.path.indexOf('["');
			let path = quoted === -1 ? fault.path : fault.path.slice(0, quoted);
			while (path !== '' && !this.#refused.has(path)) {
				this.#refused.add(path);
				path = path.slice(0, Math.max(0, path.lastIndexOf('.'), path.lastIndexOf('[')));
			}
		}
	}

	/** Whether a fault was found at a path or under it. */
	readonly refused = (path: string): boolean => this.#refused.has(path);
}

/** Exactly one of a sheet and the id of a built-in one. */
function readSheet(
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
	if (sheet !== undefined) {
		const read = reader.part(priceSheetSchema, sheet, 'sheet');
		if (read) reader.add(checkSheet(read, reader.refused));
		return read;
	}
	if (typeof sheetId !== 'string') {
		reader.add([{ path: 'sheetId', code: 'wrong-type' }]);
		return undefined;
	}
	const found = findSheet(sheetId);
	if (!found) reader.add([{ path: 'sheetId', code: 'unknown-sheet' }]);
	return found;
}

/** Numbers inside a path compare as numbers, so that item 2 stands before item 10. */
const pathOrder = new Intl.Collator('en', { numeric: true });

/**
 * The one door for a question from outside (a request, a file, a link): plain JSON in, a sheet and a question out, or
 * every fault that can be told apart, in the order of their paths.
 */
export function readQuestion(json: unknown, findSheet: FindSheet): Result<SheetAndQuestion> {
	const plain = withoutNulls(json);
	if (typeof plain.value !== 'object' || plain.value === null || Array.isArray(plain.value)) {
		return refused([...plain.faults, { path: '', code: 'wrong-type' }]);
	}
	const fields = plain.value as Record<string, unknown>;
	const reader = new Reader();
	reader.add(plain.faults);
	for (const key of Object.keys(fields)) {
		if (!FIELDS.includes(key)) reader.add([{ path: joinPath('', key), code: 'unknown-key' }]);
	}
	const sheet = readSheet(fields, reader, findSheet);
	if (fields.plan === undefined && !reader.refused('plan')) reader.add([{ path: 'plan', code: 'missing' }]);
	const question: Loose<Question> = {
		plan: reader.part(planSchema, fields.plan, 'plan'),
		funding: reader.part(fundingSchema, fields.funding, 'funding'),
		exchange: reader.part(exchangeSchema, fields.exchange, 'exchange'),
		asOf: reader.part(dateSchema, fields.asOf, 'asOf')
	};
	reader.add(checkQuestion(question, sheet ?? null, reader.refused));
	if (reader.faults.length > 0)
		return refused([...reader.faults].sort((one, other) => pathOrder.compare(one.path, other.path)));
	return accepted({ sheet, question } as SheetAndQuestion);
}
