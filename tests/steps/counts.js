import { readFileSync } from 'node:fs';

/**
 * @typedef {{ passed: number, failed: number, skipped: number }} Counts
 * @typedef {{ status: string, assertionResults: unknown[] }} VitestFile
 * @typedef {object} VitestReport
 * @property {number} numPassedTests
 * @property {number} numFailedTests
 * @property {number} numPendingTests
 * @property {number} numTodoTests
 * @property {VitestFile[]} testResults
 * @typedef {object} PlaywrightReport
 * @property {{ expected: number, unexpected: number, flaky: number, skipped: number }} stats
 * @property {unknown[]} errors
 */

/** @type {Counts} */
const NONE = { passed: 0, failed: 0, skipped: 0 };

/**
 * A test file that cannot even be loaded has no tests to count; it counts as one that failed.
 *
 * @param {VitestReport | undefined} report
 * @returns {Counts}
 */
export function countVitest(report) {
	if (!report) return NONE;
	const broken = report.testResults.filter((file) => file.status === 'failed' && file.assertionResults.length === 0);
	return {
		passed: report.numPassedTests,
		failed: report.numFailedTests + broken.length,
		skipped: report.numPendingTests + report.numTodoTests
	};
}

/**
 * A test that passed only when repeated did pass; an error outside every test counts as one that failed.
 *
 * @param {PlaywrightReport | undefined} report
 * @returns {Counts}
 */
export function countPlaywright(report) {
	if (!report) return NONE;
	const { expected, unexpected, flaky, skipped } = report.stats;
	return { passed: expected + flaky, failed: unexpected + report.errors.length, skipped };
}

/** @param {Counts[]} all */
export function total(all) {
	return all.reduce(
		(sum, counts) => ({
			passed: sum.passed + counts.passed,
			failed: sum.failed + counts.failed,
			skipped: sum.skipped + counts.skipped
		}),
		NONE
	);
}

/** @param {Counts} counts */
export function countLine({ passed, failed, skipped }) {
	return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}

/** @param {string} file */
export function readReport(file) {
	try {
		return JSON.parse(readFileSync(file, 'utf8'));
	} catch {
		// The tool did not get as far as writing it; its step has failed and says so.
		return undefined;
	}
}
