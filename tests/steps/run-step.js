import { Failure } from '../../src/start/failure.js';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} [needs] steps without which this one makes no sense
 * @property {() => Promise<void>} work throws when the step fails
 */

/**
 * Runs the steps in order. A failure does not stop those that can still tell something, so that one run shows all
 * that is wrong.
 *
 * @param {Step[]} steps
 * @param {(line: string) => void} log
 * @returns {Promise<string[]>} the names of the steps that failed or could not run
 */
export async function runSteps(steps, log = console.log) {
	/** @type {string[]} */
	const failed = [];
	for (const { name, needs = [], work } of steps) {
		const obstacle = needs.find((need) => failed.includes(need));
		if (obstacle) {
			failed.push(name);
			log(`\n== ${name}: not run, because "${obstacle}" failed`);
			continue;
		}
		log(`\n== ${name}`);
		const start = performance.now();
		const passed = await attempt(work, log);
		if (!passed) failed.push(name);
		log(`== ${name}: ${passed ? 'passed' : 'FAILED'} in ${((performance.now() - start) / 1000).toFixed(1)} s`);
	}
	return failed;
}

/**
 * @param {() => Promise<void>} work
 * @param {(line: string) => void} log
 */
async function attempt(work, log) {
	try {
		await work();
		return true;
	} catch (error) {
		log(error instanceof Failure ? error.message : error instanceof Error ? `${error.stack}` : String(error));
		return false;
	}
}
