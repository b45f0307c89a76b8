// Read by whatever Node there is: only syntax and built-ins that an old one knows, and no import.

// What the build tool and the linter take, as `engines` of package.json says it too.
const OLDEST = { 20: 19, 22: 13 };
const ANY_SINCE = 24;

/**
 * What to tell a person whose Node does not do; an empty text where it does.
 *
 * @param {string} version as in `process.version`
 * @returns {string}
 */
export function complaintAboutNode(version) {
	const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
	const oldest = /** @type {Record<number, number>} */ (OLDEST)[major];
	if (major >= ANY_SINCE || (oldest !== undefined && minor >= oldest)) return '';
	return `This needs Node 20.19, 22.13, 24 or newer, and this is ${version}: install one of them from nodejs.org.`;
}
