import { dayNumber } from '$lib/model/dates';
import type { Formats } from './formats';

/** A day of the calendar, `YYYY-MM-DD`, in words; a text that is no day as it is. */
export function dayInWords(date: string, formats: Formats): string {
	const day = dayNumber(date);
	return day === null ? date : formats.fullDate(day);
}
