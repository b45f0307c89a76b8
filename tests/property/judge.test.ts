import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { PRICE_TIERS } from '$lib/model/price-tiers';
import { estimateCases } from '../golden/cases';
import { sheetOf } from './arbitraries';
import { plainEstimate } from './plain-estimate';
import { plainLedger, plainPayments } from './plain-ledger';
import { exchangeOf, fundingOf, planOf } from './plan-arbitraries';
import { levelText, type Request } from './requests';
import { runs } from './runs';

/** The whole answer at one level by the judges, in the form of the contract. */
function judged({ sheet, plan, funding, exchange }: Request, level: (typeof PRICE_TIERS)[number]): unknown {
	const { estimate, lines, days } = plainEstimate(sheet, plan, level);
	const account = funding ? plainLedger(days, funding) : null;
	const ledger = account?.ledger ?? null;
	if (!exchange) return { estimate, ledger };
	const admissionDay = 0 - (plan.leadDays ?? 6);
	return { estimate, ledger, payments: plainPayments({ sheet, admissionDay, lines, exchange, funding, account }) };
}

const requests: fc.Arbitrary<Request> = sheetOf().chain((sheet) =>
	planOf(sheet).chain((plan) =>
		fc
			.record({
				funding: fc.option(fundingOf(plan.leadDays ?? 6), { nil: undefined, freq: 4 }),
				exchange: fc.option(exchangeOf, { nil: undefined, freq: 2 })
			})
			.map(({ funding, exchange }) => ({
				sheet,
				plan,
				...(funding ? { funding } : {}),
				...(exchange ? { exchange } : {})
			}))
	)
);

describe('a second program written from the text of the contract', () => {
	it.each(estimateCases)('gives the worked case $name', ({ request, response }) => {
		const asked = request as unknown as Request;
		// A field set to null is absent.
		const plain = JSON.parse(
			JSON.stringify(asked, (_, value: unknown) => (value === null ? undefined : value))
		) as Request;
		for (const level of PRICE_TIERS)
			expect(judged(plain, level)).toEqual((response.levels as Record<string, unknown>)[level]);
	});

	it('agrees with the engine on random sheets, plans, fundings and exchanges, at every level', () => {
		fc.assert(
			fc.property(requests, (request) => {
				for (const level of PRICE_TIERS) expect(levelText(request, level)).toEqual(judged(request, level));
			}),
			{ numRuns: runs(1_000) }
		);
	}, 60_000);
});
