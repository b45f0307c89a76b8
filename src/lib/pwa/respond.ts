import type { Answer } from './answers';
import { cacheOf } from './versions';

export interface Sources {
	readonly version: string;
	readonly caches: CacheStorage;
	/** Asks the network for what was asked. */
	readonly ask: () => Promise<Response>;
}

/** What was stored is the same for every query and every way of compression. */
const ANY: CacheQueryOptions = { ignoreSearch: true, ignoreVary: true };

/** Gives an answer that was decided on. A cache that is damaged, emptied or shut counts as one that has nothing. */
export async function respond(answer: Exclude<Answer, { from: 'network' }>, sources: Sources): Promise<Response> {
	if (answer.from === 'redirect')
		return new Response(null, { status: 302, headers: { location: answer.to, 'cache-control': 'no-store' } });
	const name = answer.from === 'version' ? cacheOf(sources.version) : undefined;
	const found = await find(answer.path, name, sources.caches);
	return found ?? sources.ask();
}

async function find(path: string, cacheName: string | undefined, caches: CacheStorage): Promise<Response | undefined> {
	try {
		return await caches.match(path, cacheName === undefined ? ANY : { ...ANY, cacheName });
	} catch {
		return undefined;
	}
}
