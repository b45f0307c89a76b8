import type { RequestHandler } from './$types';
import { answerEstimate } from '$lib/server/api/estimate';
import { methodNotAllowed } from '$lib/server/api/problem';

export const POST: RequestHandler = ({ request }) => answerEstimate(request);

export const fallback: RequestHandler = methodNotAllowed('POST');
