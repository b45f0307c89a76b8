import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { run } from '../../../src/start/command.js';
import { alone } from '../../../src/start/lock.js';

const options = { cwd: tmpdir(), errors: 'hide' } as const;
const node = (code: string, more = {}) => run(process.execPath, ['-e', code], { ...options, ...more });

describe('running a program', () => {
	it('gives its exit code', async () => {
		expect(await node('process.exit(0)')).toBe(0);
		expect(await node('process.exit(3)')).toBe(3);
	});

	it('that is not there counts as failed', async () => {
		expect(await run('no-such-program', [], options)).not.toBe(0);
	});

	it('gives it no input to wait for', async () => {
		expect(await node('process.stdin.resume().on("end", () => process.exit(5))')).toBe(5);
	});

	it('hands its output on, errors and the last word among it, where it is asked to', async () => {
		let text = '';
		const output = (more: string) => void (text += more);
		const code = 'console.log("费用"); console.error("fault"); process.stdout.write("end"); process.exitCode = 4;';
		expect(await run(process.execPath, ['-e', code], { cwd: tmpdir(), output })).toBe(4);
		for (const word of ['费用', 'fault', 'end']) expect(text).toContain(word);
	});

	it('for longer than its time limit counts as failed', async () => {
		expect(await node('setTimeout(() => {}, 60_000)', { timeLimit: 200 })).not.toBe(0);
	});
});

describe('two starts of the same folder', () => {
	it('do their work one after the other, even where one that was killed has left its lock', async () => {
		const root = mkdtempSync(join(tmpdir(), 'lock-'));
		await alone(root, () => Promise.resolve());
		// The highest process number there can be belongs to nobody.
		writeFileSync(join(root, '.cache', 'start.lock'), '4194304');
		const events: string[] = [];
		const work = (name: string) => async () => {
			events.push(`${name} begins`);
			await new Promise((resolve) => setTimeout(resolve, 50));
			events.push(`${name} ends`);
		};
		await Promise.all([alone(root, work('a')), alone(root, work('b'))]);
		expect(events).toHaveLength(4);
		expect(events[1]?.split(' ')[0]).toBe(events[0]?.split(' ')[0]);
		rmSync(root, { recursive: true });
	});
});
