/** Digits of other scripts and full-width forms, as phones type them, become the digits that the engine reads. */
function plainDigits(text: string): string {
	return text
		.normalize('NFKC')
		.trim()
		.replaceAll(/[\u0660-\u0669]/g, (digit) => String(digit.charCodeAt(0) - 0x0660))
		.replaceAll(/[\u06f0-\u06f9]/g, (digit) => String(digit.charCodeAt(0) - 0x06f0))
		.replaceAll(/[\u0966-\u096f]/g, (digit) => String(digit.charCodeAt(0) - 0x0966));
}

/** A typed whole number from `least` to `most`, or `null`. */
export function readWhole(text: string, least: number, most: number): number | null {
	const plain = plainDigits(text);
	if (!/^[0-9]{1,6}$/.test(plain)) return null;
	const value = Number(plain);
	return value >= least && value <= most ? value : null;
}

/**
 * A typed weight in kilograms, from `least` to `most` with one decimal at the most, as the engine's decimal string, or
 * `null`. A comma is read as the decimal point: much of the world types it so.
 */
export function readWeight(text: string, least: number, most: number): string | null {
	const match = /^0*([0-9]{1,4})(?:[.,\u066b]([0-9]))?$/.exec(plainDigits(text));
	if (!match) return null;
	const [, units = '', tenth = '0'] = match;
	const tenths = Number(units) * 10 + Number(tenth);
	if (tenths < least * 10 || tenths > most * 10) return null;
	return tenth === '0' ? String(Number(units)) : `${Number(units)}.${tenth}`;
}
