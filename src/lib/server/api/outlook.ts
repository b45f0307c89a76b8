import { readOutlookQuestion } from '$lib/validation/outlook-question';
import { builtInCourseModels } from '../course-models';
import { OutlookWorkerPool } from '../outlook/worker-pool';
import program from '../outlook/thread.ts?worker-text';
import { builtInSheets } from '../sheets';
import { NO_STORE, problem, refusal } from './problem';
import { readJson } from './read-json';

const pool = new OutlookWorkerPool(program);

/** Seconds after which a program may ask again. */
const AGAIN_AFTER = '10';

/**
 * `POST /api/v1/outlook`: JSON in, how likely what is or a refusal out. Stateless: no body is stored or logged. What is
 * quick to refuse is refused here; the work itself is done in a thread, so that other requests are answered meanwhile.
 */
export async function answerOutlook(request: Request, by: Pick<OutlookWorkerPool, 'run'> = pool): Promise<Response> {
	const body = await readJson(request);
	if (!body.ok) return body.response;
	const [sheets, models] = await Promise.all([builtInSheets(), builtInCourseModels()]);
	const read = readOutlookQuestion(body.json, (id) => sheets.get(id)?.sheet, models);
	if (!read.ok) return refusal(read.faults);
	const answer = await by.run(read.value);
	if (answer === 'busy') {
		const headers = { 'retry-after': AGAIN_AFTER };
		return problem(503, 'Too many outlooks are being worked out; ask again in a few seconds.', { headers });
	}
	if (answer === 'too-much-work') return refusal([{ path: 'model', code: 'too-much-work' }]);
	if (!answer.ok) return refusal(answer.faults);
	return new Response(answer.text, { headers: { 'content-type': 'application/json', ...NO_STORE } });
}
