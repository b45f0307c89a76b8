import { describe, expect, it } from 'vitest';
import { answerTo } from '$lib/pwa/answers';

const origin = 'https://planner.example';
const stored = {
	origin,
	paths: new Set(['/', '/zh', '/method', '/shared', '/__data.json', '/icon-192.png', '/_app/immutable/chunks/own.js'])
};
const asked = (path: string, more = {}) =>
	answerTo({ method: 'GET', mode: 'navigate', url: new URL(path, origin).href, ...more }, stored);
const fetched = (path: string) => asked(path, { mode: 'cors' });

describe('what this version has stored', () => {
	it.each(['/', '/zh', '/method', '/?from=chat', '/zh?x=1#part'])('opens %s, whatever the query', (path) => {
		expect(asked(path)).toEqual({ from: 'version', path: new URL(path, origin).pathname });
	});

	it('gives its files and the data of its pages', () => {
		expect(fetched('/icon-192.png')).toEqual({ from: 'version', path: '/icon-192.png' });
		expect(fetched('/_app/immutable/chunks/own.js')).toMatchObject({ from: 'version' });
		expect(fetched('/__data.json?x-sveltekit-invalidated=01')).toEqual({ from: 'version', path: '/__data.json' });
	});
});

describe('a chunk of another version', () => {
	it('is looked for wherever it is, because its name tells its content', () => {
		const path = '/_app/immutable/chunks/older.js';
		expect(fetched(path)).toEqual({ from: 'any-version', path });
	});
});

describe('what is not touched', () => {
	it.each([
		'/api/v1/estimate',
		'/api/v1/sheets/x',
		'/healthz',
		'/healthz?deep',
		'/_app/version.json',
		'/nowhere',
		'/%E0%A4%A'
	])('%s', (path) => {
		expect(asked(path)).toEqual({ from: 'network' });
		expect(fetched(path)).toEqual({ from: 'network' });
	});

	it('is every method but GET, and every other origin', () => {
		expect(asked('/', { method: 'POST' })).toEqual({ from: 'network' });
		expect(asked('/', { method: 'HEAD' })).toEqual({ from: 'network' });
		expect(asked('https://elsewhere.example/')).toEqual({ from: 'network' });
	});
});

describe('an address that is almost one of ours', () => {
	it('leads there as the server would', () => {
		expect(asked('/method/?a=1')).toEqual({ from: 'redirect', to: '/method?a=1' });
		expect(asked('/shared%23p=1')).toEqual({ from: 'redirect', to: '/shared#p=1' });
		expect(asked('/zh/shared%23p=1')).toEqual({ from: 'redirect', to: '/zh/shared#p=1' });
		expect(asked('/SHARED')).toEqual({ from: 'redirect', to: '/shared' });
		expect(asked('/shared?e=1.3m.H4sI')).toEqual({ from: 'redirect', to: '/shared#e=1.3m.H4sI' });
		expect(asked('/shared?from=chat')).toEqual({ from: 'version', path: '/shared' });
	});

	it('does so for a page alone, and never to another site', () => {
		expect(fetched('/method/')).toEqual({ from: 'network' });
		expect(asked(`${origin}//elsewhere.example/`)).toEqual({ from: 'network' });
	});
});
