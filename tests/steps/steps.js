import { join } from 'node:path';
import { run, runNpm } from '../../src/start/command.js';
import { ensureInstalled } from '../../src/start/dependencies.js';
import { Failure } from '../../src/start/failure.js';
import { countPlaywright, countVitest } from './counts.js';
import { ensureBrowser } from './ensure-browser.js';

/**
 * @typedef {(output?: (text: string) => void) => Promise<void>} Work
 * @typedef {object} Report
 * @property {string} file where the tool writes it
 * @property {(report: any) => import('./counts.js').Counts} count
 *
 * @typedef {import('./choose.js').ChoosableStep & { report?: Report }} TestStep
 */

/**
 * What `npm test` consists of, the longest of those that run side by side first. The end-to-end tests keep two
 * processors busy themselves.
 *
 * @param {string} root
 * @returns {TestStep[]}
 */
export function allSteps(root) {
	/** @type {(name: string) => string} */
	const reportFile = (name) => join(root, '.cache', `${name}.json`);
	/** @type {(script: string, ...more: string[]) => Work} */
	const script = (name, ...more) => npmScript(root, name, more);
	/** @type {(name: string, project: string[], env?: Record<string, string>) => Pick<TestStep, 'work' | 'report'>} */
	const vitest = (name, projects, env) => ({
		report: { file: reportFile(name), count: countVitest },
		work: tool(root, 'vitest/vitest.mjs', [...vitestArguments(projects), `--outputFile.json=${reportFile(name)}`], env)
	});

	return [
		{ name: 'dependencies', asked: 'never', alone: true, work: () => ensureInstalled(root) },
		// Written once before the steps that read it side by side.
		{ name: 'types of routes', asked: 'never', alone: true, needs: ['dependencies'], work: script('prepare') },
		{ name: 'browser', asked: 'never', alone: true, needs: ['dependencies'], work: () => browser(root) },
		{ name: 'unit', needs: ['types of routes'], ...vitest('unit', ['engine', 'state']) },
		{ name: 'lint', needs: ['types of routes'], work: script('lint') },
		{ name: 'component', needs: ['types of routes', 'browser'], ...vitest('component', ['browser']) },
		{ name: 'check', needs: ['types of routes'], work: script('check') },
		{ name: 'build', needs: ['types of routes'], work: nodeProgram(root, ['tests/steps/build.js']) },
		{ name: 'format', needs: ['dependencies'], work: script('format:check') },
		{
			name: 'e2e',
			alone: true,
			needs: ['build', 'browser'],
			report: { file: reportFile('playwright'), count: countPlaywright },
			work: tool(root, '@playwright/test/cli.js', ['test', '-c', 'tests/playwright.config.ts'])
		},
		{
			name: 'properties',
			asked: 'by name',
			needs: ['types of routes'],
			...vitest('properties', ['engine'], { PROPERTY_RUNS: 'full' })
		},
		{ name: 'data', asked: 'by name', needs: ['dependencies'], work: script('data', '--', 'check') },
		{
			name: 'programs',
			asked: 'by name',
			needs: ['types of routes', 'data'],
			work: nodeProgram(root, ['tests/steps/check-programs.js'])
		}
	];
}

/**
 * @param {string} root
 * @param {string} name
 * @param {string[]} more
 * @returns {Work}
 */
function npmScript(root, name, more) {
	return async (output) => {
		const code = await runNpm(['run', '--silent', name, ...more], { cwd: root, output });
		if (code !== 0) throw new Failure(`npm run ${name} failed.`);
	};
}

/** @param {string[]} projects */
function vitestArguments(projects) {
	return ['run', ...projects.flatMap((name) => ['--project', name]), '--reporter=default', '--reporter=json'];
}

/**
 * @param {string} root
 * @param {string} program below node_modules
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 */
function tool(root, program, args, env) {
	return nodeProgram(root, [join('node_modules', program), ...args], env);
}

/**
 * @param {string} root
 * @param {string[]} args
 * @param {Record<string, string>} [env]
 * @returns {Work}
 */
function nodeProgram(root, args, env) {
	return async (output) => {
		const code = await run(process.execPath, args, { cwd: root, env: { ...process.env, ...env }, output });
		if (code !== 0) throw new Failure('It did not pass: see above.');
	};
}

/** @param {string} root */
async function browser(root) {
	process.env.CHROMIUM_PATH = await ensureBrowser(root);
	console.log(process.env.CHROMIUM_PATH);
}
