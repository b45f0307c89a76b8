import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { createServer } from 'node:net';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { run } from '../../src/start/command.js';
import { ensureBuilt } from '../../src/start/build.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** @typedef {{ address: string, stop: () => void }} Server */

/**
 * A port the system has just found free.
 *
 * @returns {Promise<number>}
 */
export async function freePort() {
	const probe = createServer().listen(0, '127.0.0.1');
	await once(probe, 'listening');
	const address = probe.address();
	probe.close();
	await once(probe, 'close');
	return address !== null && typeof address === 'object' ? address.port : 0;
}

/**
 * Starts what a user starts, and waits until it answers.
 *
 * @returns {Promise<Server>}
 */
export async function startPlanner() {
	await ensureBuilt(root);
	return start('src/start/start.js', '/healthz');
}

/**
 * Builds the bare pages with the project's own framework, and serves them through the planner's own server.
 *
 * @returns {Promise<Server>}
 */
export async function startBarePages() {
	const folder = join(root, 'tests', 'bench', 'bare');
	const env = { ...process.env, NODE_ENV: 'production' };
	const vite = join(root, 'node_modules', 'vite', 'bin', 'vite.js');
	// What the adapter says of its work is no figure.
	const code = await run(process.execPath, [vite, 'build'], { cwd: folder, env, output: () => {} });
	if (code !== 0) throw new Error('The bare pages could not be built.');
	return start('tests/bench/serve-bare.js', '/counter');
}

/**
 * @param {string} program
 * @param {string} path that answers once the server is ready
 * @returns {Promise<Server>}
 */
async function start(program, path) {
	const port = await freePort();
	const server = spawn(process.execPath, [program], {
		cwd: root,
		env: { ...process.env, PORT: String(port), HOST: '127.0.0.1' },
		stdio: 'ignore'
	});
	const address = `http://127.0.0.1:${port}`;
	for (let tries = 0; tries < 240; tries += 1) {
		const answered = await fetch(`${address}${path}`).catch(() => undefined);
		if (answered?.ok) return { address, stop: () => void server.kill('SIGTERM') };
		await sleep(250);
	}
	server.kill('SIGTERM');
	throw new Error(`${program} did not answer.`);
}
