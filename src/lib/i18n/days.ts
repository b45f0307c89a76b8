import { getContext, setContext } from 'svelte';
import { dateOf } from '$lib/model/dates';
import { type I18n, useI18n } from './context';

/** What the days of a stay are called: by their dates once the admission date is known, by their numbers until then. */
export interface DayNames {
	readonly isDated: boolean;
	/** `Fri 2 Oct`, or `day −6`. */
	readonly name: (day: number) => string;
	/** With its number beside the date: `Fri 2 Oct (day −6)`. */
	readonly both: (day: number) => string;
	/** Days from the first to the last: `on Fri 2 Oct`, `on days 4 to 8`. */
	readonly range: (first: number, last: number) => string;
	/** For an axis: `2 Oct`, or `day −6`. */
	readonly axis: (day: number) => string;
	/** `2026-10-02`, for comparing with another date; empty while no date is known. */
	readonly iso: (day: number) => string;
}

/** @param dayZero the days from 1970 to day 0, or `null` while no date is known. */
export function dayNames({ messages, formats }: Pick<I18n, 'messages' | 'formats'>, dayZero: number | null): DayNames {
	const numbered = messages.charts.day;
	if (dayZero === null) {
		const { axisDay } = messages.charts;
		return {
			isDated: false,
			name: numbered,
			both: numbered,
			range: messages.days.onDays,
			axis: axisDay,
			iso: () => ''
		};
	}
	const name = (day: number): string => formats.date(dayZero + day);
	return {
		isDated: true,
		name,
		both: (day) => messages.days.both(name(day), numbered(day)),
		range: (first, last) =>
			first === last ? messages.days.on(name(first)) : messages.days.fromTo(name(first), name(last)),
		axis: (day) => formats.shortDate(dayZero + day),
		iso: (day) => dateOf(dayZero + day)
	};
}

const KEY = Symbol('days');

/** Gives every part of a page what its days are called; it changes when the admission date does. */
export function provideDays(days: () => DayNames): void {
	setContext(KEY, days);
}

/** What days are called where this is shown: read it anew each time, as `days().name(4)`. */
export function useDays(): () => DayNames {
	const provided = getContext<(() => DayNames) | undefined>(KEY);
	if (provided) return provided;
	const numbered = dayNames(useI18n(), null);
	return () => numbered;
}
