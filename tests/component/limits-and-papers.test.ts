import { userEvent } from 'vitest/browser';
import { describe, expect, it } from 'vitest';
import LimitsAndPapers from '$lib/components/money/payments/LimitsAndPapers.svelte';
import { COUNTRY_CODES, countryOf } from '$lib/reference/transfers';
import { dateOf, dayNumber } from '$lib/model/dates';
import type { Fen } from '$lib/model/money';
import { formatsFor } from '$lib/i18n/formats';
import type { Language } from '$lib/i18n/languages';
import { checkLimits } from '$lib/payments/limit-checks';
import type { PaymentRow } from '$lib/payments/payment-view';
import { expectAccessible } from './axe';
import { show } from './setting';

/** Admission on 15 October 2026 is day −6. */
const DAY_ZERO = (dayNumber('2026-10-15') ?? 0) + 6;

function pay(yuan: number, sendBy: number, kind: PaymentRow['kind'] = 'top-up'): PaymentRow {
	return { id: `${kind}-${sendBy}`, kind, day: sendBy + 8, sendBy, amount: (yuan * 100) as Fen, home: null };
}

const ROWS = [pay(60_000, -30, 'ahead'), pay(100_000, -16, 'deposit'), pay(60_000, 2), pay(20_000, 10)];

function open(code: string, language: Language = 'en', isDated = true, rows = ROWS) {
	const { date } = formatsFor(language);
	const country = countryOf(code);
	const dateOfDay = (day: number) => (isDated ? dateOf(DAY_ZERO + day) : null);
	const props = {
		country,
		checks: checkLimits(country, rows, dateOfDay),
		rows,
		dateOfDay,
		dayName: (day: number) => (isDated ? date(DAY_ZERO + day) : `day ${day}`)
	};
	return show(LimitsAndPapers, props, language);
}

describe('limits and papers on the page', () => {
	it('stand before the first date to send that they concern, with what one approval has to cover', async () => {
		const screen = await open('NP');
		await expect.element(screen.getByRole('heading', { name: 'Before Mon 5 Oct: get an approval' })).toBeVisible();
		await expect
			.element(screen.getByText(/With the payment to send by Mon 5 Oct, you send USD.*in one year/))
			.toBeVisible();
		await expect.element(screen.getByText(/^In all it has to cover USD\s35,\d+.*\(CNY\s240,000\)/)).toBeVisible();
		await expect.element(screen.getByText(/Ask the hospital for one estimate/)).toBeVisible();
		await expect.element(screen.getByText('as of 2020-11')).toBeVisible();
	});

	it('say what a tax comes to', async () => {
		const screen = await open('IN');
		await expect.element(screen.getByRole('heading', { name: /^Before .*: have a tax ready$/ })).toBeVisible();
		await expect.element(screen.getByText(/^On these payments it comes to about INR\s[0-9,]+00\./)).toBeVisible();
	});

	it('name every payment that a limit for one payment concerns', async () => {
		const screen = await open('KE', 'en', true, [...ROWS, pay(80_000, 20)]);
		await expect.element(screen.getByRole('heading', { name: 'Before Mon 5 Oct: get the papers' })).toBeVisible();
		await expect.element(screen.getByText('It concerns 2 payments, to send by: Mon 5 Oct, Tue 10 Nov.')).toBeVisible();
	});

	it('without a day of admission name days, and say that all count together', async () => {
		const screen = await open('NP', 'en', false);
		await expect.element(screen.getByRole('heading', { name: 'Before day -16: get an approval' })).toBeVisible();
		await expect.element(screen.getByText(/all payments are counted in one month and one year/)).toBeVisible();
	});

	it('without a figure are always there', async () => {
		const screen = await open('VN');
		await expect.element(screen.getByRole('heading', { name: 'Whatever the amount' })).toBeVisible();
	});

	it('of a country without any say that none was found', async () => {
		const screen = await open('AE');
		await expect.element(screen.getByText(/We found no limit for bank wires/)).toBeVisible();
	});

	it('have sources that come when they are opened by keyboard, as links that tell nothing of the page', async () => {
		const screen = await open('NP');
		expect(screen.container.querySelector('a')).toBeNull();
		const [summary] = screen.container.querySelectorAll<HTMLElement>('.passed summary');
		summary?.focus();
		await userEvent.keyboard('{Enter}');
		const link = screen.getByRole('link', { name: 'Nepal Rastra Bank FAQ' });
		await expect.element(link).toHaveAttribute('rel', 'noreferrer external');
		expect(link.element().getAttribute('href')).toMatch(/^https:\/\/www\.nrb\.org\.np\//);
	});

	it('hold each top-up against what a wallet carries, and say what it cannot carry', async () => {
		const screen = await open('AE');
		await screen.getByText('Other ways to pay').click();
		await expect.element(screen.getByText('1 of your 2 top-ups fits in one payment of this kind.')).toBeVisible();
		await expect.element(screen.getByText('To be there on: Sun 8 Nov.')).toBeVisible();
		await expect.element(screen.getByText(/They cannot carry a deposit/)).toBeVisible();
	});

	it('say how firmly each is known', async () => {
		const screen = await open('RU');
		await expect.element(screen.getByText('From a weak source').first()).toBeVisible();
		await expect.element(screen.getByText('A planning value, chosen by us').first()).toBeVisible();
	});

	it.each(COUNTRY_CODES.flatMap((code) => (['en', 'zh'] as const).map((language) => [code, language] as const)))(
		'of %s have no finding by axe, in %s',
		async (code, language) => {
			const screen = await open(code, language);
			for (const details of screen.container.querySelectorAll('details')) details.open = true;
			await expectAccessible(screen.container);
		}
	);
});
