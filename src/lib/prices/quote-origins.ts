import type { Estimate } from '$lib/engine';
import { type Fen, parseAmount } from '$lib/model/money';
import type { PriceSheet } from '$lib/model/price-sheet.schema';
import type { Quote } from '$lib/model/quote.schema';

/** Who stands behind a figure: the hospital, or the illustrative prices. */
export type Origin = 'hospital' | 'ours';

export interface Origins {
	readonly package: Origin;
	readonly crsAllowance: Origin;
	readonly deposit: Origin;
	/** Every line that is not the package. */
	readonly items: Origin;
}

/** Which figures of a plan are the hospital's once a quote stands over a sheet. */
export function originsOf(base: PriceSheet, quote?: Quote): Origins {
	const items = base.basis === 'hospital' ? 'hospital' : 'ours';
	if (!quote) return { package: items, crsAllowance: items, deposit: 'ours', items };
	const statesAllowance = quote.allowance !== undefined || quote.includes.allowance;
	return {
		package: 'hospital',
		crsAllowance: statesAllowance ? 'hospital' : items,
		deposit: quote.deposit === undefined ? 'ours' : 'hospital',
		items
	};
}

/** Who stands behind one line of an estimate. */
export function originOfLine(origins: Origins, lineId: string): Origin {
	return lineId === 'package' ? origins.package : origins.items;
}

/**
 * How far the CRS care that a quote includes goes beyond the sum that it states for it, at the sheet's prices. A
 * package has no ceiling in the contract, so this is no charge of the estimate: it is a figure to ask about.
 */
export function beyondStatedAllowance(sheet: PriceSheet, quote: Quote, { lines }: Estimate): Fen {
	const stated = quote.includes.allowance && quote.allowance !== undefined ? parseAmount(quote.allowance) : null;
	if (stated === null) return 0 as Fen;
	const inAllowance = new Set(sheet.items.filter((item) => item.class === 'allowance').map(({ id }) => id));
	const used = lines.reduce((sum, line) => sum + (inAllowance.has(line.id) ? line.included : 0), 0);
	return Math.max(0, used - stated) as Fen;
}
