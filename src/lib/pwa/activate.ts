import { cacheOf, isHashed, outdated, USED_CACHE } from './versions';

const USED = '/version';

/**
 * Brings a version into use: older ones go. Of the version before its hashed files stay, for a tab that still runs it
 * and fetches a part late.
 */
export async function takeOver(version: string, caches: CacheStorage): Promise<void> {
	const used = await caches.open(USED_CACHE);
	const before = (await (await used.match(USED))?.text()) ?? null;
	const previous = before === version ? null : before;
	// A full device must not keep what is outdated from going.
	await used.put(USED, new Response(version)).catch(() => {});
	await Promise.all(outdated(await caches.keys(), version, previous).map((name) => caches.delete(name)));
	if (previous !== null) await keepHashed(cacheOf(previous), caches);
}

async function keepHashed(name: string, caches: CacheStorage): Promise<void> {
	if (!(await caches.has(name))) return;
	const cache = await caches.open(name);
	const others = (await cache.keys()).filter(({ url }) => !isHashed(new URL(url).pathname));
	await Promise.all(others.map((request) => cache.delete(request)));
}
