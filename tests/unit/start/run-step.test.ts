import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/start/failure.js';
import { runSteps, type Step } from '../../steps/run-step.js';

const passes = () => Promise.resolve();
const fails = () => Promise.reject(new Failure('It did not work.'));

async function run(steps: Step[]) {
	const lines: string[] = [];
	const failed = await runSteps(steps, (line) => lines.push(line));
	return { failed, text: lines.join('\n') };
}

describe('the steps of npm test', () => {
	it('run in order, each with its name and its duration', async () => {
		const { failed, text } = await run([
			{ name: 'first', work: passes },
			{ name: 'second', work: passes }
		]);
		expect(failed).toEqual([]);
		expect(text).toMatch(/first: passed in \d+\.\d s[^]*second: passed in \d+\.\d s/);
	});

	it('go on after a failure, which is named with its reason', async () => {
		const { failed, text } = await run([
			{ name: 'lint', work: fails },
			{ name: 'tests', work: passes }
		]);
		expect(failed).toEqual(['lint']);
		expect(text).toContain('It did not work.');
		expect(text).toContain('tests: passed');
	});

	it('leave out what makes no sense after a failure, and count it as failed', async () => {
		const { failed, text } = await run([
			{ name: 'build', work: fails },
			{ name: 'end-to-end', needs: ['build'], work: passes }
		]);
		expect(failed).toEqual(['build', 'end-to-end']);
		expect(text).toContain('end-to-end: not run, because "build" failed');
	});
});
