import { describe, expect, it } from 'vitest';
import { answerTo } from './answer-to';
import { estimateCases } from './cases';

describe('worked cases of the contract, to the fen at all three levels', () => {
	it('has every estimate case', () => expect(estimateCases).toHaveLength(14));

	it.each(estimateCases)('$name', ({ request, response }) => {
		expect(answerTo(request)).toEqual(response);
	});
});
