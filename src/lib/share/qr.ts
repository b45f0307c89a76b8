import { encode } from 'uqr';

/** Light modules around a code, without which cameras do not find it (ISO/IEC 18004 asks for four). */
const QUIET_ZONE = 4;

/** A QR code as one path of an SVG: dark modules of one unit each in a square of `size` units, quiet zone and all. */
export interface QrCode {
	readonly size: number;
	readonly path: string;
}

/**
 * Draws a text as a QR code, with as much correction of errors as its size has room for.
 *
 * @param text at most 2,953 bytes, the most that a QR code holds.
 */
export function qrCode(text: string): QrCode {
	const { data, size } = encode(text, { ecc: 'L', boostEcc: true, border: QUIET_ZONE });
	let path = '';
	data.forEach((row, y) => {
		for (let x = 0; x < row.length; x += 1) {
			if (!row[x]) continue;
			const from = x;
			while (row[x + 1]) x += 1;
			const width = x - from + 1;
			path += `M${from} ${y}h${width}v1h-${width}z`;
		}
	});
	return { size, path };
}
