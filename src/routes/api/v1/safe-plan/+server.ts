import type { RequestHandler } from './$types';
import { answerSafePlan } from '$lib/server/api/safe-plan';
import { methodNotAllowed } from '$lib/server/api/problem';

export const POST: RequestHandler = ({ request }) => answerSafePlan(request);

export const fallback: RequestHandler = methodNotAllowed('POST');
