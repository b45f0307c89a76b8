import * as z from 'zod/mini';
import { describe, expect, it } from 'vitest';
import builtIn from '$lib/reference/sheets/illustrative-cn-2026.json';
import { type PriceSheet, priceSheetSchema } from '$lib/model/price-sheet.schema';
import { answerStay, prepareSheet } from '$lib/engine';
import { SUPPORTS } from '$lib/model/supports';
import { outsideDates } from '$lib/prices/sheet-dates';
import { SHEET_FIELDS } from '$lib/validation/sheet-fields';
import { readSheetText } from '$lib/prices/sheet-file';
import { sheetFileName, sheetText, templateSheet } from '$lib/prices/template';

interface Schema {
	properties?: Record<string, Schema>;
	items?: Schema;
}

/** Every field that the schema of a sheet has, without places in lists. */
function fieldsOf(schema: Schema, path = ''): string[] {
	const below = schema.items ? fieldsOf(schema.items, path) : [];
	const own = Object.entries(schema.properties ?? {}).flatMap(([name, field]) => {
		const at = path === '' ? name : `${path}.${name}`;
		return [at, ...fieldsOf(field, at)];
	});
	return [...own, ...below];
}

/** Every field that a document uses. */
function used(value: unknown, path = ''): string[] {
	if (Array.isArray(value)) return value.flatMap((entry) => used(entry, path));
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([name, part]) => {
		const at = path === '' ? name : `${path}.${name}`;
		return [at, ...used(part, at)];
	});
}

describe('the fields that a clerk is told of', () => {
	it('are those of the schema', () => {
		const schema = z.toJSONSchema(priceSheetSchema, { unrepresentable: 'any' }) as Schema;
		expect(Object.keys(SHEET_FIELDS).sort()).toEqual(fieldsOf(schema).sort());
	});
});

describe('the template', () => {
	const template = templateSheet();

	it('is taken by the reader as it is downloaded', () => {
		expect(readSheetText(sheetText(template))).toEqual({ ok: true, sheet: template });
	});

	it('uses every field', () => {
		const fields = new Set(used(template));
		expect(Object.keys(SHEET_FIELDS).filter((field) => !fields.has(field))).toEqual([]);
	});

	it('explains every line in both languages, and names every kind of support', () => {
		for (const { name, words } of template.items) {
			expect(Object.keys(name)).toEqual(['en', 'zh']);
			expect(words?.en).not.toHaveLength(0);
			expect(words?.zh).not.toHaveLength(0);
		}
		for (const language of ['en', 'zh']) {
			const all = JSON.stringify(template.items.map(({ words }) => words?.[language]));
			for (const support of SUPPORTS) expect(all).toContain(support);
		}
	});

	it('can be calculated with, and is out of date on any day', () => {
		const prepared = prepareSheet(template);
		if (!prepared.ok) throw new Error('the template is refused');
		const plan = { weightKg: '60', leadDays: 6, baselineDays: 21, extraDays: 0, choices: {}, course: [] };
		expect(answerStay(prepared.value, { plan }).ok).toBe(true);
		expect(outsideDates(template, { today: '2026-11-20' })).toHaveLength(1);
	});
});

describe('a downloaded sheet', () => {
	it('reads back as it was', () => {
		const sheet = builtIn as PriceSheet;
		expect(readSheetText(sheetText(sheet))).toEqual({ ok: true, sheet });
	});

	it.each([
		[{ id: 'our-hospital', version: '1.0' }, 'our-hospital-1.0.json'],
		[{ id: '../本院/价格', version: '2' }, '本院-价格-2.json'],
		[{ id: '///', version: '//' }, 'price-sheet.json']
	])('is named %j as a file: %s', (sheet, name) => {
		expect(sheetFileName(sheet)).toBe(name);
	});
});

describe('dates of a sheet', () => {
	const sheet = { validFrom: '2026-01-01', validTo: '2027-06-30' };

	it('hold on their first and last day', () => {
		expect(outsideDates(sheet, { today: '2026-01-01', admission: '2027-06-30' })).toEqual([]);
	});

	it('name each known day outside them', () => {
		expect(outsideDates(sheet, { today: '2025-12-31', admission: '2027-07-01', productPayment: undefined })).toEqual([
			{ day: 'today', date: '2025-12-31', side: 'before' },
			{ day: 'admission', date: '2027-07-01', side: 'after' }
		]);
	});
});
