import { describe, expect, it } from 'vitest';
import { inMinorUnits } from '$lib/reference/rates';
import { COUNTRY_CODES, countryOf, TRANSFERS } from '$lib/reference/transfers';
import { dateOf, dayNumber } from '$lib/model/dates';
import type { Fen } from '$lib/model/money';
import { checkChannel, checkLimits, mostOf } from '$lib/payments/limit-checks';
import type { PaymentRow } from '$lib/payments/payment-view';

/** Admission on 15 October 2026 is day −6. */
const DAY_ZERO = (dayNumber('2026-10-15') ?? 0) + 6;
const dated = (day: number): string => dateOf(DAY_ZERO + day);
const undated = (): null => null;
/** A dollar for five yuan, a rupee for a tenth: sums are done in one's head. */
const convert = (amount: Fen, currency: string): bigint | null =>
	inMinorUnits(amount, currency, { USD: '0.2', INR: '10', CNY: '1' }[currency] ?? null);

function pay(yuan: number, sendBy: number, change: Partial<PaymentRow> = {}): PaymentRow {
	return {
		id: `p${sendBy}`,
		kind: 'top-up',
		day: sendBy + 8,
		sendBy,
		amount: (yuan * 100) as Fen,
		home: null,
		...change
	};
}

const PRODUCT = pay(1_000_000, -40, { id: 'ahead-product', kind: 'ahead' });
const DEPOSIT = pay(100_000, -16, { id: 'deposit', kind: 'deposit' });
const ROWS = [PRODUCT, DEPOSIT, pay(60_000, 2), pay(20_000, 10)];

describe('the limits of a country', () => {
	it('that payments pass stand before the date of the first payment that passes them', () => {
		const { passed, always, within } = checkLimits(countryOf('BD'), [DEPOSIT, ROWS[0] ?? PRODUCT], dated, convert);
		expect(passed.map(({ limit }) => limit.id)).toEqual(['bd-approval']);
		expect(passed[0]?.breaches).toEqual([
			{ row: PRODUCT, total: 20_000_000n, periodTotal: 22_000_000n, periodCny: 110_000_000, tax: null }
		]);
		expect([always, within]).toEqual([[], []]);
	});

	it('name what one approval has to cover: everything that is sent in its period', () => {
		const small = [pay(30_000, -16), pay(30_000, -10), pay(60_000, 2)];
		const [first] = checkLimits(countryOf('BD'), small, dated, convert).passed;
		expect(first?.breaches[0]).toMatchObject({
			row: small[2],
			total: 2_400_000n,
			periodTotal: 2_400_000n,
			periodCny: 12_000_000
		});
	});

	it('are held in the order in which money is sent, whatever the order in which it is needed', () => {
		const [late, early] = [pay(60_000, 2, { day: 3 }), pay(60_000, -20, { day: 30 })];
		const [first] = checkLimits(countryOf('BD'), [late, early], dated, convert).passed;
		expect(first?.breaches[0].row).toBe(late);
	});

	it('for one payment concern every payment that is larger', () => {
		const [kenya] = checkLimits(countryOf('KE'), ROWS, dated, convert).passed;
		expect(kenya?.breaches.map(({ row }) => row.id)).toEqual(['ahead-product', 'deposit', 'p2']);
	});

	it('for a year count each year by itself, and a tax on what lies above', () => {
		const rows = [pay(120_000, 0), pay(110_000, 168), pay(5_000, 169)];
		expect(rows.map(({ sendBy }) => dated(sendBy))).toEqual(['2026-10-21', '2027-04-07', '2027-04-08']);
		const india = checkLimits(countryOf('IN'), rows, dated, convert);
		expect(india.passed.map(({ limit, breaches }) => [limit.id, ...breaches.map(({ tax }) => tax)])).toEqual([
			['in-tcs', 400_000n, 300_000n]
		]);
		expect(india.within.map(({ id }) => id)).toEqual(['in-lrs']);
		const [together] = checkLimits(countryOf('IN'), rows, undated, convert).passed;
		expect(together?.breaches.map(({ tax }) => tax)).toEqual([2_700_000n]);
	});

	it('without a figure are always there, and none of them is passed', () => {
		expect(checkLimits(countryOf('VN'), ROWS, dated, convert)).toMatchObject({
			passed: [],
			always: [{ id: 'vn-notice' }],
			unchecked: []
		});
	});

	it('that no rate converts are unchecked, neither passed nor kept', () => {
		const nepal = checkLimits(countryOf('NP'), ROWS, dated, () => null);
		expect(nepal).toMatchObject({ passed: [], within: [], unchecked: [{ id: 'np-approval' }] });
	});

	it('on cash, wallets and apps say nothing of a wire', () => {
		const { passed, within, otherWays } = checkLimits(countryOf('GB'), ROWS, dated, convert);
		expect([passed, within, otherWays.map(({ id }) => id)]).toEqual([[], [], ['gb-wise']]);
	});

	it.each(COUNTRY_CODES)('of %s are each told once, with payments or without', (code) => {
		for (const rows of [ROWS, []]) {
			const { passed, always, within, unchecked, otherWays } = checkLimits(countryOf(code), rows, dated);
			const told = [...passed.map(({ limit }) => limit), ...always, ...within, ...unchecked, ...otherWays];
			expect(told.map(({ id }) => id).sort()).toEqual(
				countryOf(code)
					.limits.map(({ id }) => id)
					.sort()
			);
		}
	});

	it('come in the order of their dates', () => {
		const india = countryOf('IN');
		const tight = {
			...india,
			limits: india.limits.map((limit) => ({ ...limit, amount: limit.what === 'tax' ? '1000000' : '230000' }))
		};
		const { passed } = checkLimits(tight, ROWS, dated, convert);
		expect(passed.map(({ limit }) => limit.id)).toEqual(['in-tcs', 'in-lrs']);
		expect(passed.map(({ breaches }) => breaches[0].row.id)).toEqual(['ahead-product', 'p2']);
	});
});

describe('another way of paying', () => {
	const [wallet] = TRANSFERS.channels;
	if (!wallet) throw new Error('there is no wallet');

	it('carries the top-ups that one payment of it can carry, never the deposit', () => {
		const rows = [PRODUCT, pay(20_000, -16, { kind: 'deposit' }), pay(25_000, 2), pay(25_001, 5), pay(9_000, 9)];
		const check = checkChannel(wallet, rows, dated, convert);
		expect(check).toMatchObject({ topUps: 3, past: null, isUnchecked: false });
		expect(check?.fits.map(({ id }) => id)).toEqual(['p2', 'p9']);
	});

	it('has a limit on all payments together too', () => {
		const many = Array.from({ length: 12 }, (_, at) => pay(25_000, at));
		expect(checkChannel(wallet, many, undated, convert)?.past).toMatchObject({
			limit: { id: 'wallet-year' },
			total: 6_000_000n
		});
	});

	it('says that it could not be checked where no rate is known, and nothing where it has no figure', () => {
		expect(checkChannel(wallet, ROWS, dated, () => null)?.isUnchecked).toBe(true);
		const apps = TRANSFERS.channels.filter(({ id }) => id !== wallet.id);
		expect(apps.map((channel) => checkChannel(channel, ROWS, dated, convert))).toEqual(apps.map(() => null));
	});
});

describe('the amount of a limit', () => {
	it('is read in whole minor units of its currency', () => {
		const [limit] = countryOf('NP').limits;
		if (!limit) throw new Error('Nepal has a limit');
		expect(mostOf(limit)).toBe(1_000_000n);
		expect(mostOf({ ...limit, currency: 'KWD', amount: '1000.5' })).toBe(1_000_500n);
		expect(mostOf({ ...limit, amount: null })).toBeNull();
	});
});
