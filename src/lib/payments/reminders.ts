import ical, { ICalAlarmType, ICalCalendarMethod, ICalEventClass, ICalEventTransparency } from 'ical-generator';
import { dateOf } from '$lib/model/dates';
import type { Formats } from '$lib/i18n/formats';
import type { LazyWords } from '$lib/i18n/lazy-words';
import type { Home } from '$lib/model/payment-settings.schema';
import type { PaymentRow } from './payment-view';

type Words = LazyWords<'payments'>['takeAlong'];

export interface ReminderQuestion {
	readonly rows: readonly PaymentRow[];
	readonly home: Home | undefined;
	readonly documentId: string;
	/** Days from 1970-01-01 to day 0 of the plan. */
	readonly dayZero: number;
	/** What a line that is paid ahead is called. */
	readonly lineName: (id: string) => string;
	readonly words: Words;
	readonly formats: Formats;
}

/** An entry of a calendar that fills one whole day, in plain data. */
export interface Reminder {
	/** The same for the same payment of the same plan: a calendar updates the entry that it has. */
	readonly uid: string;
	/** Days from 1970-01-01. */
	readonly day: number;
	readonly summary: string;
	readonly description: string;
	/** Whether it rings before: on the last day to send it is too late to begin. */
	readonly hasAlarm: boolean;
}

/** Each payment on the last day to send it, and on the day it must be there: dates that are past still say what was due. */
export function remindersOf({
	rows,
	home,
	documentId,
	dayZero,
	lineName,
	words,
	formats
}: ReminderQuestion): Reminder[] {
	const { events, purposes } = words;
	const rate =
		home &&
		(home.rateDate ? events.rateOf(home.rate, home.currency, home.rateDate) : events.rate(home.rate, home.currency));
	return rows.flatMap((row): Reminder[] => {
		const cny = formats.money(row.amount);
		const money = row.home && home ? events.both(cny, formats.home(row.home.toHave, home.currency)) : cny;
		const purpose = row.kind === 'ahead' ? lineName(row.line ?? '') : purposes[row.kind];
		// What stands in the id must mean nothing to a calendar: an id of a hospital's line may hold any letter.
		const uid = (what: string): string => encodeURIComponent(`${documentId}-${row.id}-${what}`);
		const [sendBy, day] = [dayZero + row.sendBy, dayZero + row.day];
		const close = [...(row.home && rate ? [rate] : []), events.estimate];
		return [
			{
				uid: uid('send'),
				day: sendBy,
				summary: events.send(money, purpose),
				description: [events.lastDay, events.neededBy(formats.fullDate(day)), ...close].join('\n'),
				hasAlarm: true
			},
			{
				uid: uid('due'),
				day,
				summary: events.due(money, purpose),
				description: [events.sentBy(formats.fullDate(sendBy)), events.ask, ...close].join('\n'),
				hasAlarm: false
			}
		];
	});
}

export interface CalendarStamp {
	/** When the file is made, in milliseconds from 1970. */
	readonly now: number;
	/** Grows from file to file, so that a calendar knows which one is newer; a 32-bit whole number. */
	readonly sequence: number;
	readonly name: string;
}

const DAY_MS = 86_400_000;
/** Two days before, at 9 in the morning: an alarm at the start of a day that is two days off would ring at midnight. */
const ALARM_SECONDS = (2 * 24 - 9) * 3_600;

/** The start of a calendar day as the library takes it; its writing of whole days looks at UTC alone. */
function startOf(day: number): Date {
	return new Date(`${dateOf(day)}T00:00:00Z`);
}

/** The reminders as an iCalendar file (RFC 5545): whole days, which are the same days in every time zone. */
export function calendarFile(reminders: readonly Reminder[], { now, sequence, name }: CalendarStamp): string {
	const calendar = ical({
		prodId: '//CAR-T Stay Planner//Payments//EN',
		method: ICalCalendarMethod.PUBLISH,
		name
	});
	for (const { uid, day, summary, description, hasAlarm } of reminders) {
		calendar.createEvent({
			id: uid,
			sequence,
			stamp: new Date(now),
			allDay: true,
			start: startOf(day),
			// The end of a whole day is the day after, left out.
			end: new Date(startOf(day).getTime() + DAY_MS),
			summary,
			description,
			// A calendar that is shared shows neither amounts nor a day that is taken.
			class: ICalEventClass.PRIVATE,
			transparency: ICalEventTransparency.TRANSPARENT,
			alarms: hasAlarm ? [{ type: ICalAlarmType.display, triggerBefore: ALARM_SECONDS, description: summary }] : []
		});
	}
	return calendar.toString();
}

/** 1 January 2026, from which the sequence counts seconds: it stays within 32 bits until 2094. */
const SEQUENCE_START = 1_767_225_600;

/** A number that grows with time, so that a file made later is the newer one on any device. */
export function sequenceAt(now: number): number {
	return Math.max(0, Math.floor(now / 1_000) - SEQUENCE_START);
}
