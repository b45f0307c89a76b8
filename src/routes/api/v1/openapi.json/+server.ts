import type { RequestHandler } from './$types';
import { openApiDocument } from '$lib/server/api/openapi';
import { methodNotAllowed } from '$lib/server/api/problem';

export const GET: RequestHandler = () => Response.json(openApiDocument());

export const fallback: RequestHandler = methodNotAllowed('GET', 'HEAD');
