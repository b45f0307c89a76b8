import type { CourseModel, GradeRow } from '../../model/course-model.schema';
import type { Plan } from '../../model/plan.schema';
import { accepted, type Fault, type Loose, refused, type Result } from '../../model/faults';
import { LIMITS } from '../../model/limits';
import type { Support } from '../../model/supports';
import { CHANCE_PLACES, unitsOf } from '../../model/chance-text';
import { type Chances, readChances } from './chances';

/** What a row distributes beside onset, intensive care and length of stay. */
type CareField = Exclude<keyof GradeRow, 'grade' | 'label' | 'probability' | 'onsetDay' | 'icuDays' | 'extraDays'>;

/** One support of a course model: its span begins `after` days after the onset (contract, section 7). */
export interface ModelCare {
	readonly field: CareField;
	readonly support: Support;
	readonly after: number;
	/** Oxygen ends where intensive care begins; the last three are given in intensive care alone. */
	readonly bound: 'stay' | 'until-icu' | 'in-icu';
}

/** Days from the onset to the first day in intensive care. */
export const ICU_AFTER = 2;

export const MODEL_CARE: readonly ModelCare[] = [
	{ field: 'feverDays', support: 'fever', after: 0, bound: 'stay' },
	{ field: 'tocilizumab', support: 'tocilizumab', after: 1, bound: 'stay' },
	{ field: 'steroidDays', support: 'steroid', after: 1, bound: 'stay' },
	{ field: 'oxygenDays', support: 'low-flow-oxygen', after: 1, bound: 'until-icu' },
	{ field: 'neurotoxicityDays', support: 'neurotoxicity', after: 3, bound: 'stay' },
	{ field: 'infectionDays', support: 'infection', after: 0, bound: 'stay' },
	{ field: 'vasopressorDays', support: 'vasopressor', after: ICU_AFTER, bound: 'in-icu' },
	{ field: 'ventilationDays', support: 'mechanical-ventilation', after: ICU_AFTER, bound: 'in-icu' },
	{ field: 'dialysisDays', support: 'dialysis', after: ICU_AFTER + 1, bound: 'in-icu' }
];

/** A row of the model with exact distributions; rows of probability 0 are gone. */
export interface PreparedRow {
	readonly weight: bigint;
	readonly share: number;
	readonly onsetDay: Chances;
	readonly icuDays: Chances;
	readonly extraDays: Chances;
	/** In the order of `MODEL_CARE`. */
	readonly care: readonly Chances[];
	/** Decimal places of a course's probability: of the row's and all its distributions' together. */
	readonly places: number;
}

export interface PreparedModel {
	readonly rows: readonly PreparedRow[];
	/** Combinations with probability above 0, equal ones counted separately. */
	readonly courses: number;
}

const FIELDS = ['onsetDay', 'icuDays', 'extraDays', ...MODEL_CARE.map(({ field }) => field)] as const;

/** How many combinations a row unfolds into; of any size, because a refusal names the number. */
function combinations(distributions: readonly Chances[]): bigint {
	return distributions.reduce((product, { counts }) => product * BigInt(counts.length), 1n);
}

/** One row's distributions in the order of `FIELDS`; `null` where one was refused. */
function readRow(row: GradeRow, path: string, plannedExtra: number, faults: Fault[]): Chances[] | null {
	const read = FIELDS.map((field) => {
		const chances = readChances(row[field]);
		if (!chances) faults.push({ path: `${path}.${field}`, code: 'chances-not-one' });
		return chances;
	});
	const most = LIMITS.extraDays.most - plannedExtra;
	const extraDays = read[FIELDS.indexOf('extraDays')];
	if (extraDays && (extraDays.counts.at(-1) ?? 0) > most && unitsOf(row.probability) > 0n) {
		faults.push({ path: `${path}.extraDays`, code: 'out-of-range', detail: { most } });
	}
	return read.every((chances) => chances !== null) ? read : null;
}

function prepareRow(row: GradeRow, distributions: readonly Chances[]): PreparedRow {
	const [onsetDay, icuDays, extraDays, ...care] = distributions;
	if (!onsetDay || !icuDays || !extraDays) throw new Error('a row of a course model was read in part');
	const weight = unitsOf(row.probability);
	return {
		weight,
		share: Number(weight) / 10 ** CHANCE_PLACES,
		onsetDay,
		icuDays,
		extraDays,
		care,
		places: distributions.reduce((sum, { places }) => sum + places, CHANCE_PLACES)
	};
}

/**
 * Reads a course model for a plan.
 *
 * @param model a model that has passed its schema.
 * @param plan its `extraDays` add to the model's.
 * @returns the model, or every fault: sums other than exactly 1, a stay that would be too long, too many courses.
 */
export function prepareModel(model: CourseModel, plan: Pick<Loose<Plan>, 'extraDays'>): Result<PreparedModel> {
	const faults: Fault[] = [];
	const rows: PreparedRow[] = [];
	let courses = 0n;
	let total = 0n;
	model.grades.forEach((row, index) => {
		const weight = unitsOf(row.probability);
		total += weight;
		const distributions = readRow(row, `model.grades[${index}]`, plan.extraDays ?? 0, faults);
		if (weight === 0n || !distributions) return;
		courses += combinations(distributions);
		rows.push(prepareRow(row, distributions));
	});
	if (total !== 10n ** BigInt(CHANCE_PLACES)) faults.unshift({ path: 'model.grades', code: 'chances-not-one' });
	if (courses > BigInt(LIMITS.courses)) {
		const detail = { count: courses.toString(), most: LIMITS.courses };
		faults.unshift({ path: 'model.grades', code: 'too-many-courses', detail });
	}
	return faults.length > 0 ? refused(faults) : accepted({ rows, courses: Number(courses) });
}
