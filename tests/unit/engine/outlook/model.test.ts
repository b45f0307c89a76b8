import { describe, expect, it } from 'vitest';
import { courseModelSchema } from '$lib/model/course-model.schema';
import { outlookOf } from '$lib/engine/outlook';
import { shape } from '$lib/validation/shape';
import { faultMessage } from '$lib/server/api/messages';
import { care, modelOf, outlook, plan, refusals, sheetOf } from './base';

const sheet = sheetOf([care('fever', '100.00')]);

/** What the schema refuses in a row, as `path code`. */
function shapeFaults(row: Record<string, unknown>): string[] {
	const grades = [{ grade: 1, probability: '1', onsetDay: { '2': '1' }, ...row }];
	const shaped = shape(courseModelSchema, { id: 'test', name: { en: 'Test' }, grades }, 'model');
	return shaped.ok ? [] : shaped.faults.map(({ path, code }) => `${path} ${code}`);
}

describe('the shape of a course model', () => {
	it('takes exact decimals of at most 12 places, with or without a whole part', () => {
		expect(shapeFaults({ feverDays: { '0': '0.500000000000', '1': '.5' } })).toEqual([]);
		expect(shapeFaults({ feverDays: { '0': '1.000', '1': '0' } })).toEqual([]);
	});

	it.each([
		['-0.5', 'malformed-decimal'],
		['5e-1', 'malformed-decimal'],
		['00.5', 'malformed-decimal'],
		['1.', 'malformed-decimal'],
		['.', 'malformed-decimal'],
		['', 'malformed-decimal'],
		['0.0000000000001', 'too-many-decimals'],
		['1.1', 'out-of-range'],
		['2', 'out-of-range']
	])('refuses the probability "%s" as %s', (text, code) => {
		expect(shapeFaults({ feverDays: { '0': text } })).toEqual([`model.grades[0].feverDays["0"] ${code}`]);
		expect(shapeFaults({ probability: text })).toEqual([`model.grades[0].probability ${code}`]);
	});

	it.each(['00', '01', '-1', '1.5', '366', '1000', 'x', ''])('refuses the count "%s" by name', (key) => {
		expect(shapeFaults({ feverDays: { [key]: '1' } })).toEqual([
			`model.grades[0].feverDays${/^x/.test(key) ? `.${key}` : `[${JSON.stringify(key)}]`} unknown-key`
		]);
	});

	it('takes counts up to 365', () => expect(shapeFaults({ icuDays: { '365': '1' } })).toEqual([]));

	it('takes grades 0 to 4, needs an onset, and refuses unknown keys by name', () => {
		expect(shapeFaults({ grade: 0 })).toEqual([]);
		expect(shapeFaults({ grade: 5 })).toEqual(['model.grades[0].grade out-of-range']);
		expect(shapeFaults({ grade: 1.5 })).toEqual(['model.grades[0].grade not-whole']);
		expect(shapeFaults({ onsetDay: undefined })).toEqual(['model.grades[0].onsetDay missing']);
		expect(shapeFaults({ coughDays: { '0': '1' } })).toEqual(['model.grades[0].coughDays unknown-key']);
	});
});

describe('a course model is refused where', () => {
	it('its rows do not sum to exactly 1', () => {
		const rows = [{ probability: '0.5' }, { probability: '0.499999999999' }];
		expect(refusals(sheet, modelOf(...rows))).toEqual(['model.grades chances-not-one']);
		expect(refusals(sheet, modelOf())).toEqual(['model.grades chances-not-one']);
		expect(refusals(sheet, modelOf({ probability: '.5' }, { probability: '.500000000000' }))).toEqual([]);
	});

	it('a distribution does not sum to exactly 1, in a row of probability 0 as well', () => {
		const rows = [
			{ probability: '0', icuDays: { '0': '0.9' } },
			{ icuDays: { '0': '0.9', '1': '0.2' }, onsetDay: {} }
		];
		expect(refusals(sheet, modelOf(...rows))).toEqual([
			'model.grades[0].icuDays chances-not-one',
			'model.grades[1].onsetDay chances-not-one',
			'model.grades[1].icuDays chances-not-one'
		]);
	});

	it('a stay would have more than 90 extra days, those of the plan included', () => {
		const model = modelOf({ extraDays: { '0': '0.5', '80': '0.5' } });
		const longer = (extraDays: number) => refusals(sheet, model, { plan: { ...plan, extraDays } });
		expect(longer(10)).toEqual([]);
		expect(longer(11)).toEqual(['model.grades[0].extraDays out-of-range']);
	});

	it('it unfolds into more than 5,000,000 courses, with their number', () => {
		const many = Object.fromEntries(Array.from({ length: 100 }, (_, day) => [day, '0.01']));
		const half = { '0': '0.5', '1': '0.5' };
		const row = { feverDays: many, tocilizumab: many, steroidDays: many };
		expect(refusals(sheet, modelOf({ ...row, infectionDays: half, oxygenDays: half }))).toEqual([]);
		const model = modelOf({ ...row, infectionDays: many, neurotoxicityDays: many });
		const answered = outlookOf(sheet, { plan, model, level: 'typical' });
		const faults = answered.ok ? [] : answered.faults;
		expect(faults).toEqual([
			{ path: 'model.grades', code: 'too-many-courses', detail: { count: '10000000000', most: 5_000_000 } }
		]);
		expect(faults.map(faultMessage)[0]).toMatch(/ 10000000000; at most 5000000\.$/);
	});
});

describe('values of probability 0', () => {
	it('are dropped before anything is counted or refused', () => {
		const row = { extraDays: { '0': '1', '91': '0' }, feverDays: { '0': '0', '3': '1.0', '9': '0.000' } };
		const { courses, byDay } = outlook(sheet, modelOf(row, { probability: '0', extraDays: { '365': '1' } }));
		expect(courses).toBe(1);
		expect(byDay.at(-1)?.day).toBe(14);
	});

	it('are no course, and equal courses count separately', () => {
		const half = { '0': '0.5', '1': '0.5' };
		// Ventilation without intensive care makes no difference, and is counted.
		expect(outlook(sheet, modelOf({ ventilationDays: half, feverDays: half })).courses).toBe(4);
	});
});
