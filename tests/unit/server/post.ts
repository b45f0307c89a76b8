import { answerEstimate } from '$lib/server/api/estimate';

export interface Problem {
	readonly type: string;
	readonly title: string;
	readonly status: number;
	readonly detail: string;
	readonly errors?: readonly { path: string; code: string; message: string }[];
}

const JSON_TYPE = { 'content-type': 'application/json' };

/** Asks for an estimate as the server does, with any body at all. */
export function send(body: BodyInit | null, headers: Record<string, string> = JSON_TYPE): Promise<Response> {
	const init = { method: 'POST', headers, body, duplex: 'half' };
	return answerEstimate(new Request('http://localhost/api/v1/estimate', init));
}

/** Asks for an estimate with JSON. */
export function post(json: unknown): Promise<Response> {
	return send(JSON.stringify(json));
}

/** A body that arrives in pieces, so that nothing says beforehand how long it is. */
export function inPieces(size: number, piece = 65_536): ReadableStream<Uint8Array> {
	let left = size;
	return new ReadableStream({
		pull(controller) {
			if (left === 0) return controller.close();
			const length = Math.min(left, piece);
			left -= length;
			controller.enqueue(new Uint8Array(length).fill(0x20));
		}
	});
}

export async function problemIn(response: Response): Promise<Problem> {
	return (await response.json()) as Problem;
}
