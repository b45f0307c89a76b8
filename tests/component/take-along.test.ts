import ICAL from 'ical.js';
import { userEvent } from 'vitest/browser';
import { afterEach, describe, expect, it, vi } from 'vitest';
import TakeAlong from '$lib/components/money/payments/TakeAlong.svelte';
import type { Fen } from '$lib/model/money';
import type { Language } from '$lib/i18n/languages';
import type { AskedRow, PaymentRow } from '$lib/payments/payment-view';
// Named here so that the test server prepares their libraries before a button asks for them, not meanwhile.
import '$lib/payments/payments-csv';
import '$lib/payments/reminders';
import type { Home } from '$lib/model/payment-settings.schema';
import { expectAccessible } from './axe';
import { show } from './setting';

const RUPEES: Home = { currency: 'INR', rate: '12.5', buffer: '3', feePercent: '0', feeFixed: '0', rateFrom: 'typed' };
const HOME = { home: 77_250_000n, fee: 0n, toHave: 77_250_000n };
const ROWS: PaymentRow[] = [
	{ id: 'deposit', kind: 'deposit', day: -6, sendBy: -16, amount: 10_000_000 as Fen, home: HOME },
	{ id: 'top-up-1', kind: 'top-up', day: 8, sendBy: 0, amount: 6_000_000 as Fen, home: HOME }
];
const ASKED: AskedRow[] = [
	{ id: 'top-up-1', askedOn: 8, arrivesOn: 16, arrears: 3, amount: 6_000_000 as Fen, home: HOME }
];

interface Given {
	readonly admissionDate?: string | undefined;
	readonly rows?: PaymentRow[];
	readonly asked?: AskedRow[];
	readonly language?: Language;
}

/** The component, and every file that it offers. */
async function open({ admissionDate = '2026-10-15', rows = ROWS, asked = ASKED, language }: Given = {}, dated = true) {
	const blobs: Blob[] = [];
	const names: string[] = [];
	vi.spyOn(URL, 'createObjectURL').mockImplementation((blob) => {
		if (blob instanceof Blob) blobs.push(blob);
		return 'blob:offered';
	});
	vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function (this: HTMLAnchorElement) {
		names.push(this.download);
	});
	const props = {
		rows,
		asked,
		home: RUPEES,
		documentId: 'f00d',
		admissionDate: dated ? admissionDate : undefined,
		admissionDay: -6,
		lineName: (id: string) => id
	};
	const screen = await show(TakeAlong, props, language);
	return { screen, names, blobs };
}

afterEach(() => vi.restoreAllMocks());

describe('what can be taken along', () => {
	it('is a calendar of every date to send by, made in this browser', async () => {
		const { screen, names, blobs } = await open();
		await screen.getByRole('button', { name: 'Save the calendar file' }).click();
		await expect.element(screen.getByRole('status')).toHaveTextContent('Saved: payment-dates.ics');
		expect([names, blobs.map(({ type }) => type)]).toEqual([['payment-dates.ics'], ['text/calendar;charset=utf-8']]);
		const calendar = new ICAL.Component(ICAL.parse((await blobs[0]?.text()) ?? '') as unknown[]);
		const events = calendar.getAllSubcomponents('vevent').map((part) => new ICAL.Event(part));
		expect(events.map(({ startDate }) => startDate.toString())).toEqual([
			'2026-10-05',
			'2026-10-15',
			'2026-10-21',
			'2026-10-29'
		]);
		expect(events[0]?.summary.replaceAll('\u00a0', ' ')).toBe('Send CNY 100,000 (INR 772,500) for the deposit');
	});

	it('is a table for each of the two ways to pay, by keyboard too', async () => {
		const { screen, names, blobs } = await open();
		await screen.getByRole('button', { name: 'Save the table: if you send ahead' }).click();
		await expect.element(screen.getByRole('status')).toHaveTextContent('Saved: payments-ahead.csv');
		(screen.getByRole('button', { name: 'Save the table: if you wait to be asked' }).element() as HTMLElement).focus();
		await userEvent.keyboard('{Enter}');
		await expect.element(screen.getByRole('status')).toHaveTextContent('Saved: payments-asked.csv');
		expect(names).toEqual(['payments-ahead.csv', 'payments-asked.csv']);
		const bytes = new Uint8Array((await blobs[0]?.arrayBuffer()) ?? new ArrayBuffer(0));
		expect([...bytes.slice(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
		expect(await blobs[0]?.text()).toContain(
			'\r\nTop-up,2026-10-21,2026-10-29,60000.00,772500.00,0.00,772500.00,INR\r\n'
		);
		expect(await blobs[1]?.text()).toContain('\r\nTop-up,2026-10-29,2026-11-06,3,60000.00,');
	});

	it('without a day of admission is a table of day numbers, and no calendar: the page says why', async () => {
		const { screen, blobs } = await open({}, false);
		await expect
			.element(screen.getByText('A calendar needs real dates. Type the day of admission first.'))
			.toBeVisible();
		expect(screen.container.querySelectorAll('button')).toHaveLength(2);
		await screen.getByRole('button', { name: 'Save the table: if you send ahead' }).click();
		await expect.element(screen.getByRole('status')).toHaveTextContent('Saved');
		expect(await blobs[0]?.text()).toContain('\r\nDeposit on admission,day −16,day −6,100000.00,');
	});

	it('has one table where the hospital asks for nothing, and nothing where nothing is paid', async () => {
		const { screen } = await open({ asked: [] });
		expect(screen.container.querySelectorAll('button')).toHaveLength(2);
		await screen.unmount();
		const empty = await open({ rows: [] });
		await expect.element(empty.screen.getByText('There is no payment to take along yet.')).toBeVisible();
		expect(empty.screen.container.querySelectorAll('button')).toHaveLength(0);
	});

	it.each(['en', 'zh'] as const)('has no finding by axe, in %s', async (language) => {
		const { screen } = await open({ language });
		await expectAccessible(screen.container);
	});
});
