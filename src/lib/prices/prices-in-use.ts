import type { PriceSheet } from '$lib/model/price-sheet.schema';
import type { Quote } from '$lib/model/quote.schema';

/** Where the prices of a plan come from. */
export type PricesInUse =
	| { readonly kind: 'built-in' }
	| { readonly kind: 'quote'; readonly quote: Quote }
	| { readonly kind: 'file'; readonly sheet: PriceSheet };
