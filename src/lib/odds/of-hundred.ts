/** A chance as it is read: of 100 patients, so many; at the ends in words, because a rounded 0 or 100 would be a promise. */
export type Hundred = number | 'none' | 'fewer' | 'more' | 'all';

/** Half up, in decimal: 0.145 is 15 of 100, whatever its binary neighbour says. */
export function hundredOf(share: number | string): Hundred {
	const exact = Number(share);
	if (exact <= 0) return 'none';
	if (exact >= 1) return 'all';
	if (exact < 0.01) return 'fewer';
	if (exact > 0.99) return 'more';
	return Math.round(Number((exact * 100).toFixed(6)));
}
