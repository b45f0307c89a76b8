import { readSafePlanQuestion } from '$lib/validation/safe-plan-question';
import { builtInCourseModels } from '../course-models';
import { builtInSheets } from '../sheets';
import { refusal } from './problem';
import { readJson } from './read-json';
import { answerWorkedOut, type Workers } from './worked-out';

/**
 * `POST /api/v1/safe-plan`: JSON in, how much to have ready and when, or a refusal out. Stateless: no body is stored or
 * logged. What is quick to refuse is refused here; the work itself is done in a thread.
 */
export async function answerSafePlan(request: Request, by?: Workers): Promise<Response> {
	const body = await readJson(request);
	if (!body.ok) return body.response;
	const [sheets, models] = await Promise.all([builtInSheets(), builtInCourseModels()]);
	const read = readSafePlanQuestion(body.json, (id) => sheets.get(id)?.sheet, models);
	return read.ok ? answerWorkedOut({ asked: 'safe-plan', ...read.value }, by) : refusal(read.faults);
}
