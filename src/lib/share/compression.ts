/** So little is handed over at once that inflating it cannot run far past a limit: deflate grows 1,032 times at most. */
const SLICE = 512;

/** Whether this browser has the platform's compression. */
export function canCompress(): boolean {
	return typeof CompressionStream === 'function' && typeof DecompressionStream === 'function';
}

function slices(bytes: Uint8Array<ArrayBuffer>): ReadableStream<Uint8Array<ArrayBuffer>> {
	let at = 0;
	return new ReadableStream(
		{
			pull(controller) {
				if (at >= bytes.length) controller.close();
				else controller.enqueue(bytes.subarray(at, (at += SLICE)));
			}
		},
		{ highWaterMark: 0 }
	);
}

/** The bytes of a stream, or `null` as soon as there are more than `most`; the rest is then never made. */
async function collected(stream: ReadableStream<Uint8Array>, most: number): Promise<Uint8Array<ArrayBuffer> | null> {
	const parts: Uint8Array[] = [];
	let size = 0;
	const reader = stream.getReader();
	for (let part = await reader.read(); !part.done; part = await reader.read()) {
		size += part.value.length;
		if (size > most) {
			await reader.cancel();
			return null;
		}
		parts.push(part.value);
	}
	const all = new Uint8Array(size);
	let at = 0;
	for (const part of parts) {
		all.set(part, at);
		at += part.length;
	}
	return all;
}

/** Compresses a text: gzip, whose CRC-32 and length tell later whether every byte arrived. */
export async function gzip(text: string): Promise<Uint8Array<ArrayBuffer>> {
	const bytes = new TextEncoder().encode(text);
	const all = await collected(new Blob([bytes]).stream().pipeThrough(new CompressionStream('gzip')), Infinity);
	return all ?? new Uint8Array();
}

export type Inflated =
	| { readonly ok: true; readonly text: string }
	/** `damaged`: not what was compressed. `too-large`: it would be longer than the limit; no more of it was made. */
	| { readonly ok: false; readonly reason: 'damaged' | 'too-large' };

/** Inflates what `gzip` made, as far as `most` bytes; its checksum and length must hold, and its text must be UTF-8. */
export async function gunzip(bytes: Uint8Array<ArrayBuffer>, most: number): Promise<Inflated> {
	try {
		const all = await collected(slices(bytes).pipeThrough(new DecompressionStream('gzip')), most);
		if (!all) return { ok: false, reason: 'too-large' };
		return { ok: true, text: new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(all) };
	} catch {
		// The platform says every kind of damage by throwing: header, data, checksum, length, or bytes after the end.
		return { ok: false, reason: 'damaged' };
	}
}
