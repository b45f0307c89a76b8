import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { connect } from 'node:net';
import { fileURLToPath } from 'node:url';
import { expect, test, type APIResponse } from '@playwright/test';

// What the server does whatever the screen; the rules that need no build are in tests/unit/start.

const root = fileURLToPath(new URL('../..', import.meta.url));
const MEBIBYTE = 1024 * 1024;

function expectSecurityHeaders(response: APIResponse) {
	const headers = response.headers();
	expect(headers).toMatchObject({
		'x-content-type-options': 'nosniff',
		'x-frame-options': 'DENY',
		'referrer-policy': 'no-referrer',
		'cross-origin-opener-policy': 'same-origin',
		'cross-origin-resource-policy': 'same-origin'
	});
	expect(headers['permissions-policy']).toBeTruthy();
	expect(headers['content-security-policy']).toContain("frame-ancestors 'none'");
	expect(headers['content-security-policy']).not.toContain('unsafe-inline');
}

test.describe('security headers', () => {
	for (const path of ['/', '/zh']) {
		test(`are on the page ${path}, whose whole policy allows no inline code`, async ({ request }) => {
			const response = await request.get(path);
			expect(response.status()).toBe(200);
			expectSecurityHeaders(response);
			const page = await response.text();
			const inPage = /<meta[^>]+content-security-policy[^>]*content="([^"]*)"/i.exec(page)?.[1] ?? '';
			const policy = `${response.headers()['content-security-policy'] ?? ''}; ${inPage}`;
			expect(policy).toContain("script-src 'self'");
			expect(policy).toContain("default-src 'none'");
			expect(policy).not.toContain('unsafe-inline');
		});
	}

	test('are on scripts and on other files', async ({ request }) => {
		const page = await (await request.get('/')).text();
		const script = /[^"'(]*_app\/immutable\/[^"']+\.js/.exec(page)?.[0] ?? 'no script in the page';
		for (const path of [new URL(script, 'http://localhost/').pathname, '/favicon.svg']) {
			const response = await request.get(path);
			expect(response.status(), path).toBe(200);
			expectSecurityHeaders(response);
		}
	});

	for (const path of ['/no-such-page', '/_app/immutable/no-such-file.js', '/api/v1/no-such-thing', '/%E0%A4%A']) {
		test(`are on the refusal of ${path}`, async ({ request }) => {
			const response = await request.get(path);
			expect([400, 404]).toContain(response.status());
			expectSecurityHeaders(response);
		});
	}

	test('are on an answer of the HTTP interface, which may show and run nothing', async ({ request }) => {
		const response = await request.post('/api/v1/estimate', { data: {} });
		expect(response.status()).toBe(422);
		expectSecurityHeaders(response);
		expect(response.headers()['content-security-policy']).toContain("default-src 'none'");
	});
});

for (const [size, bytes] of [
	['a byte more than a mebibyte', MEBIBYTE + 1],
	['three mebibytes', 3 * MEBIBYTE]
] as const) {
	test(`a body of ${size} is refused with the problem document of the interface`, async ({ request }) => {
		const response = await request.post('/api/v1/estimate', {
			headers: { 'content-type': 'application/json' },
			data: Buffer.from(JSON.stringify('x'.repeat(bytes - 2)))
		});
		expect(response.status()).toBe(413);
		expect(response.headers()['content-type']).toContain('application/problem+json');
		expectSecurityHeaders(response);
	});
}

test.describe('the command that starts the server', () => {
	/** Starts a second server beside the one under test. */
	function start(PORT: string) {
		const child = spawn(process.execPath, ['src/start/start.js'], {
			cwd: root,
			env: { ...process.env, PORT, HOST: '127.0.0.1' },
			stdio: ['ignore', 'pipe', 'pipe']
		});
		let printed = '';
		let complaint = '';
		child.stdout.on('data', (chunk: Buffer) => (printed += chunk.toString()));
		child.stderr.on('data', (chunk: Buffer) => (complaint += chunk.toString()));
		const exit = once(child, 'exit').then(([code]) => code as number | null);
		return { child, exit, printed: () => printed, complaint: () => complaint };
	}

	async function portOf(server: ReturnType<typeof start>) {
		await expect.poll(server.printed, { timeout: 20_000 }).toMatch(/http:\/\/127\.0\.0\.1:\d+/);
		return Number(/127\.0\.0\.1:(\d+)/.exec(server.printed())?.[1]);
	}

	/** Whether the server takes on whoever comes now. */
	function canConnect(port: number): Promise<boolean> {
		return new Promise((resolve) => {
			const socket = connect(port, '127.0.0.1');
			socket.once('connect', () => resolve(true)).once('error', () => resolve(false));
			socket.once('connect', () => socket.destroy());
		});
	}

	test('prints its address, and on SIGTERM finishes the answer in progress and exits with 0', async () => {
		const server = start('0');
		try {
			const port = await portOf(server);
			const socket = connect(port, '127.0.0.1');
			let answer = '';
			socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
			socket.write('POST /api/v1/estimate HTTP/1.1\r\nHost: x\r\nContent-Type: application/json\r\n');
			socket.write('Expect: 100-continue\r\nContent-Length: 2\r\n\r\n');
			const goOn = 'HTTP/1.1 100 Continue\r\n\r\n';
			// The server has the request, and waits for the rest of it.
			await expect.poll(() => answer).toBe(goOn);
			socket.write('{');
			server.child.kill('SIGTERM');
			// It takes nobody else on any more.
			await expect.poll(() => canConnect(port)).toBe(false);
			expect(answer).toBe(goOn);
			socket.write('}');
			await once(socket, 'close');
			expect(answer.slice(goOn.length)).toMatch(/^HTTP\/1\.1 422 /);
			expect(await server.exit).toBe(0);
		} finally {
			server.child.kill('SIGKILL');
		}
	});

	test('says in one sentence that the port is in use, and exits with 1', async () => {
		const first = start('0');
		try {
			const port = await portOf(first);
			const second = start(String(port));
			expect(await second.exit).toBe(1);
			expect(second.complaint().trim().split('\n')).toHaveLength(1);
			expect(second.complaint()).toContain(`Port ${port} is in use`);
		} finally {
			first.child.kill('SIGKILL');
		}
	});
});

test('pages and files are for reading: another method is refused with the ones there are', async ({ request }) => {
	for (const path of ['/', '/zh', '/favicon.svg', '/nowhere']) {
		const response = await request.post(path, { data: { plan: {} } });
		expect(response.status(), path).toBe(405);
		expect(response.headers().allow).toBe('GET, HEAD');
		expectSecurityHeaders(response);
	}
});
