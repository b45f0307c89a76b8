import { LONGEST_TEXT } from './limits';

/** The page for shared estimates, and behind it what no path of ours has. */
const BROKEN = /^((?:\/zh)?\/shared)([^A-Za-z0-9/_.-].*)$/i;

/**
 * Where a broken address of a shared estimate was meant to lead. Chat programs encode the `#` of a link, which makes the
 * estimate a part of the path, or glue a bracket or a full stop to an address that has lost it. What was behind `#`
 * goes back behind it: from there it is sent nowhere.
 *
 * @param path as the request has it, still encoded.
 * @returns the address without its origin, or `null` where the path is no such one or too long to be one.
 */
export function mendedAddress(path: string): string | null {
	const [, page, rest] = BROKEN.exec(path) ?? [];
	if (page === undefined || rest === undefined || rest.length > LONGEST_TEXT) return null;
	// An address is ASCII, and the page undoes what is left of the encoding.
	return `${page.toLowerCase()}#${rest.replace(/^%23/i, '').replace(/[^!-~]/g, '')}`;
}
