import { prepareSheet } from '$lib/engine';
import { accepted } from '$lib/model/faults';
import { answer } from '$lib/engine/exchange';
import { readQuestion } from '$lib/validation/question';
import { builtInSheets } from '../sheets';
import { estimateResponse } from './estimate-response';
import { NO_STORE, refusal } from './problem';
import { readJson } from './read-json';

/** `POST /api/v1/estimate`: JSON in, an estimate or a refusal out. Stateless: no body is stored or logged. */
export async function answerEstimate(request: Request): Promise<Response> {
	const body = await readJson(request);
	if (!body.ok) return body.response;
	const builtIn = await builtInSheets();
	const read = readQuestion(body.json, (id) => builtIn.get(id)?.sheet);
	if (!read.ok) return refusal(read.faults);
	const { sheet, question } = read.value;
	const known = builtIn.get(sheet.id);
	const prepared = known?.sheet === sheet ? accepted(known.prepared) : prepareSheet(sheet);
	if (!prepared.ok) return refusal(prepared.faults);
	const answered = answer(prepared.value, question);
	if (!answered.ok) return refusal(answered.faults);
	return Response.json(estimateResponse(answered.value, question.exchange?.currency), { headers: NO_STORE });
}
