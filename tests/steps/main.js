import { rmSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { orExplain } from '../../src/start/failure.js';
import { chooseSteps } from './choose.js';
import { countLine, readReport, total } from './counts.js';
import { runSteps } from './run-step.js';
import { allSteps } from './steps.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Runs the checks that are named, or all, and says in the last line how many tests passed.
 *
 * @param {string[]} names
 */
export function main(names) {
	return orExplain(async () => {
		const steps = chooseSteps(allSteps(root), names);
		const reports = steps.flatMap(({ report }) => report ?? []);
		// One of an earlier run would be counted where this one writes none.
		for (const { file } of reports) rmSync(file, { force: true });
		// Test tools choose their own; one left over from production would switch Svelte's test build off.
		delete process.env.NODE_ENV;
		// Kept output comes out in the colours it would have had.
		if (process.stdout.isTTY && process.env.NO_COLOR === undefined) process.env.FORCE_COLOR ??= '1';

		const failed = await runSteps(steps);
		const counts = total(reports.map(({ file, count }) => count(readReport(file))));
		const isEmpty = reports.length > 0 && counts.passed + counts.failed === 0;
		if (isEmpty) console.log('\nNo test ran.');
		if (failed.length > 0 || counts.failed > 0 || isEmpty) process.exitCode = 1;
		console.log(failed.length > 0 ? `\nFailed: ${failed.join('; ')}` : '\nEvery step passed.');
		console.log(countLine(counts));
	});
}
