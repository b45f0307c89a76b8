import { LONGEST_TEXT } from './limits';

/** What stands before the estimate in a link: `#e=<version>.<length in base 36>.<payload>`. */
export const MARK = 'e=';

/** The version of the text of a link; what is inside has a version of its own. */
export const LINK_VERSION = 1;

/** A place in a text that looks like a link of ours. */
export interface Candidate {
	readonly version: number;
	/** How many characters the payload has, by what the link says of itself. */
	readonly length: number;
	/** As much of the payload as was found, line breaks and marks of quoting inside left out. */
	readonly payload: string;
	/** How many of its characters came before a gap that may as well be the end of the link. */
	readonly certain: number;
}

export interface Found {
	readonly candidates: readonly Candidate[];
	/** Whether the text names the page that links lead to. */
	readonly hasAddress: boolean;
}

/** More links in one text than anybody pastes: each costs an attempt to open it. */
const MOST_CANDIDATES = 8;

/** What mail and chat programs put inside a long line that they break: space, marks of quoting, quotation marks. */
const BREAKS = /[\s"'`“”‘’„«»「」『』>|\\]/;

/** Reads the digits of a number up to its full stop, over breaks; `null` where there is no such number. */
function readNumber(text: string, from: number, base: 10 | 36, most: number): { value: number; next: number } | null {
	let digits = '';
	for (let at = from; at < text.length; at += 1) {
		const sign = text.charAt(at);
		if (sign === '.') return digits === '' ? null : { value: parseInt(digits, base), next: at + 1 };
		if (BREAKS.test(sign)) continue;
		if (!(base === 10 ? /[0-9]/ : /[0-9a-z]/i).test(sign) || digits.length === most) return null;
		digits += sign;
	}
	return null;
}

function readPayload(text: string, from: number, length: number): Pick<Candidate, 'payload' | 'certain'> {
	let payload = '';
	let certain: number | null = null;
	let gap = '';
	for (let at = from; at < text.length && payload.length < length; at += 1) {
		const sign = text.charAt(at);
		if (BREAKS.test(sign)) {
			gap += sign;
			continue;
		}
		if (!/[A-Za-z0-9_-]/.test(sign)) break;
		// A line that a program broke goes on after the break; after a mere space something else may begin.
		if (gap !== '' && !/[\n\r]/.test(gap)) certain ??= payload.length;
		gap = '';
		payload += sign;
	}
	return { payload, certain: certain ?? payload.length };
}

/**
 * Finds links of ours in a plain text: an address, a chat message, a page of mail with a link broken over its lines.
 *
 * @param plain one of the `readingsOf` a text of at most `LONGEST_TEXT` characters.
 */
export function findLinks(plain: string): Found {
	const candidates: Candidate[] = [];
	for (const match of plain.matchAll(/(?:^|[^A-Za-z0-9_-])e[\s"'>|]{0,9}=/gi)) {
		if (candidates.length === MOST_CANDIDATES) break;
		const version = readNumber(plain, match.index + match[0].length, 10, 4);
		if (!version) continue;
		const length = readNumber(plain, version.next, 36, 6);
		// What comes after the version of a newer link is not ours to know.
		if (version.value > LINK_VERSION) candidates.push({ version: version.value, length: 0, payload: '', certain: 0 });
		else if (length) {
			const rest = readPayload(plain, length.next, Math.min(length.value, LONGEST_TEXT));
			candidates.push({ version: version.value, length: length.value, ...rest });
		}
	}
	return { candidates, hasAddress: /\/shared(?![A-Za-z0-9_-])/i.test(plain) || /#\s*e\s*=/i.test(plain) };
}
