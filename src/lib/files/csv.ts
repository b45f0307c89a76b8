import Papa from 'papaparse';

/**
 * Text that a spreadsheet would take for a formula, also after spaces and in full width: it is kept as text by an
 * apostrophe before it. The names of a hospital's own lines come from a file, and a file may be anyone's. A number below
 * zero, and nothing else in its field, is a number.
 */
const FORMULA = /^(?!-[0-9]+(?:\.[0-9]+)?$)(?:[\s\u200b\ufeff]*[=+\-@|%\uff1d\uff0b\uff0d\uff20]|[\t\r\n])/;

/** Excel reads a file as UTF-8 only when it begins with this mark. */
const BYTE_ORDER_MARK = '\ufeff';

/** A table as a CSV file (RFC 4180). */
export function csvText(fields: readonly string[], data: readonly (readonly string[])[]): string {
	const text = Papa.unparse(
		{ fields: [...fields], data: data.map((row) => [...row]) },
		{ newline: '\r\n', escapeFormulae: FORMULA }
	);
	return `${BYTE_ORDER_MARK}${text}\r\n`;
}
