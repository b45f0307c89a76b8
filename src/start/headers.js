// The page needs no power of the browser beyond its own origin, so everything else is switched off.
//
// strict-transport-security is left out on purpose: browsers ignore it over plain http, which is all this server
// speaks, and whether a whole host name is for https only is known to the proxy that ends TLS, not to us.
const COMMON = {
	'x-content-type-options': 'nosniff',
	'x-frame-options': 'DENY',
	'referrer-policy': 'no-referrer',
	'cross-origin-opener-policy': 'same-origin',
	'cross-origin-resource-policy': 'same-origin',
	'permissions-policy': 'camera=(), display-capture=(), geolocation=(), microphone=(), payment=(), usb=()'
};

const POLICY = {
	// Nothing in an answer of the HTTP interface is meant to be shown or run.
	data: "default-src 'none'; frame-ancestors 'none'; base-uri 'none'; form-action 'none'",
	// A worker obeys the policy of its own script, not the page's: it may load and call this origin alone.
	script: "default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'",
	// A prerendered page carries its policy, with the hashes of its scripts, in a meta element, where frame-ancestors
	// does not count. A rendered page replaces this header by its own, which says all of it.
	page: "base-uri 'none'; form-action 'self'; frame-ancestors 'none'; object-src 'none'"
};

/**
 * The headers every answer starts from; what the application sets itself wins.
 *
 * @param {string} path as the request has it
 * @returns {Record<string, string>}
 */
export function securityHeaders(path) {
	return { ...COMMON, 'content-security-policy': policyFor(path) };
}

/** @param {string} path */
function policyFor(path) {
	if (path.startsWith('/api/') || path === '/healthz') return POLICY.data;
	if (path.startsWith('/_app/') || path.startsWith('/service-worker.js')) return POLICY.script;
	return POLICY.page;
}
