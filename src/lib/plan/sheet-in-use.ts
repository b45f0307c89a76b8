import type { PriceSheet } from '$lib/model/price-sheet.schema';
import { NONE } from '$lib/model/choice';
import { sheetFromQuote } from './quote-sheet';
import type { PlanDocument } from '$lib/model/document.schema';
import type { Plan } from '$lib/model/plan.schema';

function pricedBy(builtIn: PriceSheet, prices: PlanDocument['prices']): PriceSheet {
	switch (prices.kind) {
		case 'built-in':
			return builtIn;
		case 'quote':
			return sheetFromQuote(builtIn, prices.quote);
		case 'file':
			return prices.sheet;
	}
}

/** The price sheet that a document's prices mean, with the family's own dates for what is paid ahead. */
export function sheetInUse(
	builtIn: PriceSheet,
	prices: PlanDocument['prices'],
	daysBefore: Readonly<Record<string, number>> = {}
): PriceSheet {
	const sheet = pricedBy(builtIn, prices);
	if (Object.keys(daysBefore).length === 0) return sheet;
	const items = sheet.items.map((item) => {
		const days = item.paid === 'ahead' ? daysBefore[item.id] : undefined;
		return days === undefined ? item : { ...item, daysBefore: days };
	});
	const days = daysBefore.package;
	const bundle =
		sheet.package?.paid === 'ahead' && days !== undefined ? { ...sheet.package, daysBefore: days } : sheet.package;
	return { ...sheet, items, ...(bundle ? { package: bundle } : {}) };
}

/** The choices that a sheet has; others are dropped, and the sheet's own first item is taken in their place. */
export function validChoices(sheet: PriceSheet, choices: Plan['choices']): Plan['choices'] {
	const known = (group: string, id: string): boolean =>
		sheet.items.some((item) => item.choice === group && (id === NONE || item.id === id));
	return Object.fromEntries(Object.entries(choices).filter(([group, id]) => known(group, id)));
}
