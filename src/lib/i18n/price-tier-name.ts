import type { PriceSheet } from '$lib/model/price-sheet.schema';
import type { PriceTier } from '$lib/model/price-tiers';
import type { I18n } from '$lib/i18n/context';

/** What a sheet calls one of its price levels; one hospital's own range has plain names. */
export function priceTierName(sheet: PriceSheet, level: PriceTier, { messages, formats }: I18n): string {
	const names = sheet.levelNames?.[level];
	return names ? formats.name(names) : messages.answer.levels[level];
}
