import { problem } from './problem';

/** Largest body in bytes: 1 MiB (contract, section 8). */
export const BODY_LIMIT = 1_048_576;

export type ReadJson =
	{ readonly ok: true; readonly json: unknown } | { readonly ok: false; readonly response: Response };

function refuse(response: Response): ReadJson {
	return { ok: false, response };
}

/** JSON is UTF-8 (RFC 8259), plain: a packed body could unfold past every limit. */
function isPlainJson(headers: Headers): boolean {
	const [type, ...parameters] = (headers.get('content-type') ?? '').split(';').map((part) => part.trim().toLowerCase());
	const charset = parameters.find((parameter) => parameter.startsWith('charset='))?.replaceAll(/charset=|"/g, '');
	const encoding = headers.get('content-encoding') ?? 'identity';
	return type === 'application/json' && (charset === undefined || charset === 'utf-8') && encoding === 'identity';
}

/** The body's bytes, or `null` as soon as there are too many: what follows is not read. */
async function readBytes(request: Request): Promise<Uint8Array | null> {
	if (Number(request.headers.get('content-length') ?? 0) > BODY_LIMIT) return null;
	const bytes = new Uint8Array(BODY_LIMIT);
	let length = 0;
	const reader = request.body?.getReader() as ReadableStreamDefaultReader<Uint8Array> | undefined;
	for (;;) {
		const chunk = await reader?.read();
		if (!chunk || chunk.done) return bytes.subarray(0, length);
		if (length + chunk.value.length > BODY_LIMIT) {
			await reader?.cancel();
			return null;
		}
		bytes.set(chunk.value, length);
		length += chunk.value.length;
	}
}

/**
 * Reads a request's JSON: 415 where it is not declared as JSON, 413 where it is over 1 MiB, 400 where it is not JSON.
 * The size is checked before anything is parsed; nothing of the body is kept or repeated.
 */
export async function readJson(request: Request): Promise<ReadJson> {
	if (!isPlainJson(request.headers)) {
		return refuse(problem(415, 'Send JSON in UTF-8 and declare it: content-type: application/json.'));
	}
	const bytes = await readBytes(request);
	// The rest of a body that is too large stays unread, so the connection cannot be used again.
	if (!bytes) return refuse(problem(413, 'The body is larger than 1 MiB.', { headers: { connection: 'close' } }));
	try {
		const text = new TextDecoder('utf-8', { fatal: true }).decode(bytes);
		return { ok: true, json: JSON.parse(text) as unknown };
	} catch {
		return refuse(problem(400, 'The body is not JSON in UTF-8.'));
	}
}
