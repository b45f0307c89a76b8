import { fileURLToPath, pathToFileURL } from 'node:url';
import { build } from 'vite';

const root = fileURLToPath(new URL('../..', import.meta.url));

/**
 * Bundles a TypeScript module as it would ship and loads it: what is measured is what runs, not a test runner's
 * instrumented form of it.
 *
 * @param {string} entry path from the project's root
 * @returns {Promise<any>}
 */
export async function bundled(entry) {
	const outDir = fileURLToPath(new URL('../../.cache/bench/', import.meta.url));
	const name = entry.replaceAll(/[^a-z]+/g, '-');
	await build({
		root,
		configFile: false,
		logLevel: 'error',
		resolve: { alias: { $lib: fileURLToPath(new URL('../../src/lib', import.meta.url)) } },
		ssr: { noExternal: ['zod', 'decimal.js'] },
		build: {
			outDir,
			emptyOutDir: false,
			ssr: entry,
			rolldownOptions: { output: { entryFileNames: `${name}.mjs` } }
		}
	});
	return import(pathToFileURL(`${outDir}${name}.mjs`).href);
}
