import { dateOf, dayNumber, weekday } from '../../model/dates';
import type { BankHolidays } from './bank-holidays.schema';
import file from './bank-holidays.json';
import { chinaClosures, datesOf } from './china';

// A test holds the file to its schema.
const senders: BankHolidays['senders'] = file.senders;

/** Why no money moves on a day; where both sides are closed, China's reason is named. */
export type ClosedBecause = 'china' | 'china-expected' | 'sender' | 'sender-weekend';

export interface ClosedDaysQuestion {
	/** The sender's country, ISO 3166 alpha-2. */
	readonly country: string;
	/** Its weekend: 0 is Sunday, 6 is Saturday. */
	readonly weekend: readonly number[];
	/** The first and the last day asked about, `YYYY-MM-DD`. */
	readonly from: string;
	readonly to: string;
}

export interface ClosedDays {
	/** In order, each once. Without Saturdays and Sundays, on which the engine moves no money anyway. */
	readonly dates: readonly string[];
	readonly why: ReadonlyMap<string, ClosedBecause>;
	/** Years whose Chinese holidays are only expected. */
	readonly expectedYears: readonly number[];
	/** Years for which no holidays of the sender's country are known. */
	readonly unknownSenderYears: readonly number[];
}

function numberOf(date: string): number {
	const number = dayNumber(date);
	if (number === null) throw new Error('a date reached the bank holidays without passing the schema');
	return number;
}

function yearOf(date: string): number {
	return Number(date.slice(0, 4));
}

/** What closes days of one year apart from weekends, strongest reason last. */
function holidaysIn(year: number, country: string): Map<string, ClosedBecause> {
	const { dates, expected } = chinaClosures(year);
	const sender = datesOf(senders[country]?.[year] ?? '', year);
	return new Map([
		...sender.map((date): [string, ClosedBecause] => [date, 'sender']),
		...dates.map((date): [string, ClosedBecause] => [date, expected ? 'china-expected' : 'china'])
	]);
}

/**
 * The weekdays between two dates on which banks of one side or the other are closed: what a transfer has to wait for
 * besides Saturdays and Sundays. Reckoned in the engine's day numbers, so that no time zone can shift a day.
 */
export function closedDays({ country, weekend, from, to }: ClosedDaysQuestion): ClosedDays {
	const [first, last] = [numberOf(from), numberOf(to)];
	const years = Array.from({ length: Math.max(0, yearOf(to) - yearOf(from) + 1) }, (_, at) => yearOf(from) + at);
	const holidays = new Map(years.flatMap((year) => [...holidaysIn(year, country)]));
	const why = new Map<string, ClosedBecause>();
	for (let day = first; day <= last; day += 1) {
		const inWeek = weekday(day);
		if (inWeek === 0 || inWeek === 6) continue;
		const date = dateOf(day);
		const because = holidays.get(date) ?? (weekend.includes(inWeek) ? 'sender-weekend' : undefined);
		if (because) why.set(date, because);
	}
	return {
		dates: [...why.keys()],
		why,
		expectedYears: years.filter((year) => chinaClosures(year).expected),
		unknownSenderYears: years.filter((year) => senders[country]?.[year] === undefined)
	};
}
