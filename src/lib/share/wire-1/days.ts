import { dateOf, dayNumber } from '$lib/model/dates';

/** Dates as days since the one before, in their order; the first since 1970-01-01. */
export function packedDates(dates: readonly string[]): number[] {
	let before = 0;
	return dates.map((date) => {
		const day = dayNumber(date) ?? 0;
		const since = day - before;
		before = day;
		return since;
	});
}

/** The way back. A sum beyond the calendar gives a text that is no date, for the document's schema to refuse. */
export function unpackedDates(days: readonly number[]): string[] {
	let day = 0;
	return days.map((since) => dateOf((day += since)));
}
