import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * @typedef {object} CommandOptions
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} [env]
 * @property {'show' | 'hide'} [errors] what becomes of the standard error output; shown unless told
 * @property {((text: string) => void) | undefined} [output] takes what the program prints, which is not shown then
 * @property {number} [timeLimit] milliseconds after which the command counts as failed
 */

/** How long what a program has started may hold its output open after it has ended itself. */
const LATE_OUTPUT_MS = 2_000;

const groups = process.platform !== 'win32';

/**
 * Runs a program with its output shown or handed on and no input, and resolves to its exit code; a program that cannot be
 * started or is stopped counts as failed. When this process is told to stop, the program is stopped too.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {CommandOptions} options
 * @returns {Promise<number>}
 */
export function run(command, args, { cwd, env = process.env, errors = 'show', output, timeLimit }) {
	const shown = output ? 'pipe' : 'inherit';
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			cwd,
			env,
			stdio: ['ignore', shown, errors === 'show' ? shown : 'ignore'],
			// A group of its own, so that a signal reaches what npm and its shell have started, too: they do not pass it on.
			detached: groups,
			// npm is a batch file on Windows, which only a shell can run.
			shell: !groups && command === 'npm'
		});
		if (output) for (const stream of [child.stdout, child.stderr]) stream?.setEncoding('utf8').on('data', output);
		const timer = timeLimit ? setTimeout(() => stop(child, 'SIGTERM'), timeLimit) : undefined;

		/** @type {NodeJS.Signals | undefined} */
		let interruption;
		/** @param {NodeJS.Signals} signal */
		const passOn = (signal) => {
			interruption = signal;
			stop(child, signal);
		};
		process.on('SIGINT', passOn);
		process.on('SIGTERM', passOn);

		/** @param {number} code */
		const finish = (code) => {
			clearTimeout(timer);
			process.off('SIGINT', passOn);
			process.off('SIGTERM', passOn);
			if (interruption) process.exit(128 + constants.signals[interruption]);
			resolve(code);
		};
		child.once('error', () => finish(127));
		child.once('exit', (code) => {
			if (!output) return finish(code ?? 1);
			// Its last words may still be on the way.
			const patience = setTimeout(() => finish(code ?? 1), LATE_OUTPUT_MS);
			child.once('close', () => {
				clearTimeout(patience);
				finish(code ?? 1);
			});
		});
	});
}

/**
 * @param {import('node:child_process').ChildProcess} child
 * @param {NodeJS.Signals} signal
 */
function stop(child, signal) {
	if (!groups || child.pid === undefined) {
		child.kill(signal);
		return;
	}
	try {
		process.kill(-child.pid, signal);
	} catch {
		// The group has ended by itself in this very moment.
	}
}

/**
 * Runs npm: the very one that started this process, where one did.
 *
 * @param {string[]} args
 * @param {CommandOptions} options
 */
export function runNpm(args, options) {
	const npm = process.env.npm_execpath;
	return npm?.endsWith('npm-cli.js') ? run(process.execPath, [npm, ...args], options) : run('npm', args, options);
}
