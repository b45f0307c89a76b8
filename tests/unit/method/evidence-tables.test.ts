import { describe, expect, it } from 'vitest';
import { courseModelOf, impliedBy, MODEL_VARIANTS } from '$lib/reference/course-models';
import evidenceJson from '$lib/reference/course-models/evidence.json';
import modelsJson from '$lib/reference/course-models/course-models.json';
import {
	courseModelEvidenceSchema,
	courseModelsSchema,
	MEASURES
} from '$lib/reference/course-models/course-models.schema';
import sheetJson from '$lib/reference/sheets/illustrative-cn-2026.json';
import type { PriceSheet } from '$lib/model/price-sheet.schema';
import { evidenceTables, FIELDS, LEAST_PATIENTS, sourceRows } from '$lib/method/evidence-tables';
import { hundredOf } from '$lib/odds/of-hundred';
import { sheetFacts } from '$lib/method/sheet-facts';

const models = courseModelsSchema.parse(modelsJson);
const evidence = courseModelEvidenceSchema.parse(evidenceJson);
const tables = evidenceTables(evidence, models);
const sources = sourceRows(evidence);

/** The source behind a number of the list. */
const idOf = (number: number): string | undefined => Object.keys(evidence.sources)[number - 1];

describe('a share out of 100', () => {
	it.each([
		[0, 'none'],
		['0.0023', 'fewer'],
		[0.00999, 'fewer'],
		['0.01', 1],
		['0.145', 15],
		['0.935', 94],
		[0.99, 99],
		[0.9901, 'more'],
		['1', 'all'],
		[1, 'all']
	] as const)('of %s is %s', (share, read) => {
		expect(hundredOf(share)).toBe(read);
	});
});

describe('the evidence tables', () => {
	it('have every model, measure and source of the data, in their order', () => {
		expect(tables.map(({ id }) => id)).toEqual(evidence.models.map(({ id }) => id));
		for (const { measures } of tables) expect(measures.map(({ measure }) => measure)).toEqual([...MEASURES]);
		expect(sources.map(({ title, url }) => ({ title, url }))).toEqual(
			Object.values(evidence.sources).map(({ title, url }) => ({ title, url }))
		);
	});

	describe.each(tables)('of $id', (table) => {
		const published = evidence.models.find(({ id }) => id === table.id);
		const forms = MODEL_VARIANTS.map((variant) => courseModelOf(models, table.id, variant));
		const [low, typical, high] = forms.map((form) => (form ? impliedBy(form) : undefined));
		const rows = forms[1]?.grades ?? [];

		it.each(table.measures)('say of $measure what was seen and what the model implies, and nothing else', (row) => {
			expect([row.low, row.typical, row.high]).toEqual(
				[low, typical, high].map((implied) => hundredOf(implied?.[row.measure] ?? NaN))
			);
			const interval = published?.observed[row.measure];
			if (!interval) return expect([row.observed, row.patients, row.outside]).toEqual([null, 0, null]);
			expect([row.observed?.low, row.observed?.high]).toEqual([hundredOf(interval.low), hundredOf(interval.high)]);
			expect(row.observed?.series.map(({ share, n, source }) => [share, n, idOf(source)])).toEqual(
				interval.series.map(({ share, n, source }) => [hundredOf(share), n, source])
			);
			expect(row.patients).toBe(interval.series.reduce((sum, { n }) => sum + (n ?? 0), 0));
			const implied = typical?.[row.measure] ?? NaN;
			expect(row.outside === 'below').toBe(implied < Number(interval.low) - 5e-5);
			expect(row.outside === 'above').toBe(implied > Number(interval.high) + 5e-5);
		});

		it('give each row its exact probability, and what of 100 patients in it need', () => {
			expect(table.grades.map(({ grade, probability }) => [grade, probability])).toEqual(
				rows.map(({ grade, probability }) => [grade, probability])
			);
			table.grades.forEach(({ tocilizumab, share }, index) => {
				const none = Number(rows[index]?.tocilizumab?.['0'] ?? (rows[index]?.tocilizumab ? 0 : 1));
				expect(tocilizumab).toBe(hundredOf(Number((1 - none).toFixed(12))));
				expect(share).toBe(hundredOf(rows[index]?.probability ?? NaN));
			});
		});

		it('give every distribution of every row once, with the notes behind it', () => {
			const shown = table.fields.flatMap(({ field, distributions }) =>
				distributions.flatMap(({ without, withSevere, chances }) =>
					[...without.map((grade) => `${grade} no`), ...withSevere.map((grade) => `${grade}`)].map((row) =>
						JSON.stringify([field, row, chances])
					)
				)
			);
			const held = rows.flatMap((row) =>
				FIELDS.flatMap((field) => {
					const name = row.label === 'severe neurotoxicity' ? `${row.grade}` : `${row.grade} no`;
					return row[field] ? [JSON.stringify([field, name, Object.entries(row[field])])] : [];
				})
			);
			expect(shown.sort()).toEqual(held.sort());
			for (const { field, notes } of table.fields) {
				const ids = new Set(published?.rows.flatMap((row) => row[field] ?? []));
				expect(notes.map(({ text }) => text)).toEqual([...ids].map((id) => evidence.notes[id]?.text));
				for (const note of notes) for (const source of note.sources) expect(idOf(source)).toBeTruthy();
			}
		});
	});

	it('name no field of a row that they do not show', () => {
		const fields = new Set(models.models.flatMap(({ typical }) => typical.flatMap((row) => Object.keys(row))));
		for (const field of ['grade', 'label', 'probability', ...FIELDS]) fields.delete(field);
		expect([...fields]).toEqual([]);
	});

	it('do not show the share of a series that is too small', () => {
		const [first, ...others] = structuredClone(evidence.models);
		const interval = first?.observed.crsAny;
		if (!first || !interval) throw new Error('the first model has no series of any CRS');
		interval.series[0] = { share: '0.5', n: LEAST_PATIENTS - 1, source: interval.series[0]?.source ?? '' };
		interval.series[1] = { share: '0.5', n: LEAST_PATIENTS, source: interval.series[1]?.source ?? '' };
		const [table] = evidenceTables({ ...evidence, models: [first, ...others] }, models);
		const shown = table?.measures.find(({ measure }) => measure === 'crsAny')?.observed?.series;
		expect(shown?.slice(0, 2).map(({ share }) => share)).toEqual([null, 50]);
	});
});

describe('what is said of the price sheet', () => {
	const facts = sheetFacts(sheetJson as PriceSheet);

	it('counts every line once by its evidence and once by its class', () => {
		const sum = (counts: Readonly<Record<string, number>>): number =>
			Object.values(counts).reduce((all, count) => all + count, 0);
		expect(facts.lines).toBe(sheetJson.items.length);
		expect(sum(facts.evidence)).toBe(facts.lines);
		expect(sum(facts.classes)).toBe(facts.lines);
		expect(facts.evidence.C).toBe(sheetJson.items.filter(({ evidence: strength }) => strength === 'C').length);
	});
});
