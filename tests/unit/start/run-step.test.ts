import { describe, expect, it } from 'vitest';
import { Failure } from '../../../src/start/failure.js';
import { runSteps, type Step } from '../../steps/run-step.js';

const passes = () => Promise.resolve();
const fails = () => Promise.reject(new Failure('It did not work.'));

async function run(steps: Step[]) {
	const lines: string[] = [];
	const failed = await runSteps(steps, { log: (line) => lines.push(line) });
	return { failed, text: lines.join('\n') };
}

describe('the steps of npm test', () => {
	it('start in order, each with its name and its duration', async () => {
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

	it('run two at once, and what each prints is shown whole when it ends', async () => {
		const events: string[] = [];
		const step = (name: string, milliseconds: number): Step => ({
			name,
			work: async (output) => {
				events.push(`${name} begins`);
				output?.(`${name} says `);
				await new Promise((resolve) => setTimeout(resolve, milliseconds));
				output?.('all.\n');
				events.push(`${name} ends`);
			}
		});
		const { text } = await run([step('long', 120), step('short', 20), step('third', 20)]);
		expect(events).toEqual(['long begins', 'short begins', 'short ends', 'third begins', 'third ends', 'long ends']);
		expect(text).toMatch(/== short\nshort says all\.\n== short: passed[^]*== long\nlong says all\.\n== long: passed/);
	});

	it('leave the machine to one that runs alone, which prints by itself', async () => {
		let others = 0;
		const other: Step['work'] = async () => {
			others += 1;
			await new Promise((resolve) => setTimeout(resolve, 20));
			others -= 1;
		};
		const alone: Step['work'] = (output) => {
			expect([others, output]).toEqual([0, undefined]);
			return Promise.resolve();
		};
		const steps: Step[] = [
			{ name: 'first', work: other },
			{ name: 'browsers', alone: true, needs: ['first'], work: alone },
			{ name: 'second', work: other }
		];
		expect(await run(steps)).toMatchObject({ failed: [] });
	});

	it('are never waited for in a circle', async () => {
		const circle: Step[] = [
			{ name: 'hen', needs: ['egg'], work: passes },
			{ name: 'egg', needs: ['hen'], work: passes }
		];
		await expect(run(circle)).rejects.toThrow('hen, egg');
	});
});
