/** A chance in natural frequencies, all of this product's in 100: never 0 and never 100 (no page can be that sure). */
export type InHundred = { readonly kind: 'fewer' | 'about' | 'more'; readonly count: number };

/** @param chance 0 to 1. */
export function inHundred(chance: number): InHundred {
	if (chance < 0.01) return { kind: 'fewer', count: 1 };
	if (chance > 0.99) return { kind: 'more', count: 99 };
	return { kind: 'about', count: Math.min(99, Math.max(1, Math.round(chance * 100))) };
}

/** The same for those of whom it does not hold: the two always make 100. */
export function othersInHundred({ kind, count }: InHundred): InHundred {
	if (kind === 'fewer') return { kind: 'more', count: 99 };
	if (kind === 'more') return { kind: 'fewer', count: 1 };
	return { kind, count: 100 - count };
}
