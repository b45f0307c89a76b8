import { fileURLToPath } from 'node:url';
import { build } from 'vite';

const QUERY = '?worker-text';
const lib = fileURLToPath(new URL('../..', import.meta.url));

/**
 * A module imported with `?worker-text` comes as the text of a program that needs no other file, for a thread of its
 * own. A thread's file would have to be found beside the server's chunks wherever those are moved; its text always is
 * where it is needed: in the built server, in development and in tests.
 *
 * @returns {import('vite').Plugin}
 */
export function workerText() {
	return {
		name: 'worker-text',
		enforce: 'pre',
		async load(id) {
			if (!id.endsWith(QUERY)) return undefined;
			const built = await build({
				configFile: false,
				logLevel: 'error',
				resolve: { alias: { $lib: lib } },
				ssr: { noExternal: true },
				build: {
					write: false,
					minify: true,
					ssr: id.slice(0, -QUERY.length),
					rolldownOptions: { output: { format: 'cjs', codeSplitting: false } }
				}
			});
			const [first] = Array.isArray(built) ? built : [built];
			const [chunk] = first && 'output' in first ? first.output : [];
			if (chunk?.type !== 'chunk') throw new Error(`${id} was not built into one program`);
			for (const file of chunk.moduleIds) this.addWatchFile(file);
			return `export default ${JSON.stringify(chunk.code)};`;
		}
	};
}
