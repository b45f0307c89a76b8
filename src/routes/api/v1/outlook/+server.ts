import type { RequestHandler } from './$types';
import { answerOutlook } from '$lib/server/api/outlook';
import { methodNotAllowed } from '$lib/server/api/problem';

export const POST: RequestHandler = ({ request }) => answerOutlook(request);

export const fallback: RequestHandler = methodNotAllowed('POST');
