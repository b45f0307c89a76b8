import { fileURLToPath } from 'node:url';
import { readAddress } from './address.js';
import { ensureBuilt } from './build.js';
import { ensureInstalled } from './dependencies.js';
import { orExplain } from './failure.js';
import { serve } from './serve.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

/** Installs what is missing, builds what is stale, serves. */
export function main() {
	return orExplain(async () => {
		// First, because a wrong port should not cost an installation and a build.
		const address = readAddress(process.env);
		await ensureInstalled(root);
		await ensureBuilt(root);
		await serve(root, address);
	});
}
