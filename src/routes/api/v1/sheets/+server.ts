import type { RequestHandler } from './$types';
import { methodNotAllowed } from '$lib/server/api/problem';
import { sheetList } from '$lib/server/api/sheets';

export const GET: RequestHandler = async () => Response.json(await sheetList());

export const fallback: RequestHandler = methodNotAllowed('GET', 'HEAD');
