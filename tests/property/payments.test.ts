import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareSheet } from '$lib/engine';
import { CURRENCIES, minorUnitsOf } from '$lib/model/currencies';
import { type Fen, parseAmount } from '$lib/model/money';
import { PRICE_TIERS } from '$lib/model/price-tiers';
import { calendarOf } from '$lib/engine/bank-calendar';
import * as exchangeRule from '$lib/engine/exchange';
import { readQuestion } from '$lib/validation/question';
import { paymentView, type PaymentView } from '$lib/payments/payment-view';
import type { Home } from '$lib/model/payment-settings.schema';
import type { Funding } from '$lib/model/funding.schema';
import { sheetOf } from './arbitraries';
import { fundingOf, planOf } from './plan-arbitraries';
import { runs } from './runs';

/** The same money in any currency that exists, with every rate, buffer and fee that the contract accepts. */
const homes: fc.Arbitrary<Home> = fc
	.record({
		currency: fc.constantFrom(...CURRENCIES),
		rate: fc
			.integer({ min: 1, max: 9_999_999 })
			.map((rate) => `${Math.floor(rate / 1000)}.${String(rate % 1000 || 1).padStart(3, '0')}`),
		buffer: fc.constantFrom('0', '3', '12.5', '100'),
		feePercent: fc.constantFrom('0', '0.5', '7'),
		feeFixed: fc.constantFrom('0', '35')
	})
	.map((home): Home => ({ ...home, rateFrom: 'typed' }));

const asked = sheetOf().chain((sheet) =>
	planOf(sheet).chain((plan) =>
		fc.record({
			sheet: fc.constant(sheet),
			plan: fc.constant(plan),
			funding: fundingOf(plan.leadDays ?? 6),
			home: fc.option(homes, { nil: undefined }),
			level: fc.constantFrom(...PRICE_TIERS)
		})
	)
);

/** Runs a rule over random plans as the page asks about them. */
function overViews(
	rule: (view: PaymentView, funding: Funding, home: Home | undefined, admissionDay: number) => void
): void {
	fc.assert(
		fc.property(asked, ({ sheet, plan, funding, home, level }) => {
			const read = readQuestion({ sheet, plan, funding }, () => undefined);
			if (!read.ok || !read.value.question.funding) throw new Error('an arbitrary question was refused');
			const prepared = prepareSheet(read.value.sheet);
			if (!prepared.ok) throw new Error('an arbitrary sheet was refused');
			const { plan: shaped, funding: account } = read.value.question;
			const view = paymentView({
				prepared: prepared.value,
				plan: shaped,
				funding: account,
				home,
				rule: exchangeRule,
				level
			});
			if (!view.ok) throw new Error('an arbitrary question was refused by the engine');
			rule(view.value, account, home, -shaped.leadDays);
		}),
		{ numRuns: runs(200) }
	);
}

const sum = (amounts: readonly number[]): number => amounts.reduce((one, other) => one + other, 0);
const big = (amounts: readonly bigint[]): bigint => amounts.reduce((one, other) => one + other, 0n);

describe('the payments of a plan', () => {
	it('sent on the last day named, are there on the day they are needed and never after it', () => {
		overViews(({ ahead }, funding, _home, admissionDay) => {
			const calendar = calendarOf(funding, admissionDay);
			for (const { sendBy, day } of ahead) expect(calendar.arrival(sendBy)).toBeLessThanOrEqual(day);
		});
	});

	it('for the stay itself come to what the account is paid', () => {
		overViews(({ ahead, ledger }) => {
			const toAccount = ahead.filter(({ kind }) => kind !== 'ahead').map(({ amount }) => amount);
			expect(sum(toAccount)).toBe(ledger.paid);
		});
	});

	it('fall into three sums that leave nothing out: before, on admission, and within reach', () => {
		overViews(({ ahead, sums, ledger }) => {
			const all = sums.before.amount + sums.deposit.amount + sums.reach.amount;
			expect(all).toBe(sum(ahead.map(({ amount }) => amount)) + ledger.due);
			expect(sums.deposit.amount + sums.reach.amount).toBe(ledger.needed);
		});
	});

	it('keep every CNY figure and every day whatever the currency at home', () => {
		fc.assert(
			fc.property(asked, homes, ({ sheet, plan, funding, level }, home) => {
				const read = readQuestion({ sheet, plan, funding }, () => undefined);
				if (!read.ok || !read.value.question.funding) throw new Error('refused');
				const prepared = prepareSheet(read.value.sheet);
				if (!prepared.ok) throw new Error('refused');
				const question = {
					prepared: prepared.value,
					plan: read.value.question.plan,
					funding: read.value.question.funding,
					level
				};
				const bare = (view: ReturnType<typeof paymentView>) =>
					view.ok && {
						ahead: view.value.ahead.map(({ id, day, sendBy, amount }) => ({ id, day, sendBy, amount })),
						asked: view.value.asked.map(({ id, askedOn, arrivesOn, arrears, amount }) => ({
							id,
							askedOn,
							arrivesOn,
							arrears,
							amount
						})),
						ledger: view.value.ledger
					};
				const without = bare(paymentView({ ...question, home: undefined }));
				expect(without).not.toBe(false);
				expect(bare(paymentView({ ...question, home, rule: exchangeRule }))).toEqual(without);
			}),
			{ numRuns: runs(100) }
		);
	});

	it('add up at home part by part: the rate, the buffer and the fees', () => {
		overViews(({ ahead, total }, _funding, home) => {
			if (!home) {
				expect(total).toBeNull();
				return;
			}
			expect(total?.toHave).toBe(big(ahead.map((row) => row.home?.toHave ?? 0n)));
			expect(total?.toHave).toBe((total?.atRate ?? 0n) + (total?.buffer ?? 0n) + (total?.fee ?? 0n));
			expect((total?.buffer ?? 0n) >= 0n).toBe(true);
		});
	});

	it('have ids that differ, so that a reminder finds its payment again', () => {
		overViews(({ ahead }) => expect(new Set(ahead.map(({ id }) => id)).size).toBe(ahead.length));
	});

	it('count as short only days between the question and the arrival', () => {
		overViews(({ asked: topUps, ledger }, funding) => {
			const guarantee = parseAmount(funding.guarantee) ?? 0;
			for (const { askedOn, arrivesOn, arrears } of topUps) {
				const short = ledger.days.filter(
					({ day, closing }) => askedOn <= day && day < arrivesOn && closing + guarantee < 0
				);
				expect(arrears).toBe(short.length);
			}
		});
	});
});

describe('every currency of ISO 4217', () => {
	it('rounds a payment up at its own minor unit, and never by a unit too much', () => {
		fc.assert(
			fc.property(fc.constantFrom(...CURRENCIES), fc.integer({ min: 1, max: 10_000_000_000 }), (currency, amount) => {
				const { home } = exchangeRule.converterOf({
					currency,
					rate: '3.7',
					buffer: '0',
					feePercent: '0',
					feeFixed: '0'
				})(amount as Fen);
				// 3.7 units for 1 CNY, in minor units: amount × 37 × 10^decimals / 1000, rounded up.
				const exact = BigInt(amount) * 37n * 10n ** BigInt(minorUnitsOf(currency) ?? 2);
				expect(home).toBe((exact + 999n) / 1000n);
			})
		);
	});
});
