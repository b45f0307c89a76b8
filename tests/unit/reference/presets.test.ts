import { describe, expect, it } from 'vitest';
import { PRESET_IDS } from '$lib/reference/presets/presets.schema';
import { checkCourse, impliedGradeOf } from '$lib/engine';
import { planSchema } from '$lib/model/plan.schema';
import { answerTo, presets, presetSources } from './data';

const SHORTEST_STAY = { weightKg: '60', leadDays: 6, baselineDays: 14 };
const LAST_DAY_OF_SHORTEST_STAY = 7;

describe('the presets', () => {
	it('are one a level of care, mildest first', () => {
		expect(presets.map((preset) => preset.id)).toEqual(PRESET_IDS);
	});

	it('lengthen the stay more with every level of care', () => {
		expect(presets.map((preset) => preset.extraDays)).toEqual([0, 1, 4, 9, 16]);
	});

	it('imply a higher grade with every level of care', () => {
		const grades = presets.map(({ spans }) =>
			impliedGradeOf(planSchema.parse({ ...SHORTEST_STAY, course: spans }).course)
		);
		expect(grades).toEqual([
			[0, 0],
			[1, 1],
			[2, 2],
			[3, 3],
			[4, 4]
		]);
	});

	it('cost more with every level of care', () => {
		const totals = presets.map(
			({ spans, extraDays }) => answerTo({ course: spans, extraDays }).levels.typical.estimate.totals.all
		);
		expect(totals).toEqual([...new Set(totals)].sort((one, other) => one - other));
	});
});

describe.each(presets)('the preset $id', ({ id, spans, extraDays, basis }) => {
	it.each([0, extraDays])('is a course the engine accepts on the shortest stay with %i extra days', (extra) => {
		const plan = planSchema.parse({ ...SHORTEST_STAY, extraDays: extra, course: spans });
		expect(checkCourse(plan)).toEqual([]);
	});

	it('begins on the axis and ends by the last day of the shortest stay', () => {
		for (const { firstDay, days } of spans) {
			expect(firstDay).toBeGreaterThanOrEqual(-SHORTEST_STAY.leadDays);
			expect(firstDay + days - 1).toBeLessThanOrEqual(LAST_DAY_OF_SHORTEST_STAY);
		}
	});

	it('raises no warning: what is usually intensive care is inside it, and tocilizumab stays within four doses', () => {
		expect(answerTo({ course: spans, extraDays }).warnings).toEqual([]);
	});

	it('says for every number where it came from, and for no other', () => {
		const numbers = spans.flatMap(({ firstDay, days, perDay }, index) => [
			[`spans[${index}].firstDay`, firstDay],
			[`spans[${index}].days`, days],
			...(perDay === undefined ? [] : [[`spans[${index}].perDay`, perDay]])
		]);
		expect(basis.map(({ of, value }) => [of, value])).toEqual([['extraDays', extraDays], ...numbers]);
	});

	it('cites a listed source with its words, or says that a number is an assumption', () => {
		for (const { of, source, quote, kind } of basis) {
			const where = `${id} ${of}`;
			if (source === 'assumption') expect([kind, quote], where).toEqual(['assumption', undefined]);
			else expect([source in presetSources, quote !== undefined], where).toEqual([true, true]);
		}
	});

	it('holds no more than was published where it was cut', () => {
		for (const { value, published } of basis) expect(value).toBeLessThanOrEqual(published ?? value);
	});
});
