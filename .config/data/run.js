// `npm run data`: writes the files of src/lib/reference that are made from packages or from tables of numbers beside
// this file, and a record of them. `npm run data -- check` writes nothing and says which of them would change.
import { readFileSync, writeFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { ensureInstalled } from '../../src/start/dependencies.js';
import { Failure, orExplain } from '../../src/start/failure.js';

const here = fileURLToPath(new URL('.', import.meta.url));
const root = fileURLToPath(new URL('../..', import.meta.url));
const prettierFile = fileURLToPath(new URL('../prettier.json', import.meta.url));
const record = new URL('made.json', import.meta.url);

await orExplain(async () => {
	const [order = 'write', ...more] = process.argv.slice(2);
	if (!['write', 'check'].includes(order) || more.length > 0) throw new Failure('Say nothing more, or "check".');
	await ensureInstalled(root);
	await ensureInstalled(here);
	// Not at the top: the packages may not have been there.
	const { data, madeFiles } = await import('./files.js');
	const { recordOf } = await import('./record.js');
	const files = await madeFiles();
	const all = [
		...Object.entries(files).map(([name, content]) => ({ name, path: new URL(name, data), content })),
		{ name: '.config/data/made.json', path: record, content: recordOf(files) }
	];
	if (order === 'check') check(all);
	else for (const file of all) await write(file);
});

/** @typedef {{ name: string, path: URL, content: object }} MadeFile */

/** @param {MadeFile[]} all */
function check(all) {
	const stale = all.filter(({ path, content }) => {
		return JSON.stringify(JSON.parse(readFileSync(path, 'utf8'))) !== JSON.stringify(content);
	});
	if (stale.length > 0)
		throw new Failure(`Run npm run data: ${stale.map(({ name }) => name).join(', ')} would change.`);
	console.log(`${all.length} files are what they are made from.`);
}

/** @param {MadeFile} file */
async function write({ name, path, content }) {
	const { default: prettier } = await import('prettier');
	const filepath = fileURLToPath(path);
	const style = await prettier.resolveConfig(filepath, { config: prettierFile });
	const text = await prettier.format(JSON.stringify(content), { ...style, filepath });
	writeFileSync(path, text);
	console.log(`${name}: ${Buffer.byteLength(text)} bytes`);
}
