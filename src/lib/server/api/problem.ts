import type { Fault } from '$lib/model/faults';
import { faultMessage } from './messages';

/** More errors than anyone reads at once; beyond it the document says how many there are in all. */
const MOST_ERRORS = 1_000;

const TITLES = {
	400: 'Bad Request',
	404: 'Not Found',
	405: 'Method Not Allowed',
	413: 'Content Too Large',
	415: 'Unsupported Media Type',
	422: 'Unprocessable Content',
	500: 'Internal Server Error',
	503: 'Service Unavailable'
} as const;

/** The status of a problem document. */
export type ProblemStatus = keyof typeof TITLES;

/** Answers of the interface are made for one request and must not linger in a cache. */
export const NO_STORE = { 'cache-control': 'no-store' } as const;

/** A problem document (RFC 9457). `detail` is ours alone: nothing of the request is repeated in it. */
export function problem(
	status: ProblemStatus,
	detail: string,
	extra: { readonly headers?: Record<string, string>; readonly errors?: readonly object[] } = {}
): Response {
	const body = {
		type: 'about:blank',
		title: TITLES[status],
		status,
		detail,
		...(extra.errors ? { errors: extra.errors } : {})
	};
	return new Response(JSON.stringify(body), {
		status,
		headers: { 'content-type': 'application/problem+json', ...NO_STORE, ...extra.headers }
	});
}

/** What was refused, field by field: path, stable code, sentence. */
export function refusal(faults: readonly Fault[]): Response {
	const errors = faults
		.slice(0, MOST_ERRORS)
		.map((fault) => ({ path: fault.path, code: fault.code, message: faultMessage(fault) }));
	const count = faults.length === 1 ? '1 fault' : `${faults.length} faults`;
	return problem(422, `The request has ${count}; each is named in "errors" by its path.`, { errors });
}

/** An answer to every method that an address does not have. */
export function methodNotAllowed(...allowed: readonly string[]): () => Response {
	return () =>
		problem(405, `This address answers ${allowed.join(' and ')}.`, { headers: { allow: allowed.join(', ') } });
}
