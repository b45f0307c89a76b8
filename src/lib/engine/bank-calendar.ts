import { dayNumber, weekday } from '../model/dates';
import type { Funding } from '../model/funding.schema';

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
