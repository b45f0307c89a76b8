import type { PriceSheet } from '$lib/data/price-sheet.schema';
import { NONE } from '$lib/engine';
import { sheetFromQuote } from '$lib/prices/quote';
import type { PlanDocument } from './document.schema';
import type { Plan } from './plan.schema';

/** The price sheet that a document's prices mean. */
export function sheetInUse(builtIn: PriceSheet, prices: PlanDocument['prices']): PriceSheet {
	switch (prices.kind) {
		case 'built-in':
			return builtIn;
		case 'quote':
			return sheetFromQuote(builtIn, prices.quote);
		case 'file':
			return prices.sheet;
	}
}

/** The choices that a sheet has; others are dropped, and the sheet's own first item is taken in their place. */
export function validChoices(sheet: PriceSheet, choices: Plan['choices']): Plan['choices'] {
	const known = (group: string, id: string): boolean =>
		sheet.items.some((item) => item.choice === group && (id === NONE || item.id === id));
	return Object.fromEntries(Object.entries(choices).filter(([group, id]) => known(group, id)));
}
