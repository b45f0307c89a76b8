import { prepareSheet } from '$lib/engine';
import { answer } from '$lib/engine/exchange';
import { readQuestion } from '$lib/validation/question';
import { estimateResponse } from '$lib/server/api/estimate-response';

/** The answer to a request in the form of the contract, or what is refused about it. */
export function answerTo(request: unknown): unknown {
	const read = readQuestion(request, () => undefined);
	if (!read.ok) return read.faults;
	const prepared = prepareSheet(read.value.sheet);
	if (!prepared.ok) return prepared.faults;
	const answered = answer(prepared.value, read.value.question);
	if (!answered.ok) return answered.faults;
	const response = estimateResponse(answered.value, read.value.question.exchange?.currency);
	// The contract fixes where and what is warned of; the sentence is ours.
	return { ...response, warnings: response.warnings.map(({ path, code }) => ({ path, code })) };
}
