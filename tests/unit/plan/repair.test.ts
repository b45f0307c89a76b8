import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCourse } from '$lib/engine';
import { SUPPORTS, type Support } from '$lib/model/supports';
import type { KeptSpan } from '$lib/plan/course-edit';
import { type KeptPlan, repairFor } from '$lib/plan/repair';
import { runs } from '../../property/runs';

function planWith(course: readonly KeptSpan[], stay: Partial<KeptPlan> = {}): KeptPlan {
	return { weightKg: '60', leadDays: 6, baselineDays: 21, extraDays: 0, choices: {}, course, ...stay };
}

const span = (id: string, support: Support, firstDay: number, days: number): KeptSpan => ({
	id,
	support,
	firstDay,
	days,
	perDay: 1
});
const newId = () => 'new';

describe('the mend of a course that the model refuses', () => {
	it('is none where nothing is refused', () => {
		expect(repairFor(planWith([span('a', 'icu', 3, 4)]), 'a', newId)).toBeNull();
	});

	it('adds intensive care under a ventilator, or stretches what is there', () => {
		const alone = repairFor(planWith([span('v', 'mechanical-ventilation', 4, 5)]), 'v', newId);
		expect(alone?.plan.course).toContainEqual(span('new', 'icu', 4, 5));
		const beside = repairFor(planWith([span('i', 'icu', 5, 2), span('v', 'mechanical-ventilation', 4, 5)]), 'v', newId);
		expect(beside?.plan.course).toContainEqual(span('i', 'icu', 4, 5));
		expect(beside?.steps).toEqual([
			{ kind: 'add', support: 'icu', because: 'mechanical-ventilation', firstDay: 4, lastDay: 8 }
		]);
	});

	it('adds the first blood-pressure medicine under a second', () => {
		const repair = repairFor(planWith([span('s', 'second-vasopressor', 4, 2)]), 's', newId);
		expect(repair?.plan.course).toContainEqual(span('new', 'vasopressor', 4, 2));
	});

	it('ends the older kind of oxygen where the edited one begins, begins it later, or takes it out', () => {
		const older = (firstDay: number, days: number) => {
			const course = [span('o', 'low-flow-oxygen', firstDay, days), span('h', 'high-flow-oxygen', 5, 2)];
			return repairFor(planWith(course), 'h', newId)?.plan.course.find(({ id }) => id === 'o');
		};
		expect(older(3, 4)).toEqual(span('o', 'low-flow-oxygen', 3, 2));
		expect(older(5, 6)).toEqual(span('o', 'low-flow-oxygen', 7, 4));
		expect(older(5, 2)).toBeUndefined();
	});

	it('keeps the edited span even where it stands first in the list', () => {
		const course = [span('o', 'low-flow-oxygen', 5, 4), span('h', 'high-flow-oxygen', 3, 4)];
		const repair = repairFor(planWith(course), 'o', newId);
		expect(repair?.plan.course).toContainEqual(span('o', 'low-flow-oxygen', 5, 4));
		expect(repair?.plan.course).toContainEqual(span('h', 'high-flow-oxygen', 3, 2));
	});

	it('makes the stay longer for the span being edited, and cuts the others where the stay was made shorter', () => {
		const course = [span('a', 'infection', 8, 10)];
		const longer = repairFor(planWith(course), 'a', newId);
		expect(longer?.plan.extraDays).toBe(3);
		const shorter = repairFor(planWith(course), null, newId);
		expect(shorter?.plan.course).toEqual([span('a', 'infection', 8, 7)]);
		expect(shorter?.steps).toEqual([{ kind: 'cut', support: 'infection', firstDay: 8, lastDay: 14, days: 3 }]);
	});

	it('leaves out a span that a shorter stay has no day for', () => {
		const repair = repairFor(planWith([span('a', 'fever', 16, 2)], { baselineDays: 14 }), null, newId);
		expect(repair?.plan.course).toEqual([]);
		expect(repair?.steps[0]?.kind).toBe('remove');
	});

	it('makes one run of two that share days', () => {
		const repair = repairFor(planWith([span('a', 'fever', 2, 4), span('b', 'fever', 4, 5)]), 'b', newId);
		expect(repair?.plan.course).toEqual([span('a', 'fever', 2, 7)]);
	});

	it('leads to a plan that holds, whatever was entered', () => {
		const anySpan = fc.record({
			support: fc.constantFrom(...SUPPORTS),
			firstDay: fc.integer({ min: -20, max: 40 }),
			days: fc.integer({ min: 1, max: 40 })
		});
		const anyPlan = fc.record({
			spans: fc.array(anySpan, { maxLength: 8 }),
			leadDays: fc.integer({ min: 0, max: 13 }),
			baselineDays: fc.integer({ min: 14, max: 28 }),
			edited: fc.integer({ min: -1, max: 7 })
		});
		fc.assert(
			fc.property(anyPlan, ({ spans, leadDays, baselineDays, edited }) => {
				let ids = 0;
				const course = spans.map((one, index) => ({ ...one, id: `s${index}`, perDay: 1 }));
				const plan = planWith(course, { leadDays, baselineDays });
				const repair = repairFor(plan, `s${edited}`, () => `n${(ids += 1)}`);
				if (repair === null) expect(checkCourse(plan)).toEqual([]);
				else expect(checkCourse(repair.plan)).toEqual([]);
			}),
			{ numRuns: runs(500) }
		);
	});
});
