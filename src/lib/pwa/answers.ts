import { repairShareUrl } from '$lib/share/unmangle/repair-share-url';
import { isHashed } from './versions';

/** What of a request decides how it is answered. */
export interface Asked {
	readonly method: string;
	readonly mode: string;
	readonly url: string;
}

/** What a version has stored. */
export interface Stored {
	readonly origin: string;
	readonly paths: ReadonlySet<string>;
}

export type Answer =
	/** Not touched: the browser asks the network as if nobody stood between. */
	| { readonly from: 'network' }
	/** A page or file of this very version. */
	| { readonly from: 'version'; readonly path: string }
	/** A file whose name tells its content: whichever version stored it, it is the right one. */
	| { readonly from: 'any-version'; readonly path: string }
	| { readonly from: 'redirect'; readonly to: string };

const NETWORK: Answer = { from: 'network' };

/**
 * How a request is answered. The query counts for nothing, for no page and no file depends on it, unless a chat program
 * has put an estimate into it.
 */
export function answerTo(asked: Asked, stored: Stored): Answer {
	const url = new URL(asked.url);
	if (asked.method !== 'GET' || url.origin !== stored.origin || isInterface(url.pathname)) return NETWORK;
	if (asked.mode === 'navigate') {
		const repaired = repairShareUrl(url.pathname, url.search);
		if (repaired !== null) return { from: 'redirect', to: repaired };
	}
	const path = decoded(url.pathname);
	if (stored.paths.has(path)) return { from: 'version', path };
	if (isHashed(path)) return { from: 'any-version', path };
	return asked.mode === 'navigate' ? navigation(url, stored) : NETWORK;
}

/** What the server would say of an address with a slash too many, so that it also opens without a network. */
function navigation(url: URL, { paths }: Stored): Answer {
	const bare = url.pathname.replace(/\/$/, '');
	return paths.has(decoded(bare)) ? { from: 'redirect', to: bare + url.search } : NETWORK;
}

/** The interface answers for the server as it is now; what it says is never stored. */
function isInterface(pathname: string): boolean {
	return pathname.startsWith('/api/') || pathname === '/healthz';
}

/** The path as the build lists it. */
function decoded(pathname: string): string {
	try {
		return decodeURI(pathname);
	} catch {
		return pathname;
	}
}
