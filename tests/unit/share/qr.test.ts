import jsQR from 'jsqr';
import { describe, expect, it } from 'vitest';
import { LONGEST_QR } from '$lib/share/unmangle/limits';
import { qrCode } from '$lib/share/qr';
import { ADDRESS } from './setting';

/** Pixels to a module. */
const SCALE = 3;

/** Paints the runs of a path as a camera would see them. */
function painted({ size, path }: ReturnType<typeof qrCode>): { data: Uint8ClampedArray; width: number } {
	const width = size * SCALE;
	const data = new Uint8ClampedArray(width * width * 4).fill(255);
	for (const [, x = '', y = '', length = ''] of path.matchAll(/M([0-9]+) ([0-9]+)h([0-9]+)v1h-[0-9]+z/g)) {
		for (let row = Number(y) * SCALE; row < (Number(y) + 1) * SCALE; row += 1) {
			const from = (row * width + Number(x) * SCALE) * 4;
			for (let at = from; at < from + Number(length) * SCALE * 4; at += 4) data.fill(0, at, at + 3);
		}
	}
	return { data, width };
}

function linkOfLength(length: number): string {
	const start = `${ADDRESS}#e=1.xx.H4sIAAAAAAAAA`;
	let link = start;
	for (let seed = 7; link.length < length; seed = (seed * 48_271) % 2_147_483_647) {
		link += 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'.charAt(seed % 64);
	}
	return link;
}

describe('a QR code', () => {
	it.each([170, 600, LONGEST_QR - 1])('of a link of %i characters is read back to the very link', (length) => {
		const link = linkOfLength(length);
		const { data, width } = painted(qrCode(link));
		expect(jsQR(data, width, width, { inversionAttempts: 'dontInvert' })?.data).toBe(link);
	});

	it('stands in a quiet zone of four modules, its three finders where they belong', () => {
		const { size, path } = qrCode(linkOfLength(300));
		const starts = [...path.matchAll(/M([0-9]+) ([0-9]+)h([0-9]+)/g)].map((run) => run.slice(1).map(Number));
		expect(Math.min(...starts.map(([x = 0]) => x))).toBe(4);
		expect(Math.max(...starts.map(([x = 0, , length = 0]) => x + length))).toBe(size - 4);
		expect(starts[0]).toEqual([4, 4, 7]);
		// The dark module that stands beside the lower finder, and beside no other: a mirrored code has it elsewhere.
		expect(starts.some(([x = 0, y, length = 0]) => y === size - 4 - 8 && x <= 12 && x + length > 12)).toBe(true);
	});
});
