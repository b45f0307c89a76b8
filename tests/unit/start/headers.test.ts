import { describe, expect, it } from 'vitest';
import { securityHeaders } from '../../../src/start/headers.js';

const paths = ['/', '/zh', '/favicon.svg', '/_app/immutable/x.js', '/service-worker.js', '/api/v1/plan', '/absent', ''];
const policyOf = (path: string) => securityHeaders(path)['content-security-policy'];

describe('the security headers', () => {
	it.each(paths)('of "%s" forbid framing, sniffing, referrers and inline code', (path) => {
		const headers = securityHeaders(path);
		expect(headers).toMatchObject({
			'x-content-type-options': 'nosniff',
			'x-frame-options': 'DENY',
			'referrer-policy': 'no-referrer',
			'cross-origin-opener-policy': 'same-origin',
			'cross-origin-resource-policy': 'same-origin'
		});
		expect(headers['permissions-policy']).toContain('geolocation=()');
		expect(policyOf(path)).toContain("frame-ancestors 'none'");
		expect(JSON.stringify(headers)).not.toContain('unsafe');
	});

	it.each(['/api/v1/plan', '/healthz'])('allow nothing at all in an answer of the HTTP interface, %s', (path) => {
		expect(policyOf(path)).toMatch(/^default-src 'none';/);
		expect(policyOf(path)).not.toContain("'self'");
	});

	it('let a worker, which obeys the policy of its own script, load and call this origin alone', () => {
		expect(policyOf('/_app/immutable/workers/x.js')).toBe(
			"default-src 'none'; script-src 'self'; connect-src 'self'; frame-ancestors 'none'"
		);
	});

	it('leave scripts and styles of a prerendered page to the policy in its own head', () => {
		expect(policyOf('/')).not.toMatch(/(default|script|style)-src/);
	});
});
