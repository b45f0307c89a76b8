import { describe, expect, it } from 'vitest';
import { prepareSheet } from '$lib/engine';
import { answer } from '$lib/engine/home';
import { readQuestion } from '$lib/intake/question';
import { estimateResponse } from '$lib/server/api/estimate-response';
import { estimateCases } from './cases';

function answerTo(request: unknown): unknown {
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

describe('worked cases of the contract, to the fen at all three levels', () => {
	it('has every estimate case', () => expect(estimateCases).toHaveLength(14));

	it.each(estimateCases)('$name', ({ request, response }) => {
		expect(answerTo(request)).toEqual(response);
	});
});
