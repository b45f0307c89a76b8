import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import type { PreparedSheet } from '$lib/engine';
import { type Fen, formatAmount, amountOf } from '$lib/model/money';
import { chanceWithin, outlookOf, type SafePlan, safePlanOf, type SafePlanQuestion } from '$lib/engine/outlook';
import type { Funding } from '$lib/model/funding.schema';
import { renderSafePlan } from '$lib/server/outlook/render-safe-plan';
import { difference } from './difference';
import { asked } from './outlook-arbitraries';
import { coursesOf } from './plain-outlook';
import { type PlainSafePlan, plainSafePlan } from './plain-safe-plan';
import { runs } from './runs';

interface SafeAsked {
	readonly prepared: PreparedSheet;
	readonly question: SafePlanQuestion & Pick<PlainSafePlan, 'aim' | 'depositStep' | 'pay' | 'funds'>;
	readonly funding: Funding;
}

/** Aims that round probabilities reach exactly, and others; steps of which a few are enough, and small ones. */
const safeAsked = (pay: fc.Arbitrary<'safe' | 'asked'>): fc.Arbitrary<SafeAsked> =>
	fc
		.tuple(
			asked.filter(({ question }) => question.funding !== undefined),
			fc.constantFrom('0.5', '0.7', '0.8', '0.9', '0.95', '0.999999999999', '0.000000000001'),
			fc.constantFrom(1_000_000, 2_345_678, 6_000_000),
			pay
		)
		.map(([{ prepared, question, funds }, aim, depositStep, pay]) => {
			if (!question.funding) throw new Error('a question without a funding was let through');
			return { prepared, question: { ...question, funds, aim, depositStep, pay }, funding: question.funding };
		});

/** The answer; `null` where no deposit within the limits is safe enough, which is all that is refused. */
function planOf({ prepared, question }: Pick<SafeAsked, 'prepared' | 'question'>): SafePlan | null {
	const answered = safePlanOf(prepared, question);
	if (answered.ok) return answered.value;
	expect(answered.faults).toMatchObject([{ path: 'depositStep', code: 'too-many-candidates' }]);
	return null;
}

const either = fc.oneof({ weight: 3, arbitrary: fc.constant('safe' as const) }, fc.constant('asked' as const));

describe('the safe plan and its judge, which runs every candidate by itself', () => {
	it('agree on every field of random models, sheets, plans and fundings', () => {
		fc.assert(
			fc.property(safeAsked(either), ({ prepared, question, funding }) => {
				const first = planOf({ prepared, question });
				// Over sums that some course comes to exactly as well, and a fen less.
				const funds = [...question.funds, ...(first ? [first.all, first.all - 1, first.all + first.more.most] : [])];
				const given = first && planOf({ prepared, question: { ...question, funds } });
				const wanted = plainSafePlan(coursesOf(prepared, question), { ...question, funds, funding }, 12);
				if (wanted) expect(difference(given && renderSafePlan(given, true), wanted)).toBeNull();
				// The judge gives up where the engine goes on.
				else if (given) expect(given.atOnce?.deposit).toBeGreaterThan(amountOf(funding.deposit));
			}),
			{ numRuns: runs(120) }
		);
	}, 1_200_000);
});

describe('a safe plan', () => {
	/** Its deposit is one of the candidates; what lies before it, if anything. */
	function before({ deposit }: SafePlan, { funding, question }: SafeAsked): number | null {
		const own = amountOf(funding.deposit);
		if (deposit === own) return null;
		expect(deposit % question.depositStep).toBe(0);
		expect(deposit).toBeGreaterThan(own);
		return Math.max(own, deposit - question.depositStep);
	}

	function outlookWith({ prepared, question, funding }: SafeAsked, deposit: number) {
		const changed = { ...question, funding: { ...funding, deposit: formatAmount(deposit as Fen) } };
		const outlook = outlookOf(prepared, changed);
		if (!outlook.ok || !outlook.value.account) throw new Error('an outlook was refused');
		return outlook.value.account;
	}

	it('has a deposit that is safe enough, the candidate before it is not, and with it the outlook says the same', () => {
		fc.assert(
			fc.property(safeAsked(fc.constant('safe')), (one) => {
				const plan = planOf(one);
				if (!plan) return;
				const limit = 1 - Number(one.question.aim);
				const earlier = before(plan, one);
				if (earlier !== null) expect(outlookWith(one, earlier).arrears).toBeGreaterThan(limit - 1e-12);
				const account = outlookWith(one, plan.deposit);
				expect(account.arrears).toBeLessThanOrEqual(limit + 1e-12);
				expect(plan.arrears).toBeCloseTo(account.arrears, 12);
				expect(plan.works + plan.shortOnly).toBeCloseTo(chanceWithin(account.cash, plan.all), 12);
			}),
			{ numRuns: runs(200) }
		);
	}, 1_200_000);

	it('has parts that add up, reaches its aim, and says of its own sum what it says of itself', () => {
		fc.assert(
			fc.property(safeAsked(either), ({ prepared, question }) => {
				const plan = planOf({ prepared, question });
				if (!plan) return;
				const { all, ahead, deposit, planned, reserve, works, more, shortOnly, atOnce } = plan;
				const aim = Number(question.aim);
				expect(works + more.probability + shortOnly).toBeCloseTo(1, 12);
				expect(reserve).toBe(Math.max(0, all - ahead - deposit - planned));
				expect(works + (question.pay === 'asked' ? shortOnly : 0)).toBeGreaterThan(aim - 1e-12);
				if (atOnce) {
					expect(atOnce.deposit).toBeGreaterThanOrEqual(deposit);
					expect(atOnce.works).toBeGreaterThan(aim - 1e-12);
				}
				const again = planOf({ prepared, question: { ...question, funds: [all] } });
				expect(again?.at).toEqual([{ funds: all, works, more, shortOnly }]);
			}),
			{ numRuns: runs(200) }
		);
	}, 1_200_000);

	it('that pays what is asked keeps the own deposit, counts short courses as well, and sends nothing at once', () => {
		fc.assert(
			fc.property(safeAsked(fc.constant('asked')), (one) => {
				const plan = planOf(one);
				expect(plan?.deposit).toBe(amountOf(one.funding.deposit));
				expect(plan?.atOnce).toBeNull();
				const account = outlookWith(one, plan?.deposit ?? 0);
				expect(plan?.arrears).toBeCloseTo(account.arrears, 12);
				const { amounts, chances } = account.cash;
				const at = amounts.indexOf(plan?.all ?? -1);
				expect(chances[at]).toBeGreaterThan(Number(one.question.aim) - 1e-12);
				expect(chances[at - 1] ?? 0).toBeLessThan(Number(one.question.aim) + 1e-12);
			}),
			{ numRuns: runs(120) }
		);
	}, 1_200_000);
});
