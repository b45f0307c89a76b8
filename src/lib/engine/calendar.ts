import type { Funding } from '../plan/funding.schema';

const DATE = /^([0-9]{4})-([0-9]{2})-([0-9]{2})$/;
const DAYS_IN_MONTH = [31, 28, 31, 30, 31, 30, 31, 31, 30, 31, 30, 31];

function isLeapYear(year: number): boolean {
	return (year % 4 === 0 && year % 100 !== 0) || year % 400 === 0;
}

/** Days from 1 March of year 0, by which leap days fall at the end of a year (Gregorian rules throughout). */
function daysFromMarch(year: number, month: number, day: number): number {
	const marchYear = month <= 2 ? year - 1 : year;
	const monthFromMarch = (month + 9) % 12;
	const era = Math.floor(marchYear / 400);
	const yearOfEra = marchYear - era * 400;
	const dayOfYear = Math.floor((153 * monthFromMarch + 2) / 5) + day - 1;
	const dayOfEra = yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100) + dayOfYear;
	return era * 146_097 + dayOfEra;
}

const EPOCH = daysFromMarch(1970, 1, 1);

/**
 * The number of a calendar day, counted from 1970-01-01, or `null` where the text is no real day. The engine reads
 * dates itself: the platform's `Date` carries a time zone and a clock, and neither may touch an amount.
 */
export function dayNumber(text: string): number | null {
	const match = DATE.exec(text);
	if (!match) return null;
	const [year, month, day] = [Number(match[1]), Number(match[2]), Number(match[3])];
	const days = month === 2 && isLeapYear(year) ? 29 : (DAYS_IN_MONTH[month - 1] ?? 0);
	if (day < 1 || day > days) return null;
	return daysFromMarch(year, month, day) - EPOCH;
}

/** The calendar day of a number counted from 1970-01-01: the way back from `dayNumber`, for years 0 to 9999. */
export function dateOf(number: number): string {
	const day = number + EPOCH;
	const era = Math.floor(day / 146_097);
	const dayOfEra = day - era * 146_097;
	// Leap days already counted are taken out again, so that every year has 365 days.
	const leapDays = Math.floor(dayOfEra / 1460) - Math.floor(dayOfEra / 36_524) + Math.floor(dayOfEra / 146_096);
	const yearOfEra = Math.floor((dayOfEra - leapDays) / 365);
	const dayOfYear = dayOfEra - (yearOfEra * 365 + Math.floor(yearOfEra / 4) - Math.floor(yearOfEra / 100));
	const monthFromMarch = Math.floor((5 * dayOfYear + 2) / 153);
	const month = ((monthFromMarch + 2) % 12) + 1;
	const year = era * 400 + yearOfEra + (month <= 2 ? 1 : 0);
	const dayOfMonth = dayOfYear - Math.floor((153 * monthFromMarch + 2) / 5) + 1;
	return [String(year).padStart(4, '0'), ...[month, dayOfMonth].map((part) => String(part).padStart(2, '0'))].join('-');
}

/** 0 is Sunday, 6 is Saturday; 1970-01-01 was a Thursday. */
export function weekday(day: number): number {
	return (((day + 4) % 7) + 7) % 7;
}

/** When banks move money, seen from the day axis of one stay. */
export interface Calendar {
	/** The day on which money sent on `day` is credited, at the start of the day. */
	arrival(day: number): number;
	/** The latest working day on which money can be sent to be credited by `day`. */
	sendBy(day: number): number;
}

/** Without an admission date every day is a working day, and the lists are ignored (contract, section 6). */
function everyDayWorks(arrivalDays: number): Calendar {
	// With 0 working days money is there the next day, as with 1.
	const days = Math.max(1, arrivalDays);
	return { arrival: (day) => day + days, sendBy: (day) => day - days };
}

/**
 * The calendar of a stay. A working day is one named in `workingWeekends` whatever else is said, or Monday to Friday
 * and not in `holidays`.
 *
 * @param admissionDay the first inpatient day on the day axis; `funding.admissionDate` is its date.
 */
export function calendarOf(
	funding: Pick<Funding, 'admissionDate' | 'holidays' | 'workingWeekends' | 'topUp'>,
	admissionDay: number
): Calendar {
	const { arrivalDays } = funding.topUp;
	const admission = funding.admissionDate === undefined ? null : dayNumber(funding.admissionDate);
	if (admission === null) return everyDayWorks(arrivalDays);

	const shift = admission - admissionDay;
	const closed = new Set(funding.holidays.map(dayNumber));
	const open = new Set(funding.workingWeekends.map(dayNumber));
	const works = (day: number): boolean => {
		const number = day + shift;
		if (open.has(number)) return true;
		const inWeek = weekday(number);
		return inWeek >= 1 && inWeek <= 5 && !closed.has(number);
	};
	/** The `count`-th working day from `day` in one direction, `day` itself left out. */
	const step = (day: number, count: number, direction: 1 | -1): number => {
		let at = day;
		for (let left = count; left > 0;) {
			at += direction;
			if (works(at)) left -= 1;
		}
		return at;
	};

	return {
		arrival: (day) => (arrivalDays === 0 ? day + 1 : step(day, arrivalDays, 1)),
		// Money must be sent `arrivalDays` working days before the last working day up to `day`; with 0 it is there
		// the next calendar day, so the last working day before `day` will do.
		sendBy: (day) => (arrivalDays === 0 ? step(day, 1, -1) : step(step(day + 1, 1, -1), arrivalDays, -1))
	};
}
