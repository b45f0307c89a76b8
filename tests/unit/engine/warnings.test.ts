import { describe, expect, it } from 'vitest';
import { impliedGradeOf } from '$lib/engine';
import { SUPPORTS } from '$lib/model/supports';
import { warnings } from './base';

// Section 3 of the contract: what is accepted and yet worth a word, and the grade that support is usually seen with.

type Span = [support: string, firstDay: number, days: number, perDay?: number];

function course(...spans: Span[]): Record<string, unknown> {
	return {
		'plan.course': spans.map(([support, firstDay, days, perDay]) => ({
			support,
			firstDay,
			days,
			...(perDay === undefined ? {} : { perDay })
		}))
	};
}

describe('warnings', () => {
	const without = { 'sheet.items[2].when.from': 0 };

	it.each(['non-invasive-ventilation', 'vasopressor', 'dialysis'])(
		'usually-icu: %s with a day outside it',
		(support) => {
			expect(warnings({ ...course([support, 1, 3], ['icu', 1, 2]) })).toEqual(['plan.course[0] usually-icu']);
			expect(warnings({ ...course([support, 1, 3], ['icu', 1, 3]) })).toEqual([]);
		}
	);

	it('usually-icu: once a span, of a second vasopressor as of the first', () => {
		const spans: Span[] = [
			['vasopressor', 1, 2],
			['second-vasopressor', 1, 1]
		];
		expect(warnings(course(...spans))).toEqual(['plan.course[0] usually-icu', 'plan.course[1] usually-icu']);
	});

	it('many-tocilizumab-doses: five in the course, not four', () => {
		expect(warnings(course(['tocilizumab', 1, 2, 2]))).toEqual([]);
		expect(warnings(course(['tocilizumab', 1, 2, 2], ['tocilizumab', 9, 1]))).toEqual([
			'plan.course many-tocilizumab-doses'
		]);
	});

	it('early-discharge: before day 14, not on it', () => {
		const stay = (leadDays: number) => ({ ...without, 'plan.leadDays': leadDays, 'plan.course': [] });
		expect(warnings(stay(7))).toEqual([]);
		expect(warnings(stay(8))).toEqual(['plan.baselineDays early-discharge']);
	});

	it('window-cut: a window that begins before admission, of an item that has a line', () => {
		expect(warnings({ 'sheet.items[2].when.from': -6 })).toEqual([]);
		expect(warnings({ 'sheet.items[2].when.from': -7 })).toEqual(['sheet.items[2] window-cut']);
		expect(warnings({ 'sheet.items[2].when': { on: 'window', from: -9, to: -7 } })).toEqual([]);
		expect(warnings({ 'sheet.items[4].when': { on: 'window', from: -9, to: 0 } })).toEqual([]);
		expect(warnings({ 'sheet.items[3].when': { on: 'window', from: -9, to: 0 } })).toEqual([
			'sheet.items[3] window-cut'
		]);
	});

	it('sheet-not-valid: the day of asking or of admission outside the dates of the sheet, both ends inside', () => {
		expect(warnings({ asOf: '2026-12-31', 'funding.admissionDate': '2026-01-01' })).toEqual([]);
		expect(warnings({ asOf: '2027-01-01' })).toEqual(['sheet.validTo sheet-not-valid']);
		expect(warnings({ asOf: undefined, 'funding.admissionDate': '2025-12-31' })).toEqual([
			'sheet.validFrom sheet-not-valid'
		]);
		expect(warnings({ asOf: '2027-01-01', 'funding.admissionDate': '2027-02-01' })).toEqual([
			'sheet.validTo sheet-not-valid'
		]);
		expect(warnings({ asOf: undefined, funding: undefined })).toEqual([]);
	});

	it('stand in the order of their paths by code unit', () => {
		const spans: Span[] = Array.from({ length: 11 }, (_, at): Span => ['dialysis', at, 1]);
		const paths = warnings({
			...course(...spans, ['tocilizumab', 1, 2, 3]),
			asOf: '2025-01-01',
			'sheet.items[2].when.from': -9
		});
		expect(paths).toEqual([...paths].sort());
		expect(paths.slice(0, 4).map((line) => line.split(' ')[0])).toEqual([
			'plan.course',
			'plan.course[0]',
			'plan.course[10]',
			'plan.course[1]'
		]);
	});
});

describe('the grade that support is usually seen with', () => {
	it.each<[string[], [number, number]]>([
		[[], [0, 0]],
		[
			['tocilizumab', 'steroid', 'infection', 'neurotoxicity'],
			[0, 0]
		],
		[['fever'], [1, 1]],
		[
			['fever', 'low-flow-oxygen', 'steroid'],
			[2, 2]
		],
		[
			['icu', 'fluid-resuscitation'],
			[3, 3]
		],
		[
			['icu', 'non-invasive-ventilation'],
			[3, 4]
		],
		[
			['non-invasive-ventilation', 'dialysis'],
			[4, 4]
		],
		[
			['mechanical-ventilation', 'non-invasive-ventilation', 'icu'],
			[4, 4]
		]
	])('of %j is %j', (supports, grade) => {
		expect(impliedGradeOf(supports.map((support) => ({ support })))).toEqual(grade);
		expect(impliedGradeOf(supports.toReversed().map((support) => ({ support })))).toEqual(grade);
	});

	it('is known for each of the 21 supports or is none', () => expect(SUPPORTS).toHaveLength(21));
});
