import { once } from 'node:events';
import { connect, type AddressInfo } from 'node:net';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { createAppServer, type Handler } from '../../../src/start/server.js';

let server: ReturnType<typeof createAppServer>;

/** Serves with the handler on a free port, and gives a way to send any bytes and read all that comes back. */
async function serving(handler: Handler) {
	server = createAppServer(handler);
	server.listen(0, '127.0.0.1');
	await once(server, 'listening');
	const { port } = server.address() as AddressInfo;
	return async (text: string) => {
		const socket = connect(port, '127.0.0.1');
		let received = '';
		socket.setEncoding('utf8').on('data', (chunk: string) => (received += chunk));
		socket.write(text);
		await once(socket, 'close');
		return received;
	};
}

const get = (path: string, more = '') => `GET ${path} HTTP/1.1\r\nHost: x\r\nConnection: close\r\n${more}\r\n`;
const fine: Handler = (_request, response) => response.end('fine');

afterEach(() => {
	server.closeAllConnections();
	server.close();
	vi.restoreAllMocks();
});

describe('the server around the application', () => {
	it('puts the security headers on an answer of the application', async () => {
		const send = await serving(fine);
		const answer = await send(get('/api/v1/x'));
		expect(answer).toMatch(/^HTTP\/1.1 200 /);
		expect(answer).toMatch(/x-content-type-options: nosniff/i);
		expect(answer).toMatch(/content-security-policy: default-src 'none'/i);
	});

	it("lets the application's own policy win", async () => {
		const send = await serving((_request, response) => {
			response.setHeader('Content-Security-Policy', "default-src 'self'");
			response.end();
		});
		const answer = await send(get('/'));
		expect(answer.match(/content-security-policy/gi)).toHaveLength(1);
		expect(answer).toContain("default-src 'self'");
	});

	it('puts a shared estimate behind the hash that came in the query or the path, kept nowhere on the way', async () => {
		const heard = vi.spyOn(console, 'error');
		const send = await serving(fine);
		for (const path of ['/shared?e=1.3m.H4sI', '/shared?x=1%23e=1.3m.H4sI', '/shared/%23e=1.3m.H4sI']) {
			const answer = await send(get(path));
			expect(answer).toMatch(/^HTTP\/1.1 302 /);
			expect(answer).toMatch(/^location: \/shared#e=1.3m.H4sI\r$/m);
			expect(answer).toMatch(/^cache-control: no-store\r$/m);
		}
		expect(await send(get('/shared?from=chat'))).toMatch(/^HTTP\/1.1 200 /);
		expect(heard).not.toHaveBeenCalled();
	});

	it('answers 404 where the application has no answer', async () => {
		const send = await serving((_request, _response, next) => next());
		const answer = await send(get('/absent'));
		expect(answer).toMatch(/^HTTP\/1.1 404 /);
		expect(answer).toMatch(/x-frame-options: DENY/i);
	});

	it.each<[string, Handler]>([
		[
			'throws',
			() => {
				throw new Error('broken');
			}
		],
		['rejects', () => Promise.reject(new Error('broken'))]
	])('answers 500 without details where the application %s, and goes on', async (_, broken) => {
		const told = vi.spyOn(console, 'error').mockImplementation(() => undefined);
		const send = await serving((request, response, next) =>
			(request.url === '/bad' ? broken : fine)(request, response, next)
		);
		const answer = await send(get('/bad'));
		expect(answer).toMatch(/^HTTP\/1.1 500 /);
		expect(answer).toMatch(/x-frame-options: DENY/i);
		expect(answer).not.toContain('broken');
		expect(told).toHaveBeenCalledOnce();
		expect(await send(get('/good'))).toContain('fine');
	});

	it('cuts an answer off that breaks in the middle, and goes on', async () => {
		vi.spyOn(console, 'error').mockImplementation(() => undefined);
		const send = await serving((request, response) => {
			if (request.url === '/good') return response.end('fine');
			response.write('half');
			throw new Error('broken');
		});
		expect(await send(get('/bad'))).not.toContain('broken');
		expect(await send(get('/good'))).toContain('fine');
	});

	it.each([
		['no HTTP at all', 'hello\r\n\r\n', 400],
		['a request without a host', 'GET / HTTP/1.1\r\n\r\n', 400],
		['two lengths', 'POST / HTTP/1.1\r\nHost: x\r\nContent-Length: 1\r\nContent-Length: 2\r\n\r\n', 400],
		['headers without measure', get('/', `A: ${'a'.repeat(20_000)}\r\n`), 431],
		['an expectation it does not know', get('/', 'Expect: miracles\r\n'), 417]
	])('answers %s with the security headers, and goes on', async (_, request, status) => {
		const send = await serving(fine);
		const answer = await send(request);
		expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
		expect(answer).toMatch(/x-content-type-options: nosniff/i);
		expect(answer).toMatch(/content-security-policy: [^\r]*frame-ancestors 'none'/i);
		expect(await send(get('/'))).toContain('fine');
	});

	it('limits how long a slow client may take', async () => {
		await serving(fine);
		expect(server.headersTimeout).toBeLessThanOrEqual(10_000);
		expect(server.requestTimeout).toBeLessThanOrEqual(30_000);
		expect(server.timeout).toBeGreaterThan(0);
	});
});
