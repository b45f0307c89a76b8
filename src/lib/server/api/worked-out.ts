import type { OutlookTask } from '../outlook/question';
import { OutlookWorkerPool } from '../outlook/worker-pool';
import program from '../outlook/thread.ts?worker-text';
import { NO_STORE, problem, refusal } from './problem';

/** What works tasks out: the server's threads, or in a test others. */
export type Workers = Pick<OutlookWorkerPool, 'run'>;

/** One for every address: what all requests together may take is bounded. */
const pool = new OutlookWorkerPool(program);

/** Seconds after which a program may ask again. */
const AGAIN_AFTER = '10';

/** Works a task out in a thread, so that other requests are answered meanwhile, and answers with it or a refusal. */
export async function answerWorkedOut(task: OutlookTask, by: Workers = pool): Promise<Response> {
	const answer = await by.run(task);
	if (answer === 'busy') {
		const headers = { 'retry-after': AGAIN_AFTER };
		return problem(503, 'Too many outlooks are being worked out; ask again in a few seconds.', { headers });
	}
	if (answer === 'too-much-work') return refusal([{ path: 'model', code: 'too-much-work' }]);
	if (!answer.ok) return refusal(answer.faults);
	return new Response(answer.text, { headers: { 'content-type': 'application/json', ...NO_STORE } });
}
