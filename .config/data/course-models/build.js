import { ILLNESSES } from './choices.js';
import {
	DAYS,
	DIALYSIS,
	DOSES,
	HALVES,
	ICU_IF_SEVERE,
	INFECTION,
	MODELS,
	OXYGEN,
	SEVERE_PATTERN,
	VASOPRESSOR,
	VENTILATION_AT_GRADE_4,
	VENTILATION_IF_SEVERE
} from './parameters.js';

/** @typedef {import('./parameters.js').Parameters} Parameters */
/** @typedef {import('./parameters.js').Bounded} Bounded */
/** @typedef {'low' | 'typical' | 'high'} Variant */
/** @typedef {{ grade: number, label: string, probability: string, [field: string]: unknown }} Row */

/** Shares are whole numbers of hundredths of a percent, so that sums come out exact. */
const WHOLE = 10_000;

const share = (/** @type {number} */ percent) => Math.round(percent * 100);

/** @param {number} units @param {number} places a share times powers of a hundred, as an exact decimal */
function decimal(units, places) {
	const digits = units.toString().padStart(places + 1, '0');
	return `${digits.slice(0, -places)}.${digits.slice(-places)}`.replace(/\.?0+$/, '');
}

/**
 * A distribution: none, or one of some days or doses.
 *
 * @param {number} any how likely any is, in hundredths of a percent
 * @param {readonly number[]} counts
 * @param {readonly number[]} split how they share it, in hundredths
 */
function chances(any, counts, split) {
	const each = counts.map((count, at) => [count, any * (split[at] ?? 0)]);
	const all = [[0, (WHOLE - any) * 100], ...each].filter(([, units]) => units !== 0);
	/** @type {Map<number, number>} */
	const sums = new Map();
	for (const [count = 0, units = 0] of all) sums.set(count, (sums.get(count) ?? 0) + units);
	return Object.fromEntries([...sums].map(([count, units]) => [count, decimal(units, 6)]));
}

const HALF = [50, 50];
/** Three lengths: the typical stands between its bounds, and a variant leans on one of them. */
const SPLIT = { low: [50, 50, 0], typical: [25, 50, 25], high: [0, 50, 50] };

/** A share that stands between its bounds: at 0 typical, at 1 the high one, at -1 the low one. */
function between(/** @type {Bounded} */ [typical, low, high], /** @type {number} */ lean) {
	return share(typical + (lean < 0 ? (typical - low) * lean : (high - typical) * lean));
}

/** The ends of what the series published: of the largest one's 95% interval (Wilson) where they hardly differ. */
export function ends(/** @type {readonly import('./parameters.js').Series[]} */ series) {
	const values = series.map(([value]) => value);
	const [low, high] = [Math.min(...values), Math.max(...values)];
	if (series.length > 1 && high - low >= 3) return { low, high };
	const [value = 0, n] = [...series].sort(([, one], [, other]) => (other ?? 0) - (one ?? 0))[0] ?? [];
	const [p, z, size] = [value / 100, 1.959964, n ?? 1];
	const middle = p + z ** 2 / (2 * size);
	const reach = z * Math.sqrt((p * (1 - p)) / size + z ** 2 / (4 * size ** 2));
	const at = (/** @type {number} */ sign) => (100 * (middle + sign * reach)) / (1 + z ** 2 / size);
	return { low: at(-1), high: at(1) };
}

/** The value between two at which a rising function reaches a target. */
function solved(/** @type {(at: number) => number} */ rising, /** @type {number} */ target, from = -1, to = 1) {
	let [low, high] = [from, to];
	for (let step = 0; step < 60; step += 1) {
		const middle = (low + high) / 2;
		if (rising(middle) < target) low = middle;
		else high = middle;
	}
	return (low + high) / 2;
}

/** @param {number} one @param {number} other in hundredths of a percent; independent of one another */
const either = (one, other) => Math.round(WHOLE - ((WHOLE - one) * (WHOLE - other)) / WHOLE);

/** What stands at which end of its series in a variant. */
class Mix {
	/** @param {Parameters} parameters @param {Variant} variant */
	constructor(parameters, variant) {
		this.parameters = parameters;
		this.variant = variant;
		const { grades, neurotoxicity, observed } = parameters;
		/** @param {string} measure @param {number} typical */
		const end = (measure, typical) =>
			variant === 'typical' ? share(typical) : share(ends(observed[measure] ?? [])[variant]);
		const [none = 0, one = 0, two = 0, three = 0, four = 0] = grades;
		const any = end('crsAny', 100 - none);
		const severe = end('crsSevere', three + four);
		const atThree = Math.round((severe * three) / (three + four));
		const atOne = Math.round(((any - severe) * one) / (one + two));
		this.grades = [WHOLE - any, atOne, any - severe - atOne, atThree, severe - atThree];
		const wanted = end('neurotoxicitySevere', neurotoxicity.severe);
		this.severe = this.severeShares(wanted);
		const beside = this.grades.reduce((sum, _, grade) => sum + (grade > 0 ? this.weight(grade, false) : 0), 0);
		const severeSum = this.grades.reduce((sum, _, grade) => sum + this.weight(grade, true), 0);
		const mild = (end('neurotoxicityAny', neurotoxicity.any) * WHOLE - severeSum) / beside;
		this.mild = Math.max(0, Math.min(WHOLE, Math.round(mild * WHOLE)));
	}

	/** @param {number} wanted all severe neurotoxicity; shares by grade in the published pattern, none above 95% */
	severeShares(wanted) {
		const of = (/** @type {number} */ scale) =>
			SEVERE_PATTERN.map((ratio) => Math.min(9_500, Math.round(ratio * 100 * scale)));
		const total = (/** @type {number[]} */ shares) =>
			shares.reduce((sum, each, grade) => sum + (each * (this.grades[grade] ?? 0)) / WHOLE, 0);
		return wanted === 0 ? of(0) : of(solved((scale) => total(of(scale)), wanted, 0, 20));
	}

	/** How likely a row is, in units of 10^-8. */
	weight(/** @type {number} */ grade, /** @type {boolean} */ isSevere) {
		const severe = this.severe[grade] ?? 0;
		return (this.grades[grade] ?? 0) * (isSevere ? severe : WHOLE - severe);
	}

	/** The lean at which an overall share stands at the variant's end of its series. */
	lean(/** @type {string} */ measure, /** @type {(lean: number) => number} */ overall) {
		if (this.variant === 'typical') return 0;
		const series = this.parameters.observed[measure] ?? [];
		if (series.length === 0) return this.variant === 'low' ? -0.5 : 0.5;
		return solved(overall, ends(series)[this.variant] / 100);
	}

	/** The sum over the rows of a share in each. */
	overall(/** @type {(grade: number, isSevere: boolean) => number} */ of) {
		let sum = 0;
		for (const grade of this.grades.keys()) {
			for (const isSevere of [false, true]) sum += (this.weight(grade, isSevere) / 1e8) * (of(grade, isSevere) / WHOLE);
		}
		return sum;
	}
}

const ZERO = /** @type {Bounded} */ ([0, 0, 0]);

/** The rows of a model: each grade without and with severe neurotoxicity. */
export function rowsOf(/** @type {Parameters} */ parameters, /** @type {Variant} */ variant) {
	const mix = new Mix(parameters, variant);
	const bounded = (/** @type {readonly Bounded[]} */ by, /** @type {number} */ grade) => by[grade - 1] ?? ZERO;
	const toci = (/** @type {number} */ lean) => (/** @type {number} */ grade) =>
		between(bounded(parameters.tocilizumab, grade), lean);
	const icu = (/** @type {number} */ lean) => (/** @type {number} */ grade, /** @type {boolean} */ isSevere) => {
		const forCrs = between(bounded(parameters.icu, grade), lean);
		return isSevere ? either(forCrs, between(ICU_IF_SEVERE, lean)) : forCrs;
	};
	const tociOf = toci(mix.lean('tocilizumab', (lean) => mix.overall(toci(lean))));
	const icuOf = icu(mix.lean('icu', (lean) => mix.overall(icu(lean))));
	/** Given intensive care, because a ventilator is nowhere else. */
	const ventilation =
		(/** @type {number} */ lean) => (/** @type {number} */ grade, /** @type {boolean} */ isSevere) => {
			const forAirway = isSevere ? between(VENTILATION_IF_SEVERE, lean) : 0;
			if (grade === 4) return either(between(VENTILATION_AT_GRADE_4, lean), forAirway);
			return forAirway === 0 ? 0 : Math.min(WHOLE, Math.round((forAirway * WHOLE) / icuOf(grade, isSevere)));
		};
	const ventilated = (/** @type {number} */ lean) =>
		mix.overall((grade, isSevere) => (ventilation(lean)(grade, isSevere) * icuOf(grade, isSevere)) / WHOLE);
	const ventilationOf = ventilation(mix.lean('ventilation', ventilated));

	return [0, 1, 2, 3, 4].flatMap((grade) => [false, true].map((isSevere) => row(grade, isSevere)));

	/** @returns {Row} */
	function row(/** @type {number} */ grade, /** @type {boolean} */ isSevere) {
		const days = SPLIT[variant];
		const extra = isSevere ? [DAYS.severeExtraDays, DAYS.severeExtraDays, DAYS.extraDays[3]][grade] : undefined;
		const icuDays = (isSevere && grade < 3 ? DAYS.severeIcuDays : DAYS.icuDays[grade]) ?? [];
		const steroid = parameters.steroid[grade - 1] ?? 0;
		const steroidDays = HALVES.steroidDays[grade] ?? [];
		const onset = Object.entries(parameters.onsetDay).map(([day, percent]) => [day, decimal(percent, 2)]);
		/** @type {[string, Record<string, string>][]} */
		const fields = [
			['onsetDay', grade === 0 ? { 3: '1' } : Object.fromEntries(onset)],
			['feverDays', chances(grade === 0 ? 0 : WHOLE, DAYS.feverDays[grade] ?? [], SPLIT.typical)],
			['tocilizumab', chances(tociOf(grade), [1, 2, 3, 4], DOSES[grade] ?? [])],
			[
				'steroidDays',
				isSevere
					? chances(WHOLE, grade === 4 ? steroidDays : HALVES.severeSteroidDays, HALF)
					: chances(share(steroid), steroidDays, steroidDays.length === 1 ? [100] : HALF)
			],
			['oxygenDays', chances(share(OXYGEN[grade] ?? 0), HALVES.oxygenDays, HALF)],
			['icuDays', chances(icuOf(grade, isSevere), icuDays, days)],
			['vasopressorDays', chances(share(VASOPRESSOR[grade] ?? 0), HALVES.vasopressorDays[grade] ?? [], HALF)],
			[
				'ventilationDays',
				grade === 4
					? chances(ventilationOf(grade, isSevere), DAYS.ventilationDays, SPLIT.typical)
					: chances(ventilationOf(grade, isSevere), HALVES.severeVentilationDays, HALF)
			],
			['dialysisDays', chances(grade === 4 ? share(DIALYSIS) : 0, HALVES.dialysisDays, HALF)],
			[
				'neurotoxicityDays',
				isSevere
					? chances(WHOLE, DAYS.severeNeurotoxicityDays, SPLIT.typical)
					: chances(grade === 0 ? 0 : mix.mild, HALVES.mildNeurotoxicityDays, HALF)
			],
			['infectionDays', chances(share(INFECTION[grade] ?? 0), [7], [100])],
			['extraDays', chances(grade > 0 || isSevere ? WHOLE : 0, extra ?? DAYS.extraDays[grade] ?? [], days)]
		];
		// What never happens is left out, as the contract reads it.
		const given = fields.filter(([, chances]) => chances['0'] !== '1');
		return {
			grade,
			label: `${isSevere ? '' : 'no '}severe neurotoxicity`,
			probability: decimal(mix.weight(grade, isSevere), 8),
			...Object.fromEntries(given)
		};
	}
}

/** The models as the page and the interface load them. */
export function courseModels() {
	return {
		schema: 'course-models/1',
		compiled: '2026-11-20',
		illnesses: ILLNESSES,
		models: Object.entries(MODELS).map(([id, parameters]) => ({
			id,
			name: parameters.name,
			low: rowsOf(parameters, 'low'),
			typical: rowsOf(parameters, 'typical'),
			high: rowsOf(parameters, 'high')
		}))
	};
}
