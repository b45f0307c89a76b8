import adapter from '@sveltejs/adapter-node';

/** @type {import('@sveltejs/kit').Config} */
const config = {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ out: 'build', precompress: true }),
		// Every localized entry that no crawled link may reach.
		prerender: { entries: ['*', '/zh'] },
		// There is no cookie, session or form to forge: the HTTP interface takes JSON and stores nothing. The framework's
		// check would answer 403 to a body of another type, where the contract of the interface says 415.
		csrf: { trustedOrigins: ['*'] },
		csp: {
			// Hashes in prerendered pages, nonces in rendered ones; never 'unsafe-inline'.
			mode: 'auto',
			directives: {
				'default-src': ['none'],
				'script-src': ['self'],
				'style-src': ['self'],
				// The style attribute of the framework's route announcer, and no other.
				'style-src-attr': ['unsafe-hashes', 'sha256-S8qMpvofolR8Mpjy4kQvEm7m1q8clzU4dfDH0AmvZjo='],
				'img-src': ['self', 'data:', 'blob:'],
				'font-src': ['self'],
				'connect-src': ['self'],
				'worker-src': ['self'],
				'manifest-src': ['self'],
				'base-uri': ['none'],
				'form-action': ['self'],
				'object-src': ['none'],
				'frame-ancestors': ['none']
			}
		}
	}
};

export default config;
