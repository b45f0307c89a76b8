import type { RequestHandler } from './$types';
import { methodNotAllowed } from '$lib/server/api/problem';
import { sheetById } from '$lib/server/api/sheets';

export const GET: RequestHandler = ({ params }) => sheetById(params.id);

export const fallback: RequestHandler = methodNotAllowed('GET', 'HEAD');
