import { describe, expect, it } from 'vitest';
import { storeVersion } from '$lib/pwa/install';
import { fakeCaches } from './fake-caches';

const CHUNK = '/_app/immutable/chunks/a.js';
const version = { name: '2', paths: ['/', '/zh', CHUNK, CHUNK], check: '/_app/version.json' };

type Fetch = (path: string, options: RequestInit) => Promise<Response>;

/** A server of version 2, but for what a test says of it. */
function server(other: (path: string) => Response | undefined = () => undefined) {
	const asked: [string, RequestCache | undefined][] = [];
	const fetch: Fetch = (path, { cache }) => {
		asked.push([path, cache]);
		return Promise.resolve(
			other(path) ?? (path === version.check ? Response.json({ version: '2' }) : new Response(path))
		);
	};
	return { fetch, asked };
}

describe('storing a version', () => {
	it('stores each of its files once', async () => {
		const { caches, held } = fakeCaches();
		const { fetch, asked } = server();
		expect(await storeVersion(version, { caches, fetch })).toEqual({ ok: true });
		expect(held()).toEqual({ 'stay-planner-version-2': ['/', CHUNK, '/zh'] });
		expect(asked).toHaveLength(4);
	});

	it('takes from the browser only what its name vouches for', async () => {
		const { asked, fetch } = server();
		await storeVersion(version, { caches: fakeCaches().caches, fetch });
		expect(Object.fromEntries(asked)).toEqual({
			'/': 'no-cache',
			'/zh': 'no-cache',
			[CHUNK]: 'default',
			[version.check]: 'no-store'
		});
	});
});

describe('a version that cannot be stored whole is not stored at all', () => {
	const redirected = Object.defineProperty(new Response('login'), 'redirected', { value: true });

	it.each([
		['is missing', new Response('', { status: 404 })],
		['fails', new Response('', { status: 500 })],
		['comes in part', new Response('', { status: 206 })],
		['comes from another address', redirected]
	])('when a file %s', async (_what, response) => {
		const { caches, held } = fakeCaches();
		const { fetch } = server((path) => (path === CHUNK ? response : undefined));
		expect(await storeVersion(version, { caches, fetch })).toEqual({ ok: false, reason: 'not-answered' });
		expect(held()).toEqual({});
	});

	it('when the network goes', async () => {
		const { caches, held } = fakeCaches();
		const fetch: Fetch = (path, options) =>
			path === CHUNK ? Promise.reject(new TypeError('gone')) : server().fetch(path, options);
		expect(await storeVersion(version, { caches, fetch })).toEqual({ ok: false, reason: 'not-answered' });
		expect(held()).toEqual({});
	});

	it.each([
		['has another version by then', Response.json({ version: '3' })],
		['does not say which version it has', new Response('?')]
	])('when the server %s', async (_what, told) => {
		const { caches, held } = fakeCaches();
		const { fetch } = server((path) => (path === version.check ? told : undefined));
		expect(await storeVersion(version, { caches, fetch })).toEqual({ ok: false, reason: 'another-version' });
		expect(held()).toEqual({});
	});

	it('when the device is full', async () => {
		const { caches, held } = fakeCaches((path) => path === CHUNK);
		expect(await storeVersion(version, { caches, fetch: server().fetch })).toEqual({
			ok: false,
			reason: 'not-writable'
		});
		expect(held()).toEqual({});
	});

	it('when the device stores nothing', async () => {
		const shut = () => Promise.reject(new DOMException('shut', 'SecurityError'));
		const caches = { open: shut, delete: shut } as unknown as CacheStorage;
		expect(await storeVersion(version, { caches, fetch: server().fetch })).toEqual({
			ok: false,
			reason: 'not-writable'
		});
	});
});
