import type { RequestHandler } from './$types';
import { problem } from '$lib/server/api/problem';

/** Programs that miss an address get a document they can read, not a page. */
export const fallback: RequestHandler = () =>
	problem(404, 'There is nothing at this address; see /api/v1/openapi.json.');
