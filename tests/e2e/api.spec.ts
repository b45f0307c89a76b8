import { expect, test, type APIRequestContext, type APIResponse } from '@playwright/test';
import { estimateCases } from '../golden/cases.js';

// The interface for programs over real HTTP; its rules that need no server are in tests/unit/server.

const ESTIMATE = '/api/v1/estimate';
const MEBIBYTE = 1024 * 1024;

async function expectProblem(response: APIResponse, status: number): Promise<void> {
	expect(response.status()).toBe(status);
	expect(response.headers()['content-type']).toContain('application/problem+json');
	expect(await response.json()).toMatchObject({ type: 'about:blank', status });
}

/** Sends bytes as they are, declared as JSON. */
function send(request: APIRequestContext, text: string): Promise<APIResponse> {
	return request.post(ESTIMATE, { headers: { 'content-type': 'application/json' }, data: Buffer.from(text) });
}

test.describe('estimates', () => {
	for (const { name, request: body, response: expected } of estimateCases) {
		test(`worked case ${name} comes back to the fen`, async ({ request }) => {
			const response = await request.post(ESTIMATE, { data: body });
			expect(response.status()).toBe(200);
			expect(response.headers()['cache-control']).toBe('no-store');
			const answer = (await response.json()) as Record<string, unknown>;
			expect(answer.levels).toEqual(expected.levels);
			expect(answer.impliedGrade).toEqual(expected.impliedGrade);
		});
	}

	test('the example of the OpenAPI document is answered', async ({ request }) => {
		const document = (await (await request.get('/api/v1/openapi.json')).json()) as {
			paths: Record<string, { post: { requestBody: { content: Record<string, { example: object }> } } }>;
		};
		const example = document.paths[ESTIMATE]?.post.requestBody.content['application/json']?.example ?? {};
		expect((await request.post(ESTIMATE, { data: example })).status()).toBe(200);
	});
});

test.describe('addresses and methods', () => {
	const allowed = {
		[ESTIMATE]: 'POST',
		'/api/v1/sheets': 'GET, HEAD',
		'/api/v1/openapi.json': 'GET, HEAD',
		'/healthz': 'GET, HEAD'
	};
	for (const [address, methods] of Object.entries(allowed)) {
		for (const method of ['GET', 'POST', 'PUT', 'PATCH', 'DELETE', 'OPTIONS'].filter(
			(one) => !methods.split(', ').includes(one)
		)) {
			test(`${method} ${address} is refused with the methods that there are`, async ({ request }) => {
				const response = await request.fetch(address, { method, headers: { 'content-type': 'application/json' } });
				await expectProblem(response, 405);
				expect(response.headers().allow).toBe(methods);
			});
		}
	}

	for (const address of ['/api/v1/sheets', '/api/v1/sheets/illustrative-cn-2026', '/api/v1/openapi.json', '/healthz']) {
		test(`HEAD ${address} answers as GET does, without the body`, async ({ request }) => {
			const response = await request.head(address);
			expect(response.status()).toBe(200);
			expect(response.headers()['content-type']).toContain('application/json');
			expect(await response.text()).toBe('');
		});
	}

	for (const address of ['/api', '/api/v1', '/api/v2/estimate', '/api/v1/estimate/9', '/api/v1/sheets/nobody']) {
		test(`${address} is not there, and says so to a program`, async ({ request }) => {
			await expectProblem(await request.get(address), 404);
		});
	}
});

test.describe('hostile bodies are refused, and the server answers the next request', () => {
	test.afterEach(async ({ request }) => {
		expect((await request.get('/healthz')).status()).toBe(200);
	});

	test('two mebibytes', async ({ request }) => {
		await expectProblem(await send(request, JSON.stringify('x'.repeat(2 * MEBIBYTE))), 413);
	});

	test('a list 100,000 deep', async ({ request }) => {
		await expectProblem(await send(request, '['.repeat(100_000) + ']'.repeat(100_000)), 422);
	});

	test('a mebibyte of brackets that never close', async ({ request }) => {
		await expectProblem(await send(request, '['.repeat(MEBIBYTE)), 400);
	});

	test('a mebibyte of brackets that do', async ({ request }) => {
		await expectProblem(await send(request, '['.repeat(MEBIBYTE / 2) + ']'.repeat(MEBIBYTE / 2)), 422);
	});

	test('eighty thousand unknown keys', async ({ request }) => {
		const keys = Array.from({ length: 80_000 }, (_, at) => `"k${at}":1`);
		await expectProblem(await send(request, `{${keys.join(',')}}`), 422);
	});

	test('another type, another charset, a packed body', async ({ request }) => {
		for (const headers of [
			{ 'content-type': 'text/plain' },
			{ 'content-type': 'application/json; charset=utf-16' },
			{ 'content-type': 'application/json', 'content-encoding': 'gzip' }
		]) {
			await expectProblem(await request.post(ESTIMATE, { headers, data: Buffer.from('{}') }), 415);
		}
	});
});
