import adapter from '@sveltejs/adapter-node';

const cache = '../../../.cache/bench';

/** @type {import('@sveltejs/kit').Config} */
export default {
	compilerOptions: { runes: true },
	kit: {
		adapter: adapter({ out: `${cache}/bare`, precompress: true }),
		outDir: `${cache}/bare-kit`,
		prerender: { entries: ['/', '/counter'] }
	}
};
