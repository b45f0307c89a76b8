import { fromBase64Url, toBase64Url } from './base64url';
import { canCompress, gunzip, gzip } from './compression';
import { failed, type Outcome, type ShareFault } from './fault';
import { type Candidate, findLinks, LINK_VERSION, MARK } from './unmangle/find-link';
import { LARGEST_CONTENT, LONGEST_TEXT } from './unmangle/limits';
import { plainText, readingsOf } from './unmangle/plain-text';

/** What a link has after the address of the page. */
function fragmentOf(payload: string): string {
	return `#${MARK}${LINK_VERSION}.${payload.length.toString(36)}.${payload}`;
}

/**
 * Writes a link: everything it says stands after `#`, which browsers send to no server.
 *
 * @param address the page that opens it, such as `https://example.org/zh/shared`.
 * @param content what it holds, as `contentText` wrote it.
 */
export async function linkTo(address: string, content: string): Promise<string> {
	return `${address}${fragmentOf(toBase64Url(await gzip(content)))}`;
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

/** What a link holds that arrived whole. */
export interface LinkContent {
	readonly text: string;
	/** The link as it was made, from `#` on, whatever the text around it did to it. */
	readonly fragment: string;
}

/**
 * What the links in a text hold that arrived whole, each once; else why the first one in it did not.
 *
 * @param text any text: an address, a chat message.
 */
export async function contentsOfLinks(text: string): Promise<Outcome<readonly LinkContent[]>> {
	if (text.length > LONGEST_TEXT) return failed({ code: 'too-large' });
	const tried = new Set<string>();
	const whole: LinkContent[] = [];
	let first: ShareFault | null = null;
	let hasAddress = false;
	for (const reading of readingsOf(text)) {
		const found = findLinks(reading);
		hasAddress ||= found.hasAddress;
		for (const candidate of found.candidates) {
			if (!canCompress()) return failed({ code: 'old-browser' });
			const key = `${candidate.version}.${candidate.length}.${candidate.payload}`;
			if (tried.has(key)) continue;
			tried.add(key);
			const outcome = await contentOf(candidate);
			if (!outcome.ok) first ??= outcome.fault;
			else if (!whole.some((one) => one.text === outcome.value))
				whole.push({ text: outcome.value, fragment: fragmentOf(candidate.payload) });
		}
		if (whole.length > 0) return { ok: true, value: whole };
	}
	return failed(first ?? { code: hasAddress ? 'key-missing' : 'no-link' });
}

/** Whether an address holds anything that looks like a link of ours. */
export function holdsLink(address: string): boolean {
	return findLinks(plainText(address.slice(0, LONGEST_TEXT))).candidates.length > 0;
}
