import { describe, expect, it } from 'vitest';
import builtIn from '$lib/reference/sheets/illustrative-cn-2026.json';
import { FILE_LIMIT, readSheetFile, readSheetText } from '$lib/prices/sheet-file';

const text = JSON.stringify(builtIn);
const blob = (...parts: BlobPart[]): Blob => new Blob(parts);

describe('a price-sheet file', () => {
	it('is read, with a byte order mark or without', async () => {
		expect(await readSheetFile(blob(text))).toEqual({ ok: true, sheet: builtIn });
		expect(await readSheetFile(blob('\ufeff', text))).toEqual({ ok: true, sheet: builtIn });
	});

	it('may have exactly 1 MiB', async () => {
		const spaces = ' '.repeat(FILE_LIMIT - new TextEncoder().encode(text).length);
		expect(await readSheetFile(blob(text, spaces))).toMatchObject({ ok: true });
	});

	it('is refused by its size before it is read', async () => {
		const unread = {
			size: FILE_LIMIT + 1,
			arrayBuffer: () => {
				throw new Error('read although it is too large');
			}
		} as unknown as Blob;
		expect(await readSheetFile(unread)).toMatchObject({ kind: 'file', fault: { code: 'too-large' } });
	});

	it('is refused where the device does not hand it out', async () => {
		const gone = { size: 10, arrayBuffer: () => Promise.reject(new DOMException('gone', 'NotFoundError')) };
		expect(await readSheetFile(gone as unknown as Blob)).toMatchObject({ fault: { code: 'unreadable' } });
	});

	it.each([
		['UTF-16, as an old editor saves it', new Uint8Array([0xff, 0xfe, 0x7b, 0, 0x7d, 0])],
		['GB 18030', new Uint8Array([0x7b, 0x22, 0xb4, 0xb2, 0x22, 0x7d])]
	])('is refused in %s', async (_, bytes) => {
		expect(await readSheetFile(blob(bytes))).toMatchObject({ kind: 'file', fault: { code: 'not-utf8' } });
	});

	it.each(['', ' \n\t ', '\ufeff'])('is refused where it is empty: %j', (empty) => {
		expect(readSheetText(empty)).toMatchObject({ kind: 'file', fault: { code: 'empty-file' } });
	});

	it('is refused with line and column where it is no JSON', () => {
		expect(readSheetText('{\n  "id": "a",\n}')).toMatchObject({
			kind: 'file',
			fault: { code: 'not-json', line: 2, column: 12, mistake: 'comma-too-many' }
		});
	});

	it.each(['null', '[]', '7', '"sheet"', '{}', '{"sheet": {}}', '['.repeat(5000) + ']'.repeat(5000)])(
		'is refused as a sheet where it is other JSON: %.20s',
		(json) => {
			const read = readSheetText(json);
			expect(read).toMatchObject({ ok: false, kind: 'sheet' });
			if (!read.ok && read.kind === 'sheet') expect(read.faults.length).toBeGreaterThan(0);
		}
	);
});
