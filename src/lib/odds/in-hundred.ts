import { hundredOf } from './of-hundred';

/** A chance in natural frequencies, all of this product's in 100: never 0 and never 100 (no page can be that sure). */
export type InHundred = { readonly kind: 'fewer' | 'about' | 'more'; readonly count: number };

/** @param chance 0 to 1. */
export function inHundred(chance: number): InHundred {
	const hundred = hundredOf(chance);
	if (hundred === 'none' || hundred === 'fewer') return { kind: 'fewer', count: 1 };
	if (hundred === 'more' || hundred === 'all') return { kind: 'more', count: 99 };
	return { kind: 'about', count: hundred };
}

/** The same for those of whom it does not hold: the two always make 100. */
export function othersInHundred({ kind, count }: InHundred): InHundred {
	if (kind === 'fewer') return { kind: 'more', count: 99 };
	if (kind === 'more') return { kind: 'fewer', count: 1 };
	return { kind, count: 100 - count };
}
