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
