import type { CourseModel } from '$lib/model/course-model.schema';
import { answerStay, type PreparedSheet, type StayAtTier } from '$lib/engine';
import { formatAmount, type Fen } from '$lib/model/money';
import type { PriceTier } from '$lib/model/price-tiers';
import type { Funding } from '$lib/model/funding.schema';
import type { Plan, Span } from '$lib/model/plan.schema';
import { fraction, type Fraction, times } from './plain-money';

// Section 7 of the contract as it is told, a judge: every course one by one, each through the whole estimate, with
// probabilities as fractions of whole numbers. Nothing is shared, merged or left out.

export interface PlainQuestion {
	readonly plan: Omit<Plan, 'course'>;
	readonly model: CourseModel;
	readonly level: PriceTier;
	readonly funding?: Funding | undefined;
}

/** A course with its probability and the estimate of it. */
export interface PlainCourse {
	readonly chance: Fraction;
	readonly spans: readonly Span[];
	readonly answer: StayAtTier;
}

type Row = CourseModel['grades'][number];

const DISTRIBUTIONS = [
	'onsetDay',
	'feverDays',
	'tocilizumab',
	'steroidDays',
	'oxygenDays',
	'icuDays',
	'vasopressorDays',
	'ventilationDays',
	'dialysisDays',
	'neurotoxicityDays',
	'infectionDays',
	'extraDays'
] as const;

type Values = Record<(typeof DISTRIBUTIONS)[number], number>;

/** Every combination of a row's values with its probability. */
function* combinations(row: Row): Generator<{ values: Values; chance: Fraction }> {
	function* from(
		index: number,
		values: Partial<Values>,
		chance: Fraction
	): Generator<{ values: Values; chance: Fraction }> {
		const name = DISTRIBUTIONS[index];
		if (name === undefined) {
			yield { values: values as Values, chance };
			return;
		}
		for (const [count, text] of Object.entries(row[name] ?? { '0': '1' })) {
			const own = fraction(text);
			if (own.over === 0n) continue;
			yield* from(index + 1, { ...values, [name]: Number(count) }, times(chance, own));
		}
	}
	const chance = fraction(row.probability);
	if (chance.over > 0n) yield* from(0, {}, chance);
}

/** The spans of a course, cut at the last day. */
export function spansOf(values: Values, lastDay: number): Span[] {
	const { onsetDay, icuDays } = values;
	const firstIcuDay = onsetDay + 2;
	const oxygen = icuDays > 0 ? Math.min(values.oxygenDays, firstIcuDay - (onsetDay + 1)) : values.oxygenDays;
	const spans: [string, number, number][] = [
		['fever', onsetDay, values.feverDays],
		['tocilizumab', onsetDay + 1, values.tocilizumab],
		['steroid', onsetDay + 1, values.steroidDays],
		['low-flow-oxygen', onsetDay + 1, oxygen],
		['icu', firstIcuDay, icuDays],
		['vasopressor', firstIcuDay, Math.min(values.vasopressorDays, icuDays)],
		['mechanical-ventilation', firstIcuDay, Math.min(values.ventilationDays, icuDays)],
		['dialysis', firstIcuDay + 1, Math.max(0, Math.min(values.dialysisDays, icuDays - 1))],
		['neurotoxicity', onsetDay + 3, values.neurotoxicityDays],
		['infection', onsetDay, values.infectionDays]
	];
	return spans
		.map(([support, firstDay, days]) => ({
			support,
			firstDay,
			days: Math.min(days, lastDay - firstDay + 1),
			perDay: 1
		}))
		.filter(({ days }) => days > 0);
}

export function coursesOf(prepared: PreparedSheet, { plan, model, level, funding }: PlainQuestion): PlainCourse[] {
	return model.grades.flatMap((row) =>
		[...combinations(row)].map(({ values, chance }) => {
			const extraDays = plan.extraDays + values.extraDays;
			const spans = spansOf(values, plan.baselineDays + extraDays - plan.leadDays - 1);
			const answered = answerStay(prepared, { plan: { ...plan, extraDays, course: spans }, funding });
			if (!answered.ok) throw new Error(`a course was refused: ${JSON.stringify(answered.faults)}`);
			return { chance, spans, answer: answered.value.levels[level] };
		})
	);
}

const plus = (one: Fraction, other: Fraction): Fraction =>
	one.under === other.under
		? { over: one.over + other.over, under: one.under }
		: { over: one.over * other.under + other.over * one.under, under: one.under * other.under };

/** The probability of courses that pass a test, as a fraction and as the nearest number. */
function chanceOf(courses: readonly PlainCourse[], holds: (course: PlainCourse) => boolean): Fraction {
	return courses.filter(holds).reduce((sum, { chance }) => plus(sum, chance), { over: 0n, under: 1n });
}

export function asNumber({ over, under }: Fraction): number {
	return Number((over * 10n ** 30n) / under) / 1e30;
}

export function reaches({ over, under }: Fraction, goal: Fraction): boolean {
	return over * goal.under >= goal.over * under;
}

/** Probabilities of one denominator, so that thousands of them can be added. */
export function aligned(courses: readonly PlainCourse[]): PlainCourse[] {
	const under = courses.reduce((most, { chance }) => (chance.under > most ? chance.under : most), 1n);
	return courses.map((course) => ({
		...course,
		chance: { over: course.chance.over * (under / course.chance.under), under }
	}));
}

function quantile(courses: readonly PlainCourse[], amountOf: (course: PlainCourse) => number, q: string): string {
	let sum: Fraction = { over: 0n, under: 1n };
	for (const course of [...courses].sort((one, other) => amountOf(one) - amountOf(other))) {
		sum = plus(sum, course.chance);
		if (reaches(sum, fraction(q))) return formatAmount(amountOf(course) as Fen);
	}
	throw new Error('the probabilities do not reach 1');
}

function meanOf(courses: readonly PlainCourse[], amountOf: (course: PlainCourse) => number): string {
	let sum: Fraction = { over: 0n, under: 1n };
	for (const course of courses) sum = plus(sum, times(course.chance, { over: BigInt(amountOf(course)), under: 1n }));
	const { over, under } = sum;
	return formatAmount(Number((2n * over + under) / (2n * under)) as Fen);
}

function spreadOf(courses: readonly PlainCourse[], amountOf: (course: PlainCourse) => number) {
	const at = ['0.05', '0.1', '0.25', '0.5', '0.75', '0.8', '0.9', '0.95', '0.99'];
	return {
		mean: meanOf(courses, amountOf),
		quantiles: Object.fromEntries(at.map((q) => [q, quantile(courses, amountOf, q)]))
	};
}

const total = ({ answer }: PlainCourse): number => answer.estimate.totals.all;
const inHospital = ({ answer }: PlainCourse): number => answer.estimate.totals.inHospital;
const needed = ({ answer }: PlainCourse): number => answer.ledger?.needed ?? 0;

function careLevelOf({ spans }: PlainCourse): string {
	const has = (...supports: string[]): boolean => spans.some(({ support }) => supports.includes(support));
	if (has('mechanical-ventilation', 'dialysis')) return 'life-support';
	if (has('icu')) return 'icu';
	if (has('tocilizumab', 'steroid', 'low-flow-oxygen', 'neurotoxicity')) return 'medicine';
	return has('fever') ? 'fever' : 'none';
}

function chargedBy({ answer }: PlainCourse, day: number): number {
	return answer.estimate.days.filter((one) => one.day <= day).reduce((sum, one) => sum + one.total, 0);
}

/** The outlook in the contract's names. Probabilities are numbers, off by no more than their own rounding. */
export function plainOutlook(prepared: PreparedSheet, question: PlainQuestion, funds: readonly number[]) {
	const courses = aligned(coursesOf(prepared, question));
	const funded = question.funding !== undefined;
	const share = (holds: (course: PlainCourse) => boolean): number => asNumber(chanceOf(courses, holds));
	const counts = [...new Set(courses.map(({ answer }) => answer.ledger?.topUps.length ?? 0))];
	const lastDay = Math.max(...courses.map(({ answer }) => answer.estimate.days.at(-1)?.day ?? 0));
	const first = -question.plan.leadDays;
	return {
		courses: courses.length,
		total: spreadOf(courses, total),
		inHospital: spreadOf(courses, inHospital),
		...(funded ? { needed: spreadOf(courses, needed) } : {}),
		coverage: funds.map((sum) => ({
			funds: formatAmount(sum as Fen),
			total: share((course) => total(course) <= sum),
			needed: funded ? share((course) => course.answer.estimate.totals.ahead + needed(course) <= sum) : null
		})),
		ladder: Object.fromEntries(
			['none', 'fever', 'medicine', 'icu', 'life-support'].map((careLevel) => [
				careLevel,
				share((course) => careLevelOf(course) === careLevel)
			])
		),
		icu: share(({ spans }) => spans.some(({ support }) => support === 'icu')),
		ventilation: share(({ spans }) => spans.some(({ support }) => support === 'mechanical-ventilation')),
		topUps: funded
			? Object.fromEntries(
					counts.map((count) => [count, share(({ answer }) => answer.ledger?.topUps.length === count)])
				)
			: null,
		arrears: funded ? share(({ answer }) => (answer.ledger?.arrearsDays ?? 0) > 0) : null,
		byDay: Array.from({ length: lastDay - first + 1 }, (_, place): Record<string, number | string> => {
			const day = first + place;
			const at = ['0.5', '0.8', '0.95'];
			const quantiles = at.map((q): [string, string] => [q, quantile(courses, (course) => chargedBy(course, day), q)]);
			return { day, ...Object.fromEntries(quantiles) };
		})
	};
}

/** The probability of any day in arrears, as a fraction. */
export function plainArrears(prepared: PreparedSheet, question: PlainQuestion): Fraction {
	return chanceOf(aligned(coursesOf(prepared, question)), ({ answer }) => (answer.ledger?.arrearsDays ?? 0) > 0);
}
