import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { prepareSheet, type PreparedSheet } from '$lib/engine';
import { formatAmount, type Fen, parseAmount } from '$lib/model/money';
import { PRICE_TIERS } from '$lib/model/price-tiers';
import { DepositSearch, outlookOf, unfold } from '$lib/engine/outlook';
import { fundingSchema } from '$lib/model/funding.schema';
import { planSchema } from '$lib/model/plan.schema';
import { renderOutlook } from '$lib/server/outlook/render-outlook';
import { modelOf, modelSheetOf, tightFundingOf } from './model-arbitraries';
import { fraction } from './plain-money';
import { asNumber, plainArrears, type PlainQuestion, plainOutlook } from './plain-outlook';
import { fundingOf, planOf } from './plan-arbitraries';
import { runs } from './runs';

/** More of them where somebody asks: a change to the outlook is worth some thousands. */
const RUNS = runs(200);

interface Asked {
	readonly prepared: PreparedSheet;
	readonly question: PlainQuestion;
	readonly funds: readonly number[];
}

const sheetAndPlan = modelSheetOf.chain((sheet) =>
	fc.tuple(
		fc.constant(sheet),
		planOf(sheet, () => fc.constant([]))
	)
);

const asked: fc.Arbitrary<Asked> = sheetAndPlan.chain(([sheet, plan]) =>
	fc
		.record({
			model: modelOf(plan.extraDays ?? 0),
			level: fc.constantFrom(...PRICE_TIERS),
			funding: fc.oneof(
				{ weight: 3, arbitrary: tightFundingOf(plan.leadDays ?? 6) },
				fundingOf(plan.leadDays ?? 6),
				fc.constant(undefined)
			),
			funds: fc.array(fc.nat(50_000_000), { maxLength: 3 })
		})
		.map(({ model, level, funding, funds }) => {
			const prepared = prepareSheet(sheet);
			if (!prepared.ok) throw new Error(JSON.stringify(prepared.faults));
			const read = funding === undefined ? undefined : fundingSchema.parse(funding);
			return {
				prepared: prepared.value,
				question: { plan: planSchema.parse(plan), model, level, funding: read },
				funds
			};
		})
);

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

/** Amounts to the letter, probabilities within 1e-12; the first difference, or nothing. */
function difference(given: unknown, wanted: unknown, path = 'outlook'): string | null {
	if (typeof given === 'number' && typeof wanted === 'number') {
		return Math.abs(given - wanted) <= 1e-12 ? null : `${path}: ${given} is not ${wanted}`;
	}
	if (typeof given !== 'object' || typeof wanted !== 'object' || given === null || wanted === null) {
		return given === wanted ? null : `${path}: ${String(given)} is not ${String(wanted)}`;
	}
	const [one, other] = [given as Record<string, unknown>, wanted as Record<string, unknown>];
	for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
		const found = difference(one[key], other[key], `${path}.${key}`);
		if (found !== null) return found;
	}
	return null;
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
