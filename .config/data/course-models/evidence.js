import { readFileSync } from 'node:fs';
import { ends } from './build.js';
import { CHOICES, LEFT_OUT } from './choices.js';
import { NOTES } from './notes.js';
import { DIALYSIS, MODELS } from './parameters.js';

/** @typedef {{ grade: number, label: string, [field: string]: unknown }} Row */

/** The notes behind each number of a row at the typical end. */
function notesOf(/** @type {string} */ id, /** @type {Row} */ { grade, label, ...fields }) {
	const isSevere = !label.startsWith('no ');
	const icu = id === 'cd19-ball' ? 'icu-ball' : 'icu-lymphoma';
	/** @type {Record<string, string[]>} */
	const all = {
		probability: [`grades-${id}`, `severe-${id}`, 'severe-with-grade'],
		onsetDay: [grade === 0 ? 'onset-none' : `onset-${id}`],
		feverDays: [`fever-${grade}`],
		tocilizumab: [`toci-${id}`, 'toci-doses'],
		steroidDays: isSevere ? ['steroid-severe'] : ['steroid', 'steroid-days'],
		oxygenDays: ['oxygen'],
		icuDays: [...(grade > 0 ? [icu] : []), ...(isSevere ? ['icu-severe'] : []), 'icu-days'],
		vasopressorDays: ['vasopressor'],
		ventilationDays: [...(grade === 4 ? ['ventilation-4'] : []), ...(isSevere ? ['ventilation-severe'] : [])],
		dialysisDays: DIALYSIS > 0 ? ['dialysis'] : [],
		neurotoxicityDays: isSevere ? ['neurotoxicity-days'] : [`mild-${id}`, 'neurotoxicity-days'],
		infectionDays: ['infection'],
		extraDays: isSevere ? ['extra-severe', ...(grade > 2 ? ['extra'] : [])] : ['extra']
	};
	return Object.fromEntries(Object.entries(all).filter(([field]) => field in fields));
}

/** What a low or a high variant changes beside the typical one, and by what rule. */
function variantNotes(/** @type {Record<string, readonly unknown[]>} */ observed) {
	const moved = (/** @type {string} */ measure) =>
		(observed[measure] ?? []).length > 0 ? ['variant-solved'] : ['variant-halfway'];
	return {
		probability: ['variant-grades'],
		tocilizumab: moved('tocilizumab'),
		icuDays: [...moved('icu'), 'variant-days'],
		ventilationDays: moved('ventilation'),
		neurotoxicityDays: ['variant-grades'],
		extraDays: ['variant-days']
	};
}

/** The extra days that were seen, beside which those of the models are set; not a share, so without a range. */
const STAYS = [
	{ id: 'vizient1570', days: '4.35', of: 'mean stay of all less that of patients with neither drug, 18.65 less 14.3' },
	{ id: 'nis2020', days: '-2.1', low: '-5.43', high: '1.21', of: 'CRS against none, adjusted' }
];

const fraction = (/** @type {number} */ percent) => String(Number((percent / 100).toFixed(4)));

/** What was published of a measure, and the ends between which a model may stand; `null` where nothing was. */
function interval(/** @type {readonly import('./parameters.js').Series[]} */ series) {
	if (series.length === 0) return null;
	const { low, high } = ends(series);
	return {
		low: fraction(low),
		high: fraction(high),
		series: series.map(([percent, n, source]) => ({ share: fraction(percent), n, source }))
	};
}

/** @param {readonly { id: string, typical: readonly Row[] }[]} models */
export function evidence(models) {
	return {
		schema: 'course-model-evidence/1',
		compiled: '2026-11-20',
		sources: JSON.parse(readFileSync(new URL('sources.json', import.meta.url), 'utf8')),
		notes: Object.fromEntries(
			Object.entries(NOTES).map(([id, { basis, sources, en, zh }]) => [id, { basis, sources, text: { en, zh } }])
		),
		models: models.map(({ id, typical }) => {
			const observed = MODELS[id]?.observed ?? {};
			return {
				id,
				rows: typical.map((row) => notesOf(id, row)),
				variants: variantNotes(observed),
				observed: Object.fromEntries(Object.entries(observed).map(([measure, series]) => [measure, interval(series)]))
			};
		}),
		stays: STAYS,
		choices: CHOICES,
		leftOut: LEFT_OUT
	};
}
