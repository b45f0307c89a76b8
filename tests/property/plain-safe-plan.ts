import { type Fen, formatAmount } from '$lib/engine';
import type { Funding } from '$lib/model/funding.schema';
import { plainLedger } from './plain-ledger';
import { fenOf, fraction, type Fraction } from './plain-money';
import { aligned, asNumber, type PlainCourse, reaches } from './plain-outlook';

// Section 9 of the contract as it is told, a judge: every candidate by itself, and for each of them every course through
// the plain account, with probabilities as fractions of whole numbers.

export interface PlainSafePlan {
	readonly funding: Funding;
	readonly aim: string;
	/** In fen. */
	readonly depositStep: number;
	readonly pay: 'safe' | 'asked';
	readonly funds: readonly number[];
}

/** A course with one deposit. */
interface Paid {
	readonly chance: Fraction;
	readonly isShort: boolean;
	readonly needed: bigint;
	readonly cash: bigint;
}

function paidWith(courses: readonly PlainCourse[], funding: Funding, deposit: bigint): Paid[] {
	const text = formatAmount(Number(deposit) as Fen);
	return courses.map(({ chance, answer: { estimate } }) => {
		const charges = estimate.days.map(({ day, total }) => ({ day, total: BigInt(total) }));
		const { ledger } = plainLedger(charges, { ...funding, deposit: text });
		const needed = fenOf(ledger.needed);
		return { chance, isShort: ledger.arrearsDays > 0, needed, cash: BigInt(estimate.totals.ahead) + needed };
	});
}

function share(courses: readonly Paid[], holds: (course: Paid) => boolean): Fraction {
	return courses.filter(holds).reduce((sum, { chance }) => ({ over: sum.over + chance.over, under: chance.under }), {
		over: 0n,
		under: courses[0]?.chance.under ?? 1n
	});
}

function enough(courses: readonly Paid[], sum: bigint) {
	const more = courses.filter(({ cash }) => cash > sum);
	const chance = share(more, () => true);
	const excess = more.reduce((all, course) => all + course.chance.over * (course.cash - sum), 0n);
	const mean = more.length === 0 ? 0n : (2n * excess + chance.over) / (2n * chance.over);
	const most = more.reduce((all, { cash }) => (cash - sum > all ? cash - sum : all), 0n);
	return {
		works: asNumber(share(courses, ({ isShort, cash }) => !isShort && cash <= sum)),
		shortOnly: asNumber(share(courses, ({ isShort, cash }) => isShort && cash <= sum)),
		more: { probability: more.length === 0 ? 0 : asNumber(chance), mean: textOf(mean), most: textOf(most) }
	};
}

function textOf(fen: bigint): string {
	return formatAmount(Number(fen) as Fen);
}

/**
 * The safe plan in the contract's names; `null` where the search would pass `most` candidates, which is where the judge
 * gives up, long before the engine does.
 */
export function plainSafePlan(all: readonly PlainCourse[], asked: PlainSafePlan, most: number) {
	const { funding, aim, depositStep, pay, funds } = asked;
	const courses = aligned(all);
	const goal = fraction(aim);
	const planned = funding.planned.reduce((sum, { amount }) => sum + fenOf(amount), 0n);
	const own = fenOf(funding.deposit);
	const step = BigInt(depositStep);
	let deposit: bigint | null = null;
	let atOnce: { deposit: string; works: number } | null = null;
	let candidate = own;
	for (let tried = 0; tried < most && (deposit === null || atOnce === null); tried += 1) {
		const paid = paidWith(courses, funding, candidate);
		if (
			deposit === null &&
			reaches(
				share(paid, ({ isShort }) => !isShort),
				goal
			)
		)
			deposit = candidate;
		const sum = candidate + planned;
		const calm = share(paid, ({ isShort, needed }) => !isShort && needed <= sum);
		if (atOnce === null && reaches(calm, goal)) atOnce = { deposit: textOf(candidate), works: asNumber(calm) };
		candidate = (candidate / step + 1n) * step;
	}
	if (pay === 'safe' && (deposit === null || atOnce === null)) return null;
	const chosen = pay === 'safe' ? (deposit ?? own) : own;
	const paid = paidWith(courses, funding, chosen);
	const counted = paid.filter(({ isShort }) => pay === 'asked' || !isShort);
	const sums = [...new Set(counted.map(({ cash }) => cash))].sort((one, other) => (one < other ? -1 : 1));
	const least = sums.find((sum) => {
		const { over } = share(counted, ({ cash }) => cash <= sum);
		return reaches({ over, under: paid[0]?.chance.under ?? 1n }, goal);
	});
	if (least === undefined) throw new Error('no sum reaches the aim');
	const ahead = BigInt(all[0]?.answer.estimate.quote.ahead ?? 0);
	const left = least - ahead - chosen - planned;
	return {
		deposit: textOf(chosen),
		arrears: asNumber(share(paid, ({ isShort }) => isShort)),
		ahead: textOf(ahead),
		planned: textOf(planned),
		all: textOf(least),
		reserve: textOf(left > 0n ? left : 0n),
		...enough(paid, least),
		atOnce: pay === 'safe' ? atOnce : null,
		at: funds.map((sum) => ({ funds: textOf(BigInt(sum)), ...enough(paid, BigInt(sum)) }))
	};
}
