/** The most decimals a probability of a course model may have (contract, section 7). */
export const CHANCE_PLACES = 12;

/** The whole part may be left out, as the published drafts write it (`".25"`); no sign, exponent or leading zero. */
const DECIMAL = /^(?:0|[1-9][0-9]*)?(?:\.([0-9]+))?$/;

/** Whether a text is a decimal at all, of any size. */
export function isDecimal(text: string): boolean {
	return text !== '' && DECIMAL.test(text);
}

/** How many decimals a decimal is written with. */
export function placesOf(text: string): number {
	return DECIMAL.exec(text)?.[1]?.length ?? 0;
}

/** Whether a decimal lies in 0 to 1. */
export function isChance(text: string): boolean {
	return /^0?(?:\.[0-9]+)?$|^1(?:\.0+)?$/.test(text);
}

/** A probability as a whole number of units of 10^-12. */
export function unitsOf(text: string): bigint {
	const [whole = '', decimals = ''] = text.split('.');
	return BigInt(whole + decimals.padEnd(CHANCE_PLACES, '0'));
}

/** Whether a text is an exact decimal above 0 and below 1, of at most 12 places. */
export function isAim(text: string): boolean {
	if (!isDecimal(text) || placesOf(text) > CHANCE_PLACES || !isChance(text)) return false;
	const units = unitsOf(text);
	return units > 0n && units < 10n ** BigInt(CHANCE_PLACES);
}
