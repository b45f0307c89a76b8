import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { Fen } from '$lib/model/money';
import { freshDocument } from '$lib/plan/fresh-document';
import { depositOf, fundingInUse } from '$lib/plan/funding-in-use';

const fen = (amount: number): Fen => amount as Fen;
const quote = { baseline: fen(126_230_00), allowance: fen(30_000_00) };

describe('a deposit that is a share of the quote', () => {
	it('leaves out what is paid ahead, and is rounded up to CNY 100', () => {
		expect(depositOf(quote, '40')).toBe(62_500_00);
		expect(depositOf({ baseline: fen(1), allowance: fen(0) }, '0.01')).toBe(100_00);
		expect(depositOf(quote, '0')).toBe(0);
	});

	it('is never less than the share, and never by CNY 100 more', () => {
		fc.assert(
			fc.property(
				fc.nat(10 ** 12),
				fc.nat(10 ** 12),
				fc.integer({ min: 0, max: 10_000 }),
				(baseline, allowance, share) => {
					const percent = `${Math.floor(share / 100)}.${String(share % 100).padStart(2, '0')}`;
					const deposit = BigInt(depositOf({ baseline: fen(baseline), allowance: fen(allowance) }, percent));
					const exact = BigInt(baseline + allowance) * BigInt(share);
					expect(deposit * 10_000n >= exact && deposit * 10_000n < exact + 100_000_000n).toBe(true);
					expect(deposit % 10_000n).toBe(0n);
				}
			)
		);
	});

	it('takes the place of the fixed sum, and nothing else of the account', () => {
		const { funding, payments } = freshDocument('plan');
		const used = fundingInUse({ funding, payments: { ...payments, depositShare: '40' } }, () => quote);
		expect(used).toEqual({ ...funding, deposit: '62500.00' });
		expect(fundingInUse({ funding, payments }, () => quote)).toBe(funding);
	});
});
