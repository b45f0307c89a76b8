import { createHash } from 'node:crypto';
import { fileURLToPath } from 'node:url';
import { fingerprint } from '../../src/start/fingerprint.js';

const root = fileURLToPath(new URL('../..', import.meta.url));

// Everything that decides what is made, but for the lists of countries and currencies, which have tests of their own.
const MAKERS = ['bank-holidays.js', 'cny-rates.js', 'course-models', 'package-lock.json'];

/** @typedef {{ makers: string, files: Record<string, string> }} MadeRecord */

/**
 * A record of what was made from what, so that `npm test` sees an edit of either without the packages, which are large
 * and installed for `npm run data` alone.
 *
 * @param {Record<string, object>} files content by name
 * @returns {MadeRecord}
 */
export function recordOf(files) {
	return {
		makers: fingerprint(
			root,
			MAKERS.map((name) => `.config/data/${name}`)
		),
		files: Object.fromEntries(Object.entries(files).map(([name, content]) => [name, hashOf(content)]))
	};
}

/**
 * A hash over what a JSON file says, however it is laid out.
 *
 * @param {object} content
 */
function hashOf(content) {
	return createHash('sha256').update(JSON.stringify(content)).digest('hex');
}
