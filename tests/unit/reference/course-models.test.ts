import { describe, expect, it } from 'vitest';
import { courseModels } from '../../../.config/data/course-models/build.js';
import { evidence as evidenceFile } from '../../../.config/data/course-models/evidence.js';
import {
	courseModelOf,
	courseModelsById,
	impliedBy,
	MODEL_VARIANTS,
	modelIdOfProduct,
	UNDECIDED_MODEL
} from '$lib/reference/course-models';
import evidenceJson from '$lib/reference/course-models/evidence.json';
import modelsJson from '$lib/reference/course-models/course-models.json';
import { courseModelSchema, type CourseModel } from '$lib/model/course-model.schema';
import {
	courseModelEvidenceSchema,
	courseModelsSchema,
	type Measure
} from '$lib/reference/course-models/course-models.schema';
import { COURSE_MODEL_IDS } from '$lib/reference/products/products.schema';
import { outlookOf, prepareModel } from '$lib/engine/outlook';
import { planSchema } from '$lib/model/plan.schema';
import { consistencyTable } from './consistency-table';
import { presets, preparedSheet, products } from './data';

const models = courseModelsSchema.parse(modelsJson);
const evidence = courseModelEvidenceSchema.parse(evidenceJson);

const all = [...courseModelsById(models).values()];
const plan = planSchema.parse({ weightKg: '60' });

function modelOf(id: string, variant: 'low' | 'typical' | 'high' = 'typical'): CourseModel {
	const model = courseModelOf(models, id, variant);
	if (!model) throw new Error(`There is no course model ${id}.`);
	return model;
}

/** Every field of a row that holds numbers. */
function numbersOf(row: object): string[] {
	return Object.keys(row).filter((field) => field !== 'grade' && field !== 'label');
}

describe('the files of the course models', () => {
	it('are what the tables of published numbers make of them: run npm run data', () => {
		const made = courseModels();
		expect(modelsJson).toEqual(JSON.parse(JSON.stringify(made)));
		expect(evidenceJson).toEqual(JSON.parse(JSON.stringify(evidenceFile(made.models))));
	});

	it('have one model for each kind of treatment, in the order of the list', () => {
		expect(models.models.map(({ id }) => id)).toEqual(COURSE_MODEL_IDS);
		expect(evidence.models.map(({ id }) => id)).toEqual(COURSE_MODEL_IDS);
	});
});

describe.each(all)('the course model $id', (model) => {
	it('is one that the contract takes, with sums of exactly 1 and no more courses than are counted', () => {
		const prepared = prepareModel(courseModelSchema.parse(model), plan);
		expect(prepared.ok ? [] : prepared.faults).toEqual([]);
	});

	it('has each grade without and with severe neurotoxicity', () => {
		const rows = model.grades.map(({ grade, label }) => `${grade} ${label}`);
		expect(rows).toEqual(
			[0, 1, 2, 3, 4].flatMap((grade) => [`${grade} no severe neurotoxicity`, `${grade} severe neurotoxicity`])
		);
	});
});

describe.each(evidence.models)('the evidence of $id', ({ id, rows, variants, observed }) => {
	it('says for every number of every row where it comes from, and for no other', () => {
		modelOf(id).grades.forEach((row, index) => {
			expect(Object.keys(rows[index] ?? {}).sort(), `row ${index}`).toEqual(numbersOf(row).sort());
		});
	});

	it('says of every number that a variant changes by what rule it does', () => {
		for (const variant of ['low', 'high'] as const) {
			modelOf(id, variant).grades.forEach((row, index) => {
				const typical = modelOf(id).grades[index] as Record<string, unknown>;
				const changed = numbersOf(row).filter(
					(field) => JSON.stringify((row as Record<string, unknown>)[field]) !== JSON.stringify(typical[field])
				);
				for (const field of changed) expect(Object.keys(variants), `${variant} row ${index}`).toContain(field);
			});
		}
	});

	it('names only notes and sources that there are', () => {
		const noteIds = [...rows.flatMap((row) => Object.values(row)), ...Object.values(variants)].flat();
		for (const note of noteIds) expect(Object.keys(evidence.notes)).toContain(note);
		const sources = Object.values(observed).flatMap((interval) => interval?.series.map(({ source }) => source) ?? []);
		for (const source of sources) expect(Object.keys(evidence.sources)).toContain(source);
	});
});

describe('the evidence', () => {
	it('has a source behind everything that is not called an assumption or a rule of a variant', () => {
		for (const [id, { basis, sources }] of Object.entries(evidence.notes)) {
			if (basis !== 'assumption' && !id.startsWith('variant-')) expect(sources, id).not.toEqual([]);
			for (const source of sources) expect(Object.keys(evidence.sources), id).toContain(source);
		}
	});

	it('uses every note and every source', () => {
		const used = evidence.models.flatMap(({ rows, variants }) =>
			[...rows, variants].flatMap((one) => Object.values(one))
		);
		expect([...new Set(used.flat())].sort()).toEqual(Object.keys(evidence.notes).sort());
		const sources = [
			...Object.values(evidence.notes).flatMap((note) => note.sources),
			...evidence.models.flatMap(({ observed }) =>
				Object.values(observed).flatMap((interval) => interval?.series.map(({ source }) => source) ?? [])
			),
			...evidence.stays.map(({ id }) => id)
		];
		expect(Object.keys(evidence.sources).filter((id) => !sources.includes(id))).toEqual([]);
	});

	it('gives every product of the sheet the model that the products name, the undecided one by name', () => {
		expect(evidence.choices.map(({ item, model }) => [item, model])).toEqual(
			products.map(({ item, courseModel }) => [item, courseModel])
		);
		expect(evidence.choices[0]).toMatchObject({ item: 'product-undecided', model: UNDECIDED_MODEL });
		expect(modelIdOfProduct(evidence, 'product-eque-cel')).toBe('bcma');
		expect(modelIdOfProduct(evidence, 'an item of another sheet')).toBe(UNDECIDED_MODEL);
	});

	it('puts every model under one illness', () => {
		expect(models.illnesses.flatMap((illness) => illness.models).sort()).toEqual([...COURSE_MODEL_IDS].sort());
	});
});

describe('the extra days of the models', () => {
	it('are those of the steps of the ladder at the same grade, so both parts of the page say the same', () => {
		const ladder = presets.slice(1).map(({ extraDays }) => extraDays);
		for (const { id } of models.models) {
			const median = modelOf(id)
				.grades.filter(({ grade, label }) => grade > 0 && label === 'no severe neurotoxicity')
				.map(({ extraDays }) => Object.entries(extraDays ?? {}).find(([, chance]) => chance === '0.5')?.[0]);
			expect(median.map(Number), id).toEqual(ladder);
		}
	});
});

/** What must stay inside what was observed; the rest is printed and may differ, because the evidence conflicts. */
const HELD: readonly Measure[] = ['tocilizumab', 'icu', 'ventilation', 'crsAny', 'crsSevere'];

describe('what the models imply, beside what was observed', () => {
	it('is printed', () => {
		const tables = evidence.models.map((published) =>
			consistencyTable(published, (variant) => modelOf(published.id, variant))
		);
		process.stdout.write(`\n${tables.join('\n\n')}\n\n`);
		for (const table of tables) expect(table).not.toContain('NaN');
	});

	describe.each(evidence.models)('$id', ({ id, observed }) => {
		it.each(HELD)('keeps %s between the published series', (measure) => {
			const interval = observed[measure];
			if (!interval) return expect(['tocilizumab', 'icu', 'ventilation']).toContain(measure);
			const implied = impliedBy(modelOf(id))[measure];
			const shares = interval.series.map(({ share }) => Number(share));
			expect(implied).toBeGreaterThanOrEqual(Math.min(...shares) - 5e-4);
			expect(implied).toBeLessThanOrEqual(Math.max(...shares) + 5e-4);
		});

		it.each(HELD)('keeps %s of the low and the high model inside the observed interval, in order', (measure) => {
			const [low, typical, high] = MODEL_VARIANTS.map((variant) => impliedBy(modelOf(id, variant))[measure]);
			expect(low).toBeLessThanOrEqual(typical ?? 0);
			expect(typical).toBeLessThanOrEqual(high ?? 0);
			const interval = observed[measure];
			if (!interval) return;
			// Shares of grades are whole hundredths of a percent.
			expect(low).toBeGreaterThanOrEqual(Number(interval.low) - 5e-4);
			expect(high).toBeLessThanOrEqual(Number(interval.high) + 5e-4);
		});
	});

	it('is what the outlook itself says of intensive care and ventilation on a stay long enough to cut nothing', () => {
		const long = { ...plan, baselineDays: 60 };
		for (const { id } of models.models) {
			const outlook = outlookOf(preparedSheet(), { plan: long, model: modelOf(id), level: 'typical' });
			const { icu, ventilation } = impliedBy(modelOf(id));
			expect(outlook.ok && Math.abs(outlook.value.icu - icu)).toBeLessThan(1e-12);
			expect(outlook.ok && Math.abs(outlook.value.ventilation - ventilation)).toBeLessThan(1e-12);
		}
	});
});
