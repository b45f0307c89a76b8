import { describe, expect, it } from 'vitest';
import { takeOver } from '$lib/pwa/activate';
import { respond } from '$lib/pwa/respond';
import { outdated } from '$lib/pwa/versions';
import { fakeCaches } from './fake-caches';

const chunk = (name: string) => `/_app/immutable/chunks/${name}.js`;
const NETWORK = () => Promise.resolve(new Response('network'));

function device() {
	const fake = fakeCaches();
	const store = (version: string) =>
		fake.fill(`stay-planner-version-${version}`, { '/': `page ${version}`, [chunk(version)]: `chunk ${version}` });
	return { ...fake, store };
}

describe('a version that comes into use', () => {
	it('keeps the chunks of the version before, and nothing else of it', async () => {
		const { caches, held, store } = device();
		store('1');
		await takeOver('1', caches);
		store('2');
		await takeOver('2', caches);
		expect(held()).toMatchObject({
			'stay-planner-version-1': [chunk('1')],
			'stay-planner-version-2': ['/', chunk('2')]
		});
	});

	it('removes versions that are older, or that were stored and never used', async () => {
		const { caches, held, store } = device();
		for (const version of ['1', '2']) {
			store(version);
			await takeOver(version, caches);
		}
		store('3-never-used');
		store('4');
		await takeOver('4', caches);
		expect(Object.keys(held()).sort()).toEqual([
			'stay-planner-used',
			'stay-planner-version-2',
			'stay-planner-version-4'
		]);
	});

	it('leaves the caches of others alone', () => {
		expect(outdated(['elsewhere', 'stay-planner-used', 'stay-planner-version-1'], '2', null)).toEqual([
			'stay-planner-version-1'
		]);
	});

	it('does so on a full device too', async () => {
		const { caches, held, fill } = fakeCaches(() => true);
		fill('stay-planner-version-1', { '/': 'page 1' });
		await takeOver('2', caches);
		expect(held()).not.toHaveProperty('stay-planner-version-1');
	});
});

describe('an answer', () => {
	const text = async (answer: Parameters<typeof respond>[0], caches: CacheStorage) =>
		(await respond(answer, { version: '2', caches, ask: NETWORK })).text();

	it('is of this version alone, for a page; of whichever version has it, for a chunk', async () => {
		const { caches, store } = device();
		store('1');
		store('2');
		expect(await text({ from: 'version', path: '/' }, caches)).toBe('page 2');
		expect(await text({ from: 'any-version', path: chunk('1') }, caches)).toBe('chunk 1');
		expect(await text({ from: 'version', path: chunk('1') }, caches)).toBe('network');
	});

	it('comes from the network where the cache was emptied or is damaged', async () => {
		expect(await text({ from: 'version', path: '/' }, fakeCaches().caches)).toBe('network');
		const caches = { match: () => Promise.reject(new Error('damaged')) } as unknown as CacheStorage;
		expect(await text({ from: 'any-version', path: chunk('1') }, caches)).toBe('network');
	});

	it('that leads elsewhere is stored by nobody', async () => {
		const sources = { version: '2', caches: fakeCaches().caches, ask: NETWORK };
		const response = await respond({ from: 'redirect', to: '/shared#p=1' }, sources);
		expect(response.status).toBe(302);
		expect(response.headers.get('location')).toBe('/shared#p=1');
		expect(response.headers.get('cache-control')).toBe('no-store');
	});
});
