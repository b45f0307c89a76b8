/** Breaks and tabs, which keep two words apart. */
const BREAKS = /[\t-\r\u0085\u2028\u2029]+/g;

/** Controls of C0 and C1, and those that embed, override or isolate a direction of writing up to where they end. */
// eslint-disable-next-line no-control-regex -- they are what is looked for
const CONTROLS = /[\u0000-\u001f\u007f-\u009f\u202a-\u202e\u2066-\u2069]/g;

/**
 * Free text without signs that nobody sees and that change how the words around them are read: behind an override of
 * direction, `gnp.exe` reads as `exe.png`. Marks of direction stay, for they say how one sign stands. A text of such signs
 * alone becomes the one sign that stands for what cannot be shown, so that nothing is refused for it.
 */
export function plainWords(text: string): string {
	const plain = text.replace(BREAKS, ' ').replace(CONTROLS, '');
	return plain === '' && text !== '' ? '\ufffd' : plain;
}
