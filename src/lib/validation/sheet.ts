import { type PriceSheet, priceSheetSchema } from '$lib/model/price-sheet.schema';
import { accepted, type Loose, refused, type Result } from '$lib/model/faults';
import { checkSheet } from '../engine/sheet-checks';
import { withoutNulls } from './plain-json';
import { Reader } from './fault-collector';

/** A sheet through its schema and its checks of meaning: what is left of it, with every fault in the reader. */
export function readSheetPart(value: unknown, reader: Reader): Loose<PriceSheet> | undefined {
	const read = reader.part(priceSheetSchema, value, 'sheet');
	if (read) reader.add(checkSheet(read, reader.refused));
	return read;
}

/**
 * The one door for a price sheet that comes alone, such as a file: plain JSON in, a sheet out, or every fault that can
 * be told apart. Paths begin with `sheet`, as they do where a question carries the sheet.
 */
export function readSheet(json: unknown): Result<PriceSheet> {
	// Read as the one field of a question, so that both doors know the same limits and the same places.
	const plain = withoutNulls({ sheet: json });
	const { sheet } = plain.value as { readonly sheet?: unknown };
	const reader = new Reader();
	reader.add(plain.faults);
	if (sheet === undefined) reader.add([{ path: 'sheet', code: 'wrong-type' }]);
	const read = readSheetPart(sheet, reader);
	const { faults } = reader;
	return faults.length > 0 ? refused(faults) : accepted(read as PriceSheet);
}
