import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';

const program = fileURLToPath(new URL('./stopping-server.js', import.meta.url));

/** Starts a server whose "/slow" answers some seconds after the question, and whose other answers come at once. */
async function start() {
	const child = spawn(process.execPath, [program], { stdio: ['ignore', 'pipe', 'inherit'] });
	const [line] = (await once(child.stdout, 'data')) as [Buffer];
	const port = Number(line.toString());
	return {
		child,
		port,
		url: `http://127.0.0.1:${port}`,
		exit: once(child, 'exit').then(([code]) => code as number | null)
	};
}

/** Asks the slow question, and waits until the server is at work on it but not for the answer. */
async function askSlowly(server: Awaited<ReturnType<typeof start>>) {
	const text = fetch(`${server.url}/slow`).then(
		(response) => response.text(),
		() => 'cut off'
	);
	await once(server.child.stdout, 'data');
	return { text };
}

describe.skipIf(process.platform === 'win32')('a server that is told to stop', { concurrent: true }, () => {
	it.each(['SIGTERM', 'SIGINT'] as const)('by %s finishes the answer in progress and exits with 0', async (signal) => {
		const server = await start();
		const slow = await askSlowly(server);
		server.child.kill(signal);
		expect(await slow.text).toBe('done');
		expect(await server.exit).toBe(0);
	});

	it('accepts nothing more', async () => {
		const server = await start();
		const slow = await askSlowly(server);
		server.child.kill('SIGTERM');
		await sleep(200);
		await expect(fetch(`${server.url}/`)).rejects.toThrow();
		expect(await slow.text).toBe('done');
		expect(await server.exit).toBe(0);
	});

	it('does not wait for connections on which nothing is asked', async () => {
		const server = await start();
		const unused = connect(server.port, '127.0.0.1');
		await once(unused, 'connect');
		// Another connection that was used and is kept open.
		await (await fetch(`${server.url}/`)).text();
		const before = performance.now();
		server.child.kill('SIGTERM');
		expect(await server.exit).toBe(0);
		// Far below the ten seconds after which it would go anyway.
		expect(performance.now() - before).toBeLessThan(5000);
		unused.destroy();
	});

	it('takes a signal that comes twice at once, as Ctrl+C under npm does, for one', async () => {
		const server = await start();
		const slow = await askSlowly(server);
		server.child.kill('SIGINT');
		await sleep(50);
		server.child.kill('SIGINT');
		expect(await slow.text).toBe('done');
		expect(await server.exit).toBe(0);
	});

	it('exits at once when it is told a second time', async () => {
		const server = await start();
		const slow = await askSlowly(server);
		server.child.kill('SIGTERM');
		await sleep(700);
		server.child.kill('SIGTERM');
		expect(await slow.text).toBe('cut off');
		expect(await server.exit).toBe(143);
	});
});
