// Read by whatever Node there is: only syntax and built-ins that an old one knows, and no import.

const MAJOR = 20;
const MINOR = 19;

/**
 * What to tell a person whose Node is too old; an empty text where it is not.
 *
 * @param {string} version as in `process.version`
 * @returns {string}
 */
export function complaintAboutNode(version) {
	const [major = 0, minor = 0] = version.replace(/^v/, '').split('.').map(Number);
	if (major > MAJOR || (major === MAJOR && minor >= MINOR)) return '';
	return `This needs Node ${MAJOR}.${MINOR} or newer, and this is ${version}: install a newer one from nodejs.org.`;
}
