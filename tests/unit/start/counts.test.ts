import { describe, expect, it } from 'vitest';
import { countLine, countPlaywright, countVitest, total } from '../../steps/counts.js';

const vitest = { numPassedTests: 7, numFailedTests: 1, numPendingTests: 2, numTodoTests: 1, testResults: [] };
const playwright = { stats: { expected: 4, unexpected: 1, flaky: 1, skipped: 3 }, errors: [] };

describe('the count of the tests', () => {
	it('adds up what both tools ran', () => {
		const counts = total([countVitest(vitest), countPlaywright(playwright)]);
		expect(counts).toEqual({ passed: 12, failed: 2, skipped: 6 });
	});

	it('is nothing where a tool left no report', () => {
		expect(total([countVitest(undefined), countPlaywright(undefined)])).toEqual({ passed: 0, failed: 0, skipped: 0 });
	});

	it('counts a file that could not be loaded as a failure', () => {
		const testResults = [
			{ status: 'failed', assertionResults: [] },
			{ status: 'failed', assertionResults: [{}] },
			{ status: 'passed', assertionResults: [{}] }
		];
		expect(countVitest({ ...vitest, testResults }).failed).toBe(2);
	});

	it('counts an error outside every test as a failure', () => {
		expect(countPlaywright({ ...playwright, errors: [{}] }).failed).toBe(2);
	});

	it('is written as one plain line, which names skipped tests only where there are some', () => {
		expect(countLine({ passed: 12, failed: 0, skipped: 0 })).toBe('12 passed, 0 failed');
		expect(countLine({ passed: 12, failed: 2, skipped: 6 })).toBe('12 passed, 2 failed, 6 skipped');
	});
});
