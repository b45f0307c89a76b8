import { CHANCE_PLACES, unitsOf } from '$lib/model/chance-text';
import { shareOf } from '../../engine/outlook/chances';
import type { ChancesByCount, CourseModel, GradeRow } from '$lib/model/course-model.schema';
import type { Measure } from './course-models.schema';

/** What a course model says of all patients together: shares, and means of what is counted. */
export interface Implied extends Readonly<Record<Measure, number>> {
	/** Doses of tocilizumab among those who get any. */
	readonly dosesPerUser: number;
	readonly oxygen: number;
	readonly infection: number;
	/** Days beyond the planned stay: their mean and the 0.25, 0.5, 0.75 and 0.9 quantiles. */
	readonly extraDays: { readonly mean: number; readonly quantiles: readonly number[] };
}

const ONE = 10n ** BigInt(CHANCE_PLACES);

/** The weight of at least so many days or doses. */
function atLeast(chances: ChancesByCount | undefined, least: number): bigint {
	const given = Object.entries(chances ?? {}).filter(([count]) => Number(count) >= least);
	return given.reduce((sum, [, chance]) => sum + unitsOf(chance), 0n);
}

function mean(chances: ChancesByCount | undefined): bigint {
	return Object.entries(chances ?? {}).reduce((sum, [count, chance]) => sum + BigInt(count) * unitsOf(chance), 0n);
}

/** What a row's care comes to, in units of 10^-24: vasopressor, ventilator and dialysis only inside intensive care. */
const CARE: Readonly<Record<Measure | 'oxygen' | 'infection', (row: GradeRow) => bigint>> = {
	crsAny: ({ grade }) => (grade > 0 ? ONE * ONE : 0n),
	crsSevere: ({ grade }) => (grade >= 3 ? ONE * ONE : 0n),
	tocilizumab: (row) => ONE * atLeast(row.tocilizumab, 1),
	steroid: (row) => ONE * atLeast(row.steroidDays, 1),
	oxygen: (row) => ONE * atLeast(row.oxygenDays, 1),
	infection: (row) => ONE * atLeast(row.infectionDays, 1),
	icu: (row) => ONE * atLeast(row.icuDays, 1),
	ventilation: (row) => atLeast(row.icuDays, 1) * atLeast(row.ventilationDays, 1),
	vasopressor: (row) => atLeast(row.icuDays, 1) * atLeast(row.vasopressorDays, 1),
	// It begins on the second day in intensive care.
	dialysis: (row) => atLeast(row.icuDays, 2) * atLeast(row.dialysisDays, 1),
	neurotoxicityAny: (row) => ONE * atLeast(row.neurotoxicityDays, 1),
	neurotoxicitySevere: (row) => (row.label === 'severe neurotoxicity' ? ONE * ONE : 0n)
};

/** Exact, not sampled: what a model implies of all patients, before any span is cut at the end of the stay. */
export function impliedBy({ grades }: CourseModel): Implied {
	const over = (of: (row: GradeRow) => bigint): bigint =>
		grades.reduce((sum, row) => sum + unitsOf(row.probability) * of(row), 0n);
	const shares = Object.fromEntries(
		Object.entries(CARE).map(([measure, of]) => [measure, shareOf(over(of), ONE ** 3n)])
	) as Record<keyof typeof CARE, number>;
	return {
		...shares,
		dosesPerUser: shareOf(
			over((row) => mean(row.tocilizumab)),
			over((row) => atLeast(row.tocilizumab, 1)) || 1n
		),
		extraDays: {
			mean: shareOf(
				over((row) => mean(row.extraDays)),
				ONE ** 2n
			),
			quantiles: ['0.25', '0.5', '0.75', '0.9'].map((chance) => extraDaysAt(grades, unitsOf(chance)))
		}
	};
}

/** The smallest number of extra days that is not passed with at least this probability. */
function extraDaysAt(grades: readonly GradeRow[], chance: bigint): number {
	for (let days = 0; ; days += 1) {
		const beyond = grades.reduce((sum, row) => sum + unitsOf(row.probability) * atLeast(row.extraDays, days + 1), 0n);
		if (ONE * ONE - beyond >= chance * ONE) return days;
	}
}
