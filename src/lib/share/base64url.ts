/** Few enough at once for a call to have as arguments. */
const AT_ONCE = 8_192;

/** Bytes as text of `A–Z a–z 0–9 - _`, without padding: nothing in it has a meaning in an address. */
export function toBase64Url(bytes: Uint8Array): string {
	let binary = '';
	for (let at = 0; at < bytes.length; at += AT_ONCE) {
		binary += String.fromCharCode(...bytes.subarray(at, at + AT_ONCE));
	}
	return btoa(binary).replaceAll('+', '-').replaceAll('/', '_').replace(/=+$/, '');
}

/** The way back, or `null` where the text is not of that kind. */
export function fromBase64Url(text: string): Uint8Array<ArrayBuffer> | null {
	if (!/^[A-Za-z0-9_-]*$/.test(text) || text.length % 4 === 1) return null;
	const binary = atob(text.replaceAll('-', '+').replaceAll('_', '/'));
	return Uint8Array.from(binary, (sign) => sign.charCodeAt(0));
}
