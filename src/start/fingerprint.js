import { createHash } from 'node:crypto';
import { existsSync, readFileSync, readdirSync, statSync } from 'node:fs';
import { join } from 'node:path';

/**
 * One hash over the paths and contents of files and folders, the same on every machine. Contents, not times: a
 * checkout or a copy changes times and nothing else.
 *
 * @param {string} root
 * @param {string[]} inputs paths below `root`, with `/`; absent ones count as absent
 * @param {string[]} except paths below `root` to leave out
 * @returns {string}
 */
export function fingerprint(root, inputs, except = []) {
	const hash = createHash('sha256');
	for (const path of inputs.flatMap((input) => filesOf(root, input, except)).sort()) {
		const content = readFileSync(join(root, path));
		// The length keeps the end of one file apart from the beginning of the next.
		hash.update(`${path}\0${content.length}\0`).update(content);
	}
	return hash.digest('hex');
}

/**
 * @param {string} root
 * @param {string} path
 * @param {string[]} except
 * @returns {string[]}
 */
function filesOf(root, path, except) {
	if (except.includes(path) || !existsSync(join(root, path))) return [];
	if (!statSync(join(root, path)).isDirectory()) return [path];
	return readdirSync(join(root, path)).flatMap((name) => filesOf(root, `${path}/${name}`, except));
}
