import { Failure } from '../../src/start/failure.js';

/**
 * @typedef {object} Step
 * @property {string} name
 * @property {string[]} [needs] steps without which this one makes no sense
 * @property {boolean} [alone] runs while no other does, and shows its output as it comes
 * @property {(output?: (text: string) => void) => Promise<void>} work throws when the step fails; hands its output on
 * where it is given something to hand it to, and prints it else
 *
 * @typedef {object} Conditions
 * @property {number} [atOnce] how many steps may run side by side
 * @property {(line: string) => void} [log]
 */

/**
 * Runs the steps, some side by side, and starts them in their order. What a step prints among others is kept and shown
 * whole when it ends. A failure does not stop those that can still tell something, so that one run shows all that is
 * wrong.
 *
 * @param {Step[]} steps
 * @param {Conditions} [conditions]
 * @returns {Promise<string[]>} the names of the steps that failed or could not run
 */
export async function runSteps(steps, { atOnce = 2, log = console.log } = {}) {
	const failed = new Set();
	let waiting = [...steps];
	/** @type {Map<Step, Promise<void>>} */
	const running = new Map();

	for (;;) {
		waiting = waiting.filter(({ name, needs = [] }) => {
			const obstacle = needs.find((need) => failed.has(need));
			if (!obstacle) return true;
			failed.add(name);
			log(`\n== ${name}: not run, because "${obstacle}" failed`);
			return false;
		});
		const isOpen = (/** @type {string} */ need) => [...waiting, ...running.keys()].some(({ name }) => name === need);
		const next = waiting.find(({ needs = [] }) => !needs.some(isOpen));
		const isRoom = next?.alone ? running.size === 0 : running.size < atOnce && ![...running.keys()].some(isAlone);
		if (next && isRoom) {
			waiting = waiting.filter((step) => step !== next);
			const work = attempt(next, log).then((passed) => {
				if (!passed) failed.add(next.name);
				running.delete(next);
			});
			running.set(next, work);
		} else if (running.size > 0) await Promise.race(running.values());
		else if (waiting.length === 0) break;
		else throw new Error(`These steps wait for each other: ${waiting.map(({ name }) => name).join(', ')}`);
	}
	return steps.map(({ name }) => name).filter((name) => failed.has(name));
}

/** @param {Step} step */
function isAlone({ alone = false }) {
	return alone;
}

/**
 * @param {Step} step
 * @param {(line: string) => void} log
 * @returns {Promise<boolean>} whether it passed
 */
async function attempt({ name, alone, work }, log) {
	let kept = '';
	if (alone) log(`\n== ${name}`);
	const start = performance.now();
	let passed = true;
	try {
		await work(alone ? undefined : (text) => void (kept += text));
	} catch (error) {
		passed = false;
		kept += `${error instanceof Failure ? error.message : error instanceof Error ? error.stack : String(error)}\n`;
	}
	const heading = alone ? '' : `\n== ${name}\n`;
	const end = `== ${name}: ${passed ? 'passed' : 'FAILED'} in ${((performance.now() - start) / 1000).toFixed(1)} s`;
	log(`${heading}${kept.trim() === '' ? '' : `${kept.trimEnd()}\n`}${end}`);
	return passed;
}
