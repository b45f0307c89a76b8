import { describe, expect, it } from 'vitest';
import { answerTo } from '../golden/answer-to';
import type { GoldenCase } from '../golden/cases';

// Read by the bundler: a browser has no files.
const files = import.meta.glob<GoldenCase>('../golden/cases/*.json', { eager: true, import: 'default' });
const cases = Object.entries(files).filter(([, { request }]) => !('model' in request));

describe('worked cases of the contract, to the fen, in a browser', () => {
	it('has every estimate case', () => expect(cases).toHaveLength(14));

	it.each(cases)('%s', (_file, { request, response }) => {
		expect(answerTo(request)).toEqual(response);
	});
});
