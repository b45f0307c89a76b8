import { existsSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { runNpm } from './command.js';
import { Failure } from './failure.js';
import { fingerprint } from './fingerprint.js';
import { alone } from './lock.js';

const INPUTS = [
	'src',
	'static',
	'package.json',
	'package-lock.json',
	'svelte.config.js',
	'vite.config.ts',
	'tsconfig.json'
];

// The programs of this folder run beside the build and are no part of it.
const NOT_BUILT = ['src/start'];

/**
 * Builds the pages and the server unless the build at hand was made from the very same files.
 *
 * @param {string} root
 */
export async function ensureBuilt(root) {
	if (isBuilt(root, inputsOf(root))) return;
	await alone(root, async () => {
		// Taken before the build: a file that changes meanwhile makes the result stale, not wrongly fresh.
		const inputs = inputsOf(root);
		if (isBuilt(root, inputs)) return;
		console.log('Building ...');
		rmSync(stampOf(root), { force: true });
		const code = await runNpm(['run', '--silent', 'build'], {
			cwd: root,
			env: { ...process.env, NODE_ENV: 'production' }
		});
		if (code !== 0) throw new Failure('The build failed: its output above says where.');
		writeFileSync(stampOf(root), inputs);
	});
}

/**
 * @param {string} root
 * @param {string} inputs
 */
function isBuilt(root, inputs) {
	const stamp = stampOf(root);
	return existsSync(stamp) && existsSync(join(root, 'build', 'handler.js')) && readFileSync(stamp, 'utf8') === inputs;
}

/** @param {string} root */
function inputsOf(root) {
	return fingerprint(root, INPUTS, NOT_BUILT);
}

/** @param {string} root */
function stampOf(root) {
	return join(root, 'build', '.made-from');
}
