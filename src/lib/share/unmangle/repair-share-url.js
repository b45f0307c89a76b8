// Plain JavaScript, because the server reads it as it is; the page, its copy on the device and the framework's own
// handler read it as well.

/** No longer text is looked into for a link, in characters. A test holds it to the page's own limit. */
const LONGEST = 262_144;

/** The page for shared estimates, and behind it what no path of ours has, or the estimate itself. */
const BROKEN = /^((?:\/zh)?\/shared)(?:\/?([^A-Za-z0-9/_.-].*)|\/(e(?:=|%3d).*))$/i;
const PAGE = /^(?:\/zh)?\/shared\/?$/i;

/** An estimate in the query: `?e=1.…`, `?from=chat&e=1.…`, and behind a `#` that was encoded, once or more often. */
const IN_QUERY = /(?:[?&#]|%(?:25)*(?:23|26|3f)|%(?:25)*ef%(?:25)*bc%(?:25)*83)(e(?:=|%(?:25)*3d)[0-9]+\..*)$/i;

/**
 * Where a broken address of a shared estimate was meant to lead. Chat programs encode the `#` of a link, which makes the
 * estimate a part of the path or of the query, or glue a bracket or a full stop to an address that has lost it. What was
 * behind `#` goes back behind it: from there it is sent nowhere.
 *
 * @param {string} path as the request has it, still encoded
 * @param {string} [query] likewise, with its question mark; empty where there is none
 * @returns {string | null} the address without its origin; `null` where it is no such one or too long to be one
 */
export function repairShareUrl(path, query = '') {
	if (path.length + query.length > LONGEST + 20) return null;
	const [, page, behind, estimate] = BROKEN.exec(path) ?? [];
	const rest = behind ?? estimate;
	if (page !== undefined && rest !== undefined && rest.length <= LONGEST) {
		return `${page.toLowerCase()}#${printable(rest.replace(/^%23/i, ''))}`;
	}
	if (!PAGE.test(path)) return null;
	const lower = path.toLowerCase();
	const plain = lower.replace(/\/$/, '');
	const [, inQuery] = IN_QUERY.exec(query) ?? [];
	if (inQuery !== undefined) return `${plain}#${printable(inQuery)}`;
	// What stands behind the # of this address stays there by itself: browsers carry it over.
	return lower === path ? null : plain + printable(query);
}

/**
 * An address is ASCII, and the page undoes what is left of the encoding.
 *
 * @param {string} text
 */
function printable(text) {
	return text.replace(/[^!-~]/g, '');
}
