type MovedTo = 'care' | 'money' | 'prices';

/** Parts that the first page had: the page that has each now, and its place there, also before a late part has come. */
const MOVED: Readonly<Record<string, readonly [page: MovedTo, place: string]>> = {
	account: ['money', 'account-place'],
	payments: ['money', 'payments-place'],
	outlook: ['money', 'odds-place'],
	odds: ['money', 'odds-place'],
	prices: ['prices', 'prices-place'],
	assumed: ['prices', 'assumed-heading'],
	strip: ['care', 'strip-heading'],
	charges: ['care', 'charges-place']
};

/** Where an anchor of the first page leads now; `null` where its part is still there, or never was. */
export function pageOfAnchor(hash: string): { readonly page: MovedTo; readonly place: string } | null {
	const part = hash.replace(/^#|-(?:place|heading)$/g, '');
	const found = Object.hasOwn(MOVED, part) ? MOVED[part] : undefined;
	return found ? { page: found[0], place: found[1] } : null;
}
