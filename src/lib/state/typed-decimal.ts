import { plainDigits } from './typed-number';

/**
 * A typed rate or percentage as the engine's plain decimal, or `null`. A comma is read as the decimal point, as much of
 * the world types it: groups of digits have no place in a rate.
 */
export function readDecimal(text: string): string | null {
	const match = /^0*([0-9]{1,12})(?:[.,\u066b]([0-9]{1,12}))?$/.exec(plainDigits(text).replace(/\s*%$/, ''));
	if (!match) return null;
	const [, units = '0', decimals = ''] = match;
	const rest = decimals.replace(/0+$/, '');
	return rest === '' ? units : `${units}.${rest}`;
}
