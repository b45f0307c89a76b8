import type { CourseModel, GradeRow } from '$lib/model/course-model.schema';
import { courseModelOf, type Implied, impliedBy, MODEL_VARIANTS } from '$lib/reference/course-models';
import {
	type CourseModelEvidence,
	type CourseModels,
	MEASURES,
	type Measure
} from '$lib/reference/course-models/course-models.schema';
import { prepareModel } from '$lib/engine/outlook';
import { type Hundred, hundredOf } from '$lib/odds/of-hundred';

type Names = Readonly<Record<'en' | 'zh', string>>;
type Note = CourseModelEvidence['notes'][string];
export type Basis = Note['basis'];

/** Fewer patients than this say little, and may be recognised: their share is not shown. */
export const LEAST_PATIENTS = 11;

/** What a row distributes, in the order in which care comes about. */
export const FIELDS = [
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
] as const satisfies readonly (keyof GradeRow)[];

export type Field = (typeof FIELDS)[number];

/** One published series; `share` is `null` where it has too few patients to be shown, `n` where it does not say how many. */
export interface SeriesRow {
	readonly share: Hundred | null;
	readonly n: number | null;
	/** The number of its source in the list of sources. */
	readonly source: number;
}

/** A measure as it was seen, beside what the three forms of a model imply. */
export interface MeasureRow {
	readonly measure: Measure;
	readonly observed: { readonly low: Hundred; readonly high: Hundred; readonly series: readonly SeriesRow[] } | null;
	/** Patients of all series that say how many they have. */
	readonly patients: number;
	/** On which side of what was seen the typical model lies, by the exact numbers; `null` inside. */
	readonly outside: 'below' | 'above' | null;
	readonly typical: Hundred;
	readonly low: Hundred;
	readonly high: Hundred;
}

/** A row of a model: how many of 100 patients are in it, and what of 100 such patients need. */
export interface GradeLine {
	readonly grade: number;
	readonly isSevere: boolean;
	/** Exact, as the model has it. */
	readonly probability: string;
	readonly share: Hundred;
	readonly tocilizumab: Hundred;
	readonly steroid: Hundred;
	readonly icu: Hundred;
	readonly ventilation: Hundred;
	/** Half of such patients stay at most so many days longer than planned, 9 in 10 at most so many. */
	readonly extraDays: { readonly half: number; readonly nine: number };
}

export interface NoteText {
	readonly basis: Basis;
	readonly text: Names;
	readonly sources: readonly number[];
}

/** One distribution, and the rows that share it. */
export interface SharedDistribution {
	readonly without: readonly number[];
	readonly withSevere: readonly number[];
	/** Days or doses with their exact probabilities. */
	readonly chances: readonly (readonly [count: string, chance: string])[];
}

export interface FieldTable {
	readonly field: Field;
	readonly notes: readonly NoteText[];
	readonly distributions: readonly SharedDistribution[];
}

export interface ModelTables {
	readonly id: string;
	readonly name: Names;
	/** Combinations that the typical model unfolds into. */
	readonly courses: number;
	readonly measures: readonly MeasureRow[];
	readonly grades: readonly GradeLine[];
	readonly probabilityNotes: readonly NoteText[];
	readonly fields: readonly FieldTable[];
	readonly variantNotes: readonly NoteText[];
	readonly extraDays: {
		readonly mean: string;
		readonly lowMean: string;
		readonly highMean: string;
		readonly half: number;
		readonly nine: number;
	};
	readonly dosesPerUser: string;
}

export interface SourceRow {
	readonly number: number;
	readonly title: string;
	readonly url: string | null;
	readonly n: number | null;
	readonly year: number | null;
}

/** The sources in the order of their numbers. */
export function sourceRows({ sources }: CourseModelEvidence): SourceRow[] {
	return Object.values(sources).map(({ title, url, n, year }, at) => ({
		number: at + 1,
		title,
		url,
		n: n ?? null,
		year: year ?? null
	}));
}

function numberOfSource({ sources }: CourseModelEvidence, id: string): number {
	const at = Object.keys(sources).indexOf(id);
	if (at < 0) throw new Error(`the evidence names the source ${id}, which it does not have`);
	return at + 1;
}

function noteTexts(evidence: CourseModelEvidence, ids: readonly string[]): NoteText[] {
	return [...new Set(ids)].map((id) => {
		const note = evidence.notes[id];
		if (!note) throw new Error(`the evidence names the note ${id}, which it does not have`);
		const { basis, text, sources } = note;
		return { basis, text, sources: sources.map((source) => numberOfSource(evidence, source)) };
	});
}

type Published = CourseModelEvidence['models'][number];

/** Models and intervals stand in whole hundredths of a percent. */
function sideOf(share: number, { low, high }: { readonly low: string; readonly high: string }): MeasureRow['outside'] {
	if (share < Number(low) - 5e-5) return 'below';
	return share > Number(high) + 5e-5 ? 'above' : null;
}

function measureRow(
	evidence: CourseModelEvidence,
	{ observed }: Published,
	[low, typical, high]: readonly Implied[],
	measure: Measure
): MeasureRow {
	if (!low || !typical || !high) throw new Error('a course model lacks one of its three forms');
	const interval = observed[measure];
	const series = (interval?.series ?? []).map(({ share, n, source }) => ({
		share: n !== null && n < LEAST_PATIENTS ? null : hundredOf(share),
		n,
		source: numberOfSource(evidence, source)
	}));
	return {
		measure,
		observed: interval ? { low: hundredOf(interval.low), high: hundredOf(interval.high), series } : null,
		patients: series.reduce((sum, { n }) => sum + (n ?? 0), 0),
		outside: interval ? sideOf(typical[measure], interval) : null,
		typical: hundredOf(typical[measure]),
		low: hundredOf(low[measure]),
		high: hundredOf(high[measure])
	};
}

function isSevere({ label }: GradeRow): boolean {
	return label === 'severe neurotoxicity';
}

/** What a row says of the patients in it: the model with this row alone. */
function gradeLine(model: CourseModel, row: GradeRow): GradeLine {
	const { tocilizumab, steroid, icu, ventilation, extraDays } = impliedBy({
		...model,
		grades: [{ ...row, probability: '1' }]
	});
	const [, half = 0, , nine = 0] = extraDays.quantiles;
	return {
		grade: row.grade,
		isSevere: isSevere(row),
		probability: row.probability,
		share: hundredOf(row.probability),
		tocilizumab: hundredOf(tocilizumab),
		steroid: hundredOf(steroid),
		icu: hundredOf(icu),
		ventilation: hundredOf(ventilation),
		extraDays: { half, nine }
	};
}

/** The distributions of one field, rows that share one together; `null` where no row of the model has it. */
function fieldTable(
	evidence: CourseModelEvidence,
	published: Published,
	rows: readonly GradeRow[],
	field: Field
): FieldTable | null {
	const shared = new Map<string, { without: number[]; withSevere: number[]; chances: [string, string][] }>();
	for (const row of rows) {
		const chances = Object.entries(row[field] ?? {});
		if (chances.length === 0) continue;
		const key = JSON.stringify(chances);
		const found = shared.get(key) ?? { without: [], withSevere: [], chances };
		(isSevere(row) ? found.withSevere : found.without).push(row.grade);
		shared.set(key, found);
	}
	if (shared.size === 0) return null;
	const ids = published.rows.flatMap((row) => row[field] ?? []);
	return { field, notes: noteTexts(evidence, ids), distributions: [...shared.values()] };
}

function tablesOf(evidence: CourseModelEvidence, models: CourseModels, published: Published): ModelTables {
	const forms = MODEL_VARIANTS.map((variant) => courseModelOf(models, published.id, variant));
	const [low, typical, high] = forms;
	if (!low || !typical || !high) throw new Error(`there is no course model ${published.id}`);
	const implied = [low, typical, high].map(impliedBy);
	const [ofLow, ofTypical, ofHigh] = implied;
	const prepared = prepareModel(typical, { extraDays: 0 });
	if (!ofLow || !ofTypical || !ofHigh || !prepared.ok) throw new Error(`the course model ${published.id} is damaged`);
	const [, half = 0, , nine = 0] = ofTypical.extraDays.quantiles;
	return {
		id: published.id,
		name: models.models.find(({ id }) => id === published.id)?.name ?? { en: published.id, zh: published.id },
		courses: prepared.value.courses,
		measures: MEASURES.map((measure) => measureRow(evidence, published, implied, measure)),
		grades: typical.grades.map((row) => gradeLine(typical, row)),
		probabilityNotes: noteTexts(
			evidence,
			published.rows.flatMap(({ probability }) => probability ?? [])
		),
		fields: FIELDS.flatMap((field) => fieldTable(evidence, published, typical.grades, field) ?? []),
		variantNotes: noteTexts(evidence, Object.values(published.variants).flat()),
		extraDays: {
			mean: ofTypical.extraDays.mean.toFixed(1),
			lowMean: ofLow.extraDays.mean.toFixed(1),
			highMean: ofHigh.extraDays.mean.toFixed(1),
			half,
			nine
		},
		dosesPerUser: ofTypical.dosesPerUser.toFixed(2)
	};
}

/** Everything that the evidence tables show, made from the files of the course models alone. */
export function evidenceTables(evidence: CourseModelEvidence, models: CourseModels): ModelTables[] {
	return evidence.models.map((published) => tablesOf(evidence, models, published));
}
