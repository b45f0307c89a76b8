// `npm run bench`. Each section measures one thing and prints its own table; `npm run bench -- page` prints one of
// them. Nothing here passes or fails by its speed.
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../../src/start/dependencies.js';
import { Failure, orExplain } from '../../src/start/failure.js';

/** @type {Record<string, () => Promise<void>>} */
const SECTIONS = {
	// Not at the top: what they import is installed first.
	estimate: async () => (await import('./estimate.js')).estimateSection(),
	outlook: async () => (await import('./outlook.js')).outlookSection(),
	page: async () => (await import('./page.js')).pageSection()
};

await orExplain(async () => {
	const asked = process.argv.slice(2);
	const unknown = asked.find((name) => !(name in SECTIONS));
	if (unknown !== undefined)
		throw new Failure(`The bench has no "${unknown}": it has ${Object.keys(SECTIONS).join(', ')}.`);
	await ensureInstalled(fileURLToPath(new URL('../..', import.meta.url)));
	await ensureInstalled(fileURLToPath(new URL('.', import.meta.url)));
	for (const name of asked.length > 0 ? asked : Object.keys(SECTIONS)) await SECTIONS[name]?.();
});
