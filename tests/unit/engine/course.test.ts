import { describe, expect, it } from 'vitest';
import { refusals } from './base';

// Sections 2 and 3 of the contract: the stay, and what a course may ask for. The stay of the base request is -6 to 14.

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

describe('the stay', () => {
	it.each([
		['leadDays', 0, 14],
		['baselineDays', 14, 28],
		['extraDays', 0, 90]
	])('%s may be %d to %d', (field, least, most) => {
		const path = `plan.${field}`;
		const others = { 'plan.course': [], 'plan.baselineDays': 28 };
		expect(refusals({ ...others, [path]: least })).toEqual([]);
		expect(refusals({ ...others, [path]: most })).toEqual([]);
		expect(refusals({ ...others, [path]: least - 1 })).toEqual([`${path} out-of-range`]);
		expect(refusals({ ...others, [path]: most + 1 })).toEqual([`${path} out-of-range`]);
		expect(refusals({ ...others, [path]: least + 0.5 })).toEqual([`${path} not-whole`]);
		expect(refusals({ ...others, [path]: String(most) })).toEqual([`${path} wrong-type`]);
	});

	it('begins before the infusion by fewer days than are planned', () => {
		expect(refusals({ 'plan.leadDays': 13, 'plan.baselineDays': 14, 'plan.course': [] })).toEqual([]);
		expect(refusals({ 'plan.leadDays': 14, 'plan.baselineDays': 14, 'plan.course': [] })).toEqual([
			'plan.leadDays lead-not-before-baseline'
		]);
	});

	it.each(['2', '2.0', '29.9', '250', '250.0'])('weight may be %s kg', (weightKg) => {
		expect(refusals({ 'plan.weightKg': weightKg })).toEqual([]);
	});

	it.each([
		['1.9', 'out-of-range'],
		['250.1', 'out-of-range'],
		['60.25', 'too-many-decimals'],
		['60,5', 'malformed-decimal'],
		['060', 'malformed-decimal'],
		[60, 'wrong-type'],
		[null, 'missing']
	])('weight may not be %j', (weightKg, code) => {
		expect(refusals({ 'plan.weightKg': weightKg })).toEqual([`plan.weightKg ${code}`]);
	});
});

describe('a course is refused', () => {
	it.each<[string, Span[], string[]]>([
		['an unknown support', [['leeches', 1, 1]], ['[0].support unknown-support']],
		['no days', [['fever', 1, 0]], ['[0].days out-of-range']],
		['none a day', [['tocilizumab', 1, 1, 0]], ['[0].perDay out-of-range']],
		['four doses of tocilizumab a day', [['tocilizumab', 1, 1, 4]], ['[0].perDay out-of-range']],
		[
			'eleven units a day',
			[
				['red-cells', 1, 1, 11],
				['platelets', 1, 1, 11]
			],
			['[0].perDay out-of-range', '[1].perDay out-of-range']
		],
		['two a day of what is given once', [['steroid', 1, 1, 2]], ['[0].perDay out-of-range']],
		['a start before admission', [['fever', -7, 1]], ['[0].firstDay outside-stay']],
		['a start on the day of leaving', [['fever', 15, 1]], ['[0].firstDay outside-stay']],
		['an end on the day of leaving', [['fever', 14, 2]], ['[0].days outside-stay']],
		['a length beyond reason', [['fever', 0, 2 ** 52]], ['[0].days outside-stay']],
		[
			'a day twice in one support, the later span named',
			[
				['fever', 1, 3],
				['fever', 3, 2]
			],
			['[1] same-support-overlaps']
		],
		[
			'the same, the later in the list although earlier in the stay',
			[
				['fever', 3, 2],
				['fever', 1, 3]
			],
			['[1] same-support-overlaps']
		],
		[
			'each of two that clash with the first',
			[
				['fever', 1, 9],
				['fever', 2, 1],
				['fever', 9, 1]
			],
			['[1] same-support-overlaps', '[2] same-support-overlaps']
		],
		['ventilation without intensive care', [['mechanical-ventilation', 1, 1]], ['[0] ventilation-needs-icu']],
		[
			'ventilation one day longer than intensive care',
			[
				['icu', 1, 3],
				['mechanical-ventilation', 1, 4]
			],
			['[1] ventilation-needs-icu']
		],
		['a second vasopressor alone', [['second-vasopressor', 1, 1]], ['[0] second-vasopressor-needs-first']],
		[
			'a second vasopressor before the first',
			[
				['vasopressor', 2, 2],
				['second-vasopressor', 1, 2]
			],
			['[1] second-vasopressor-needs-first']
		],
		[
			'two kinds of oxygen',
			[
				['low-flow-oxygen', 1, 3],
				['high-flow-oxygen', 3, 1]
			],
			['[1] two-kinds-of-oxygen']
		],
		[
			'masks beside a ventilator',
			[
				['icu', 1, 5],
				['mechanical-ventilation', 1, 2],
				['non-invasive-ventilation', 2, 1]
			],
			['[2] two-kinds-of-oxygen']
		]
	])('for %s', (_, spans, expected) => {
		expect(refusals(course(...spans))).toEqual(expected.map((refusal) => `plan.course${refusal}`));
	});

	it.each<[string, Span[], string]>([
		['support before days', [['leeches', 99, 0, 0]], '.support unknown-support'],
		['days before a count', [['tocilizumab', 99, 0, 9]], '.days out-of-range'],
		['a count before the stay', [['tocilizumab', 99, 1, 9]], '.perDay out-of-range'],
		['the start before the length', [['fever', -9, 99]], '.firstDay outside-stay'],
		['the stay before missing care', [['mechanical-ventilation', 14, 2]], '.days outside-stay']
	])('once a span, the first that applies: %s', (_, spans, expected) => {
		expect(refusals(course(...spans))).toEqual([`plan.course[0]${expected}`]);
	});

	it('for an overlap before missing care, for missing care before two kinds of oxygen', () => {
		const vent: Span = ['mechanical-ventilation', 1, 2];
		expect(refusals(course(['icu', 1, 1], vent, vent))).toEqual([
			'plan.course[1] ventilation-needs-icu',
			'plan.course[2] same-support-overlaps'
		]);
		expect(refusals(course(['low-flow-oxygen', 1, 2], vent))).toEqual(['plan.course[1] ventilation-needs-icu']);
	});

	it('in the field that is no whole number, and at a field that is missing', () => {
		expect(refusals({ 'plan.course': [{ support: 'fever', firstDay: 1.5, days: 1 }] })).toEqual([
			'plan.course[0].firstDay not-whole'
		]);
		expect(refusals({ 'plan.course': [{ support: 'fever', days: 1 }] })).toEqual(['plan.course[0].firstDay missing']);
		expect(refusals({ 'plan.course': [{ support: 'fever', firstDay: 1, days: 1, dose: 2 }] })).toEqual([
			'plan.course[0].dose unknown-key'
		]);
		expect(refusals({ 'plan.course': [null] })).toEqual(['plan.course[0] wrong-type']);
	});
});

describe('a course is accepted', () => {
	it.each<[string, Span[]]>([
		['from the first day to the last', [['fever', -6, 21]]],
		[
			'with spans that touch',
			[
				['fever', 1, 2],
				['fever', 3, 2]
			]
		],
		[
			'with the most a day of each',
			[
				['tocilizumab', 1, 1, 3],
				['red-cells', 1, 1, 10],
				['platelets', 1, 1, 10]
			]
		],
		[
			'with one kind of oxygen after the other',
			[
				['low-flow-oxygen', 1, 1],
				['high-flow-oxygen', 2, 1],
				['low-flow-oxygen', 3, 1]
			]
		],
		[
			'with care that covers what needs it in two spans',
			[
				['mechanical-ventilation', 1, 4],
				['icu', 3, 2],
				['icu', 1, 2]
			]
		],
		[
			'with a second vasopressor on the days of the first',
			[
				['second-vasopressor', 2, 1],
				['vasopressor', 1, 3],
				['icu', 1, 3]
			]
		]
	])('%s', (_, spans) => {
		expect(refusals(course(...spans))).toEqual([]);
	});
});
