import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatAmount, type Fen, parseAmount } from '$lib/model/money';
import { DepositSearch, outlookOf, unfold } from '$lib/engine/outlook';
import { renderOutlook } from '$lib/server/outlook/render-outlook';
import { difference } from './difference';
import { type Asked, asked } from './outlook-arbitraries';
import { fraction } from './plain-money';
import { asNumber, plainArrears, plainOutlook } from './plain-outlook';
import { runs } from './runs';

/** More of them where somebody asks: a change to the outlook is worth some thousands. */
const RUNS = runs(200);

/** Both answers, over the funds asked for and over sums that some course comes to exactly. */
function answers({ prepared, question, funds }: Asked): readonly [unknown, unknown] {
	const first = outlookOf(prepared, question);
	if (!first.ok) throw new Error(JSON.stringify(first.faults));
	const { total, account } = first.value;
	const sums = [...funds, ...total.quantiles.slice(2, 4), ...(account?.cash.amounts.slice(0, 3) ?? [])];
	const outlook = outlookOf(prepared, { ...question, funds: sums });
	if (!outlook.ok) throw new Error(JSON.stringify(outlook.faults));
	return [renderOutlook(outlook.value), plainOutlook(prepared, question, sums)];
}

describe('the outlook and its judge, which puts every course through the estimate', () => {
	it('agree on every field of random models, sheets, plans and fundings', () => {
		fc.assert(
			fc.property(asked, (one) => {
				const [given, wanted] = answers(one);
				expect(difference(given, wanted)).toBeNull();
			}),
			{ numRuns: RUNS }
		);
	}, 1_200_000);

	it('agree on the least deposit at which the account runs dry no more often than asked', () => {
		const goal = fc.constantFrom('0.05', '0.1', '0.2', '0.5', '0.7');
		fc.assert(
			fc.property(asked, goal, fc.constantFrom(300_000, 1_000_000), ({ prepared, question }, goal, step) => {
				const { funding } = question;
				if (!funding) return;
				const read = unfold(prepared, question);
				if (!read.ok) throw new Error(JSON.stringify(read.faults));
				const found = finished(new DepositSearch(read.value, funding).leastDeposit(goal, step));
				let deposit = parseAmount(funding.deposit) ?? 0;
				for (let tried = 0; tried < 8; tried += 1) {
					const other = { ...funding, deposit: formatAmount(deposit as Fen) };
					const arrears = plainArrears(prepared, { ...question, funding: other });
					const { over, under } = fraction(goal);
					if (arrears.over * under <= over * arrears.under) {
						expect(found.deposit).toBe(deposit);
						expect(Math.abs(found.chance - asNumber(arrears))).toBeLessThan(1e-12);
						return;
					}
					deposit = (Math.floor(deposit / step) + 1) * step;
				}
				expect(found.deposit).toBeGreaterThanOrEqual(deposit);
			}),
			{ numRuns: Math.ceil(RUNS / 5) }
		);
	}, 1_200_000);
});

function finished<T>(steps: Generator<number, T>): T {
	for (;;) {
		const step = steps.next();
		if (step.done) return step.value;
	}
}
