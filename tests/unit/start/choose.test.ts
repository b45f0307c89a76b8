import { describe, expect, it } from 'vitest';
import { type ChoosableStep, chooseSteps } from '../../steps/choose.js';

const work = () => Promise.resolve();
const steps: ChoosableStep[] = [
	{ name: 'dependencies', asked: 'never', work },
	{ name: 'lint', needs: ['dependencies'], work },
	{ name: 'build', needs: ['dependencies'], work },
	{ name: 'e2e', needs: ['build'], work },
	{ name: 'properties', asked: 'by name', needs: ['dependencies'], work }
];

const chosen = (...names: string[]) => chooseSteps(steps, names).map(({ name }) => name);

describe('the steps of a run', () => {
	it('are all but those of the long run where none is named', () => {
		expect(chosen()).toEqual(['dependencies', 'lint', 'build', 'e2e']);
	});

	it('are those that are named with all that they need, in their own order', () => {
		expect(chosen('e2e')).toEqual(['dependencies', 'build', 'e2e']);
		expect(chosen('properties', 'lint')).toEqual(['dependencies', 'lint', 'properties']);
	});

	it.each(['tests', 'dependencies', ''])('cannot be named %j: the names are said', (name) => {
		expect(() => chosen(name)).toThrow(`There is no step "${name}": the steps are lint, build, e2e, properties.`);
	});
});
