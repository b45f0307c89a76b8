import { Failure } from '../../src/start/failure.js';

/**
 * @typedef {import('./run-step.js').Step & { asked?: 'always' | 'by name' | 'never' }} ChoosableStep `asked` says when
 * the step is run of its own: in every run (unless told otherwise), only where it is named, or only where another
 * step needs it
 */

/**
 * The steps that are named and those that they need, in their order; without names all that run always.
 *
 * @template {ChoosableStep} Chosen
 * @param {readonly Chosen[]} steps
 * @param {readonly string[]} names
 * @returns {Chosen[]}
 */
export function chooseSteps(steps, names) {
	const offered = steps.filter(({ asked }) => asked !== 'never').map(({ name }) => name);
	const unknown = names.find((name) => !offered.includes(name));
	if (unknown !== undefined) throw new Failure(`There is no step "${unknown}": the steps are ${offered.join(', ')}.`);

	const always = steps.filter(({ asked = 'always' }) => asked === 'always').map(({ name }) => name);
	const wanted = new Set(names.length > 0 ? names : always);
	// A set goes on with what is added while it is walked.
	for (const name of wanted) {
		for (const need of steps.find((step) => step.name === name)?.needs ?? []) wanted.add(need);
	}
	return steps.filter(({ name }) => wanted.has(name));
}
