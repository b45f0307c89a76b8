import { cacheOf, isHashed } from './versions';

export interface Version {
	readonly name: string;
	/** Everything the version consists of. */
	readonly paths: readonly string[];
	/** Where the server says which version it has. */
	readonly check: string;
}

export interface Device {
	readonly caches: CacheStorage;
	readonly fetch: (path: string, options: RequestInit) => Promise<Response>;
}

/** Why a version could not be stored. */
export type NotStored = 'not-answered' | 'another-version' | 'not-writable';

export type StoreResult = { readonly ok: true } | { readonly ok: false; readonly reason: NotStored };

/** Few at a time: what the page itself wants comes first, on a slow network too. */
const AT_ONCE = 3;

/** Stores a version whole, or nothing of it. */
export async function storeVersion(version: Version, { caches, fetch }: Device): Promise<StoreResult> {
	const name = cacheOf(version.name);
	const cache = await caches.open(name).catch(() => null);
	const reason = cache === null ? 'not-writable' : await storeAll(version, cache, fetch);
	if (reason === null) return { ok: true };
	await caches.delete(name).catch(() => false);
	return { ok: false, reason };
}

async function storeAll(version: Version, cache: Cache, fetch: Device['fetch']): Promise<NotStored | null> {
	const left = [...new Set(version.paths)];
	let reason: NotStored | null = null;
	const storeNext = async (): Promise<void> => {
		for (let path = left.shift(); path !== undefined && reason === null; path = left.shift()) {
			const refused = await storeOne(path, cache, fetch);
			if (refused !== null) reason = refused;
		}
	};
	await Promise.all(Array.from({ length: AT_ONCE }, storeNext));
	if (reason !== null) return reason;
	// The server may have been renewed meanwhile: pages of the new version would then stand beside chunks of this one.
	return (await versionAt(version.check, fetch)) === version.name ? null : 'another-version';
}

async function storeOne(path: string, cache: Cache, fetch: Device['fetch']): Promise<NotStored | null> {
	const response = await bring(path, fetch);
	if (response === null) return 'not-answered';
	try {
		await cache.put(path, response);
		return null;
	} catch {
		return 'not-writable';
	}
}

/** A file as it is now. What its name vouches for may come from the browser, which the page has just asked for it. */
async function bring(path: string, fetch: Device['fetch']): Promise<Response | null> {
	try {
		const response = await fetch(path, { cache: isHashed(path) ? 'default' : 'no-cache', priority: 'low' });
		// A page that came by a redirect could not be shown: the browser refuses to take it for the one it asked for.
		return response.status === 200 && !response.redirected ? response : null;
	} catch {
		return null;
	}
}

async function versionAt(path: string, fetch: Device['fetch']): Promise<string | null> {
	try {
		const told: unknown = await (await fetch(path, { cache: 'no-store' })).json();
		return typeof told === 'object' && told !== null && 'version' in told ? String(told.version) : null;
	} catch {
		return null;
	}
}
