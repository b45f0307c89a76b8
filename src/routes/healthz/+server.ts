import type { RequestHandler } from './$types';
import { methodNotAllowed, NO_STORE } from '$lib/server/api/problem';
import { builtInSheets } from '$lib/server/sheets';

/** Healthy means able to answer: the built-in prices are read. */
export const GET: RequestHandler = async () => {
	await builtInSheets();
	return Response.json({ status: 'ok' }, { headers: NO_STORE });
};

export const fallback: RequestHandler = methodNotAllowed('GET', 'HEAD');
