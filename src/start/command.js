import { spawn } from 'node:child_process';
import { constants } from 'node:os';

/**
 * @typedef {object} CommandOptions
 * @property {string} cwd
 * @property {NodeJS.ProcessEnv} [env]
 * @property {'show' | 'hide'} [errors] what becomes of the standard error output; shown unless told
 * @property {number} [timeLimit] milliseconds after which the command counts as failed
 */

/**
 * Runs a program with its output passed on and no input, and resolves to its exit code; a program that cannot be
 * started or is stopped counts as failed. When this process is told to stop, the program is stopped too.
 *
 * @param {string} command
 * @param {string[]} args
 * @param {CommandOptions} options
 * @returns {Promise<number>}
 */
export function run(command, args, { cwd, env = process.env, errors = 'show', timeLimit }) {
	return new Promise((resolve) => {
		const child = spawn(command, args, {
			cwd,
			env,
			stdio: ['ignore', 'inherit', errors === 'show' ? 'inherit' : 'ignore'],
			// npm is a batch file on Windows, which only a shell can run.
			shell: process.platform === 'win32' && command === 'npm',
			...(timeLimit ? { timeout: timeLimit } : {})
		});

		/** @type {NodeJS.Signals | undefined} */
		let interruption;
		/** @param {NodeJS.Signals} signal */
		const passOn = (signal) => {
			interruption = signal;
			child.kill(signal);
		};
		process.on('SIGINT', passOn);
		process.on('SIGTERM', passOn);

		/** @param {number} code */
		const finish = (code) => {
			process.off('SIGINT', passOn);
			process.off('SIGTERM', passOn);
			if (interruption) process.exit(128 + constants.signals[interruption]);
			resolve(code);
		};
		child.once('error', () => finish(127));
		child.once('exit', (code) => finish(code ?? 1));
	});
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
