import { dayNumber } from '../../model/dates';
import type { CnyRates } from './cny-rates.schema';
import file from './cny-rates.json';

export { inMinorUnits } from './minor-units';

// A test holds the file to its schema.
const { rates, date, source, licence }: Omit<CnyRates, 'schema'> = file;

/** The day of the snapshot: shown wherever one of its rates is. */
export const RATES_DATE = date;

export const RATES_SOURCE: { readonly source: string; readonly licence: string } = { source, licence };

/** After so many days the page says that a rate is old. */
export const MOST_DAYS = 30;

/** Units of a currency for 1 CNY, as the engine's exchange takes them; `null` where the snapshot has none. */
export function rateOf(currency: string): string | null {
	return Object.hasOwn(rates, currency) ? (rates[currency] ?? null) : null;
}

/**
 * Days from one date to another, below 0 where `today` is the earlier (a device's clock may be wrong); `null` where one
 * of them is no date.
 */
export function ageInDays(date: string, today: string): number | null {
	const [then, now] = [dayNumber(date), dayNumber(today)];
	return then === null || now === null ? null : now - then;
}
