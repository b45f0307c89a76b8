import type { PriceSheet } from '$lib/model/price-sheet.schema';
import type { Level } from '$lib/engine';
import type { Speech } from '$lib/i18n/context';

/** What a sheet calls one of its price levels; one hospital's own range has plain names. */
export function levelName(sheet: PriceSheet, level: Level, { messages, formats }: Speech): string {
	const names = sheet.levelNames?.[level];
	return names ? formats.name(names) : messages.answer.levels[level];
}
