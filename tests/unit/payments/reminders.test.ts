import ICAL from 'ical.js';
import { afterEach, describe, expect, it, vi } from 'vitest';
import { dayNumber } from '$lib/model/dates';
import type { Fen } from '$lib/model/money';
import { payments as english } from '$lib/i18n/en/payments';
import { formatsFor } from '$lib/i18n/formats';
import type { Language } from '$lib/i18n/languages';
import { payments as chinese } from '$lib/i18n/zh/payments';
import { calendarFile, type Reminder, remindersOf, sequenceAt } from '$lib/payments/reminders';
import type { PaymentRow } from '$lib/payments/payment-view';
import type { Home } from '$lib/model/payment-settings.schema';

const NOW = Date.UTC(2026, 10, 20, 8, 30);
const DAY_ZERO = (dayNumber('2026-12-28') ?? 0) + 6;
const TYPED: Home = { currency: 'INR', rate: '12.5', buffer: '3', feePercent: '0', feeFixed: '0', rateFrom: 'typed' };
const RUPEES: Home = { ...TYPED, rateFrom: 'snapshot', rateDate: '2026-09-29' };
const WORDS = { en: english.takeAlong, zh: chinese.takeAlong };
const ROWS: PaymentRow[] = [
	{
		id: 'ahead-line 1;é',
		kind: 'ahead',
		line: 'product',
		day: -20,
		sendBy: -28,
		amount: 100_000_000 as Fen,
		home: null
	},
	{
		id: 'deposit',
		kind: 'deposit',
		day: -6,
		sendBy: -12,
		amount: 6_000_000 as Fen,
		home: { home: 73_000_000n, fee: 1_100_000n, toHave: 74_100_000n }
	},
	{ id: 'top-up-1', kind: 'top-up', day: 4, sendBy: -3, amount: 1_234_567 as Fen, home: null }
];

function reminders(language: Language = 'en', home: Home | null = RUPEES, rows = ROWS): Reminder[] {
	return remindersOf({
		rows,
		home: home ?? undefined,
		documentId: 'f00d-1',
		dayZero: DAY_ZERO,
		lineName: (id) => `The ${id}; cells, \\ “所有”`,
		words: WORDS[language],
		formats: formatsFor(language)
	});
}

function file(language: Language = 'en', now = NOW): string {
	return calendarFile(reminders(language), {
		now,
		sequence: sequenceAt(now),
		name: WORDS[language].events.calendarName
	});
}

const fullDate = (date: string): string => formatsFor('en').fullDate(dayNumber(date) ?? 0);

/** What another program reads in a file. */
function read(text: string) {
	const calendar = new ICAL.Component(ICAL.parse(text) as unknown[]);
	const events = calendar.getAllSubcomponents('vevent').map((part) => ({ part, event: new ICAL.Event(part) }));
	return { calendar, events };
}

afterEach(() => vi.unstubAllEnvs());

describe('reminders', () => {
	it('stand on the last day to send and on the day the money must be there', () => {
		const { events } = read(file());
		expect(events.map(({ event }) => [event.summary.replaceAll('\u00a0', ' '), event.startDate.toString()])).toEqual([
			['Send CNY 1,000,000 for The product; cells, \\ “所有”', '2026-12-06'],
			['CNY 1,000,000 for The product; cells, \\ “所有” must be there', '2026-12-14'],
			['Send CNY 60,000 (INR 741,000) for the deposit', '2026-12-22'],
			['CNY 60,000 (INR 741,000) for the deposit must be there', '2026-12-28'],
			['Send CNY 12,345.67 for the top-up', '2026-12-31'],
			['CNY 12,345.67 for the top-up must be there', '2027-01-07']
		]);
	});

	it('fill one whole day each, which ends the day after, left out', () => {
		for (const { event } of read(file()).events) {
			expect([event.startDate.isDate, event.endDate.isDate]).toEqual([true, true]);
			expect(event.duration.toString()).toBe('P1D');
		}
		expect(file()).toContain('DTSTART;VALUE=DATE:20261231\r\nDTEND;VALUE=DATE:20270101\r\n');
	});

	it('say by when the money is needed, the rate and its date, and that they are no bill', () => {
		const [, , send, due] = reminders();
		expect(send?.description.replaceAll('\u00a0', ' ')).toBe(
			'This is the last day on which it can leave and still be there in time.\n' +
				`It must be there on ${fullDate('2026-12-28')}.\n` +
				'1 CNY = 12.5 INR, rate of 2026-09-29, with buffer and fees.\n' +
				'An estimate, not a bill. Ask the hospital for the exact amount before you send.'
		);
		expect(due?.description).toContain(`It had to be sent by ${fullDate('2026-12-22')}.\nAsk the hospital`);
		expect(reminders('en', TYPED)[2]?.description).toContain('1 CNY = 12.5 INR, with buffer and fees.');
	});

	it('speak of CNY alone where no currency is picked', () => {
		const rows = ROWS.map((row) => ({ ...row, home: null }));
		for (const { summary, description } of reminders('en', null, rows)) {
			expect(summary + description).not.toMatch(/INR|1 CNY =/);
		}
	});

	it('ring two days before the last day to send, at 9 in the morning, and not on the other day', () => {
		const alarms = read(file()).events.map(({ part }) =>
			part
				.getAllSubcomponents('valarm')
				.map((alarm) => [alarm.getFirstPropertyValue('action'), String(alarm.getFirstPropertyValue('trigger'))])
		);
		const ring = [['DISPLAY', '-P1DT15H']];
		expect(alarms).toEqual([ring, [], ring, [], ring, []]);
	});

	it('keep their ids from file to file while their sequence grows, so that a second file updates the first', () => {
		const [first, second] = [NOW, NOW + 61_000].map((now) => read(file('en', now)).events);
		const ids = first?.map(({ event }) => event.uid);
		expect(second?.map(({ event }) => event.uid)).toEqual(ids);
		expect(new Set(ids).size).toBe(6);
		expect(second?.every(({ event }, at) => event.sequence === (first?.[at]?.event.sequence ?? NaN) + 61)).toBe(true);
		for (const id of ids ?? []) expect(id).toMatch(/^[\w%.-]+$/);
	});

	it('have a sequence that 32 bits hold, even by a clock that is wrong', () => {
		expect([0, NOW, Date.UTC(2090, 0, 1)].map(sequenceAt).every((one) => one >= 0 && one < 2 ** 31)).toBe(true);
	});

	it('keep dates that are past: they still say what was due', () => {
		const late = calendarFile(reminders(), { now: Date.UTC(2028, 0, 1), sequence: 1, name: 'x' });
		expect(read(late).events).toHaveLength(6);
	});
});

describe('the calendar file', () => {
	it.each(['en', 'zh'] as const)('in %s has lines of at most 75 octets that end as the standard wants', (language) => {
		const text = file(language);
		expect(text.replaceAll('\r\n', '')).not.toMatch(/[\r\n]/);
		const lines = text.replace(/\r\n$/, '').split('\r\n');
		for (const line of lines) {
			expect(Buffer.byteLength(line)).toBeLessThanOrEqual(75);
			// A fold never cuts a letter in two.
			expect(line).not.toMatch(/\ufffd|[\ud800-\udbff]$|^ ?[\udc00-\udfff]/);
			expect(line).toMatch(/^(?: |[A-Z-]+[;:])/);
		}
		expect(lines.filter((line) => line.startsWith(' ')).length).toBeGreaterThan(0);
	});

	it.each(['en', 'zh'] as const)('in %s is read back word for word by another program', (language) => {
		const expected = reminders(language);
		const { events } = read(file(language));
		expect(events.map(({ event }) => [event.uid, event.summary, event.description])).toEqual(
			expected.map(({ uid, summary, description }) => [uid, summary, description])
		);
	});

	it('says what the standard and the calendars ask of a file that is opened', () => {
		const { calendar, events } = read(file());
		const value = (name: string): unknown => calendar.getFirstPropertyValue(name);
		expect([value('version'), value('method')]).toEqual(['2.0', 'PUBLISH']);
		expect(value('prodid')).toBe('-//CAR-T Stay Planner//Payments//EN');
		for (const { part } of events) {
			expect(String(part.getFirstPropertyValue('dtstamp'))).toBe('2026-11-20T08:30:00Z');
			expect(part.getFirstPropertyValue('class')).toBe('PRIVATE');
			expect(part.getFirstPropertyValue('transp')).toBe('TRANSPARENT');
		}
	});

	it.each(['UTC', 'Pacific/Kiritimati', 'America/Los_Angeles', 'Pacific/Pago_Pago'])('is the same in %s', (zone) => {
		const here = file();
		vi.stubEnv('TZ', zone);
		expect(Intl.DateTimeFormat().resolvedOptions().timeZone).toBe(zone);
		expect(file()).toBe(here);
	});
});
