import { fromBase64Url, toBase64Url } from './base64url';
import { canCompress, gunzip, gzip } from './compression';
import { failed, type Outcome } from './fault';
import { type Candidate, findLinks, LINK_VERSION, MARK } from './find-link';
import { LARGEST_CONTENT, LONGEST_TEXT } from './limits';

/**
 * Writes a link: everything it says stands after `#`, which browsers send to no server.
 *
 * @param address the page that opens it, such as `https://example.org/zh/shared`.
 * @param content what it holds, as `contentText` wrote it.
 */
export async function linkTo(address: string, content: string): Promise<string> {
	const payload = toBase64Url(await gzip(content));
	return `${address}#${MARK}${LINK_VERSION}.${payload.length.toString(36)}.${payload}`;
}

/** What one candidate holds, or what happened to it on the way. */
async function contentOf({ version, length, payload, certain }: Candidate): Promise<Outcome<string>> {
	if (version > LINK_VERSION) return failed({ code: 'newer-version' });
	if (version !== LINK_VERSION) return failed({ code: 'damaged' });
	if (length > LONGEST_TEXT) return failed({ code: 'too-large' });
	if (payload.length < length) return failed({ code: 'cut-short', have: certain, of: length });
	const bytes = fromBase64Url(payload);
	const inflated = bytes ? await gunzip(bytes, LARGEST_CONTENT) : null;
	if (inflated?.ok) return { ok: true, value: inflated.text };
	if (inflated?.reason === 'too-large') return failed({ code: 'too-large' });
	// What was read over a gap may have been other words: then the link ended at the gap.
	return certain < length ? failed({ code: 'cut-short', have: certain, of: length }) : failed({ code: 'damaged' });
}

/**
 * The content of the first link in a text that arrived whole; else why the first one in it did not.
 *
 * @param text any text: an address, a chat message.
 */
export async function contentOfLink(text: string): Promise<Outcome<string>> {
	if (text.length > LONGEST_TEXT) return failed({ code: 'too-large' });
	const { candidates, hasAddress } = findLinks(text);
	if (candidates.length === 0) return failed({ code: hasAddress ? 'key-missing' : 'no-link' });
	if (!canCompress()) return failed({ code: 'old-browser' });
	let first: Outcome<string> | null = null;
	for (const candidate of candidates) {
		const outcome = await contentOf(candidate);
		if (outcome.ok) return outcome;
		first ??= outcome;
	}
	return first ?? failed({ code: 'no-link' });
}
