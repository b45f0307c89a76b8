import type { PriceSheet } from '$lib/model/price-sheet.schema';
import type { Fault } from '$lib/model/faults';
import { readSheet } from '$lib/validation/sheet';
import type { FileFault } from '$lib/validation/file-fault';
import { findJsonFault } from '$lib/validation/json-fault';

/** The largest file in bytes: 1 MiB, as for a request. */
export const FILE_LIMIT = 1_048_576;

export type SheetFile =
	| { readonly ok: true; readonly sheet: PriceSheet }
	| { readonly ok: false; readonly kind: 'file'; readonly fault: FileFault }
	/** `json` is what the file holds, for words about it. */
	| { readonly ok: false; readonly kind: 'sheet'; readonly faults: readonly Fault[]; readonly json: unknown };

function refuseFile(fault: FileFault): SheetFile {
	return { ok: false, kind: 'file', fault };
}

/** Reads the text of a price sheet: a sheet, or what is wrong with it. A byte order mark is let through. */
export function readSheetText(text: string): SheetFile {
	const plain = text.replace(/^\ufeff/, '');
	if (plain.trim() === '') return refuseFile({ code: 'empty-file' });
	let json: unknown;
	try {
		json = JSON.parse(plain);
	} catch {
		return refuseFile({ code: 'not-json', ...findJsonFault(plain) });
	}
	const read = readSheet(json);
	return read.ok ? { ok: true, sheet: read.value } : { ok: false, kind: 'sheet', faults: read.faults, json };
}

/**
 * Reads a price sheet from a file. The size is asked before a byte is read; nothing leaves the device.
 *
 * Loaded only when a file is chosen: it brings the schemas with it, which the page does without.
 */
export async function readSheetFile(file: Blob): Promise<SheetFile> {
	if (file.size > FILE_LIMIT) return refuseFile({ code: 'too-large', bytes: file.size });
	let bytes: ArrayBuffer;
	try {
		bytes = await file.arrayBuffer();
	} catch {
		// The file was moved, or the device took the permission back.
		return refuseFile({ code: 'unreadable' });
	}
	try {
		return readSheetText(new TextDecoder('utf-8', { fatal: true }).decode(bytes));
	} catch (error) {
		if (error instanceof TypeError) return refuseFile({ code: 'not-utf8' });
		throw error;
	}
}
