import { readOutlookQuestion } from '$lib/validation/outlook-question';
import { builtInCourseModels } from '../course-models';
import { builtInSheets } from '../sheets';
import { refusal } from './problem';
import { readJson } from './read-json';
import { answerWorkedOut, type Workers } from './worked-out';

/**
 * `POST /api/v1/outlook`: JSON in, how likely what is or a refusal out. Stateless: no body is stored or logged. What is
 * quick to refuse is refused here; the work itself is done in a thread.
 */
export async function answerOutlook(request: Request, by?: Workers): Promise<Response> {
	const body = await readJson(request);
	if (!body.ok) return body.response;
	const [sheets, models] = await Promise.all([builtInSheets(), builtInCourseModels()]);
	const read = readOutlookQuestion(body.json, (id) => sheets.get(id)?.sheet, models);
	return read.ok ? answerWorkedOut({ asked: 'outlook', ...read.value }, by) : refusal(read.faults);
}
