import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ensureBuilt } from '../../src/start/build.js';
import { run, runNpm } from '../../src/start/command.js';
import { ensureInstalled } from '../../src/start/dependencies.js';
import { Failure } from '../../src/start/failure.js';
import { ensureBrowser } from './ensure-browser.js';
import { countLine, countPlaywright, countVitest, readReport, total } from './counts.js';
import { runSteps } from './run-step.js';

const root = fileURLToPath(new URL('../..', import.meta.url));
const reports = { vitest: join(root, '.cache', 'vitest.json'), playwright: join(root, '.cache', 'playwright.json') };

/** @type {import('./run-step.js').Step[]} */
const steps = [
	{ name: 'dependencies', work: () => ensureInstalled(root) },
	{ name: 'type check', needs: ['dependencies'], work: () => npmScript('check') },
	{ name: 'lint', needs: ['dependencies'], work: () => npmScript('lint') },
	{ name: 'format', needs: ['dependencies'], work: () => npmScript('format:check') },
	{ name: 'build', needs: ['dependencies'], work: () => ensureBuilt(root) },
	{
		name: 'browser',
		needs: ['dependencies'],
		work: async () => {
			process.env.CHROMIUM_PATH = await ensureBrowser(root);
			console.log(process.env.CHROMIUM_PATH);
		}
	},
	{ name: 'unit, property, golden and component tests', needs: ['dependencies', 'browser'], work: vitest },
	{ name: 'end-to-end tests', needs: ['build', 'browser'], work: playwright }
];

/** Runs every check, and says in the last line how many tests passed. */
export async function main() {
	for (const report of Object.values(reports)) rmSync(report, { force: true });
	// Test tools choose their own; one left over from production would switch Svelte's test build off.
	delete process.env.NODE_ENV;

	const failed = await runSteps(steps);
	const counts = total([countVitest(readReport(reports.vitest)), countPlaywright(readReport(reports.playwright))]);
	if (counts.passed + counts.failed === 0) console.log('\nNo test ran.');
	if (failed.length > 0 || counts.failed > 0 || counts.passed === 0) process.exitCode = 1;
	console.log(failed.length > 0 ? `\nFailed: ${failed.join('; ')}` : '\nEvery step passed.');
	console.log(countLine(counts));
}

/** @param {string} script */
async function npmScript(script) {
	if ((await runNpm(['run', '--silent', script], { cwd: root })) !== 0) throw new Failure(`npm run ${script} failed.`);
}

function vitest() {
	return tool('vitest/vitest.mjs', [
		'run',
		'--reporter=default',
		'--reporter=json',
		`--outputFile.json=${reports.vitest}`
	]);
}

function playwright() {
	return tool('@playwright/test/cli.js', ['test', '-c', 'tests/playwright.config.ts']);
}

/**
 * @param {string} program below node_modules
 * @param {string[]} args
 */
async function tool(program, args) {
	const code = await run(process.execPath, [join(root, 'node_modules', program), ...args], { cwd: root });
	if (code !== 0) throw new Failure('Some tests failed: see above.');
}
