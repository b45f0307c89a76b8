import { describe, expect, it } from 'vitest';
import { dateOf, dayNumber } from '$lib/model/dates';
import { EstimateIssuing } from '$lib/state/estimate/estimate-issuing.svelte';
import { builtInSheet, openPlanner } from './setting';

describe('what was handed out', () => {
	it('is no step: neither undo nor redo reaches it, nor what was before it', async () => {
		const planner = await openPlanner();
		const issuing = new EstimateIssuing({
			planner,
			now: () => '2026-11-20T09:05:00+08:00',
			lots: (count) => Array.from({ length: count }, (_, place) => place),
			kindNames: { tool: 'Planning estimate', hospital: 'Hospital-confirmed estimate' },
			isKept: () => true
		});
		planner.course.typeBaselineDays('24');
		expect(planner.canUndo).toBe(true);
		issuing.issue();
		expect(issuing.justIssued).toBe(1);
		expect([planner.canUndo, planner.canRedo]).toEqual([false, false]);
		planner.undo();
		expect(planner.document.estimate.issued).toHaveLength(1);
		expect(planner.course.plan.baselineDays).toBe(24);

		planner.course.typeBaselineDays('26');
		issuing.issue();
		// Without a reason there is no second one.
		expect(planner.document.estimate.issued).toHaveLength(1);
		issuing.sayReason('Two days longer');
		issuing.issue();
		planner.undo();
		const [first, second] = planner.document.estimate.issued;
		expect([first?.content.plan.baselineDays, second?.content.plan.baselineDays]).toEqual([24, 26]);
		expect([first?.reason, second?.reason]).toEqual([undefined, 'Two days longer']);
	});

	it('by a hospital goes on as the hospital’s own, also after a reload, until somebody says otherwise', async () => {
		const planner = await openPlanner();
		const sheet = { ...(await builtInSheet()), id: 'our-hospital', basis: 'hospital' as const };
		planner.usePrices({ kind: 'file', sheet });
		planner.answers.openOn('2026-11-20');
		const issuing = () =>
			new EstimateIssuing({
				planner,
				now: () => '2026-11-20T09:05:00+08:00',
				lots: (count) => Array.from({ length: count }, () => 0),
				kindNames: { tool: 'Planning estimate', hospital: 'Hospital-confirmed estimate' },
				isKept: () => true
			});
		const first = issuing();
		expect(first.kind).toBe('tool');
		first.pickKind('hospital');
		first.sayIssuer('contact', 'desk@example.org');
		first.sayAttester('The head of the desk');
		first.issue();
		const second = issuing();
		expect(second.kind).toBe('hospital');
		second.pickKind('tool');
		expect(second.kind).toBe('tool');
	});

	it('is asked of the day on which it goes out, however long the page has been open', async () => {
		const planner = await openPlanner();
		const sheet = { ...(await builtInSheet()), id: 'our-hospital', basis: 'hospital' as const };
		planner.usePrices({ kind: 'file', sheet });
		planner.answers.openOn(sheet.validTo);
		const issuing = new EstimateIssuing({
			planner,
			// A minute after the last day of the prices.
			now: () => `${dateOf((dayNumber(sheet.validTo) ?? 0) + 1)}T00:01:00+08:00`,
			lots: (count) => Array.from({ length: count }, () => 0),
			kindNames: { tool: 'Planning estimate', hospital: 'Hospital-confirmed estimate' },
			isKept: () => true
		});
		issuing.pickKind('hospital');
		issuing.sayIssuer('contact', 'desk@example.org');
		issuing.sayAttester('The head of the desk');
		expect(issuing.faults).toEqual([]);
		issuing.issue();
		expect(planner.document.estimate.issued).toEqual([]);
		expect(issuing.showsErrors).toBe(true);
		expect(issuing.faults).toContain('prices-ended');
	});
});
