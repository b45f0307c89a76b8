import { describe, expect, it } from 'vitest';
import { type NavigationHandoff, isHandedOff } from '$lib/state/plan/navigation-handoff';
import { openPlanner } from './setting';

/** A plan with one step that can be taken back and one that can be taken again, as a page hands it on. */
async function leftPage(): Promise<Required<NavigationHandoff>> {
	const planner = await openPlanner();
	planner.course.pickCareLevel('fever');
	planner.course.pickCareLevel('intensive-care');
	planner.undo();
	return { document: planner.document, past: null, isInstead: false, steps: planner.steps };
}

describe('what can be taken back', () => {
	it('goes along to the next page that opens the same plan, both ways', async () => {
		const handoff = await leftPage();
		const next = await openPlanner();
		// As a device gives it back: another object, its fields in another order.
		const kept = Object.fromEntries(Object.entries(handoff.document).reverse()) as typeof handoff.document;
		next.open(structuredClone(kept));
		expect(isHandedOff(handoff, next.document)).toBe(true);
		expect([next.canUndo, next.canRedo]).toEqual([false, false]);
		next.resume(handoff.steps);
		next.redo();
		expect(next.course.careLevel).toBe('intensive-care');
		next.undo();
		next.undo();
		expect([next.course.careLevel, next.canUndo]).toEqual(['very-little', false]);
	});

	it('stays behind where another window has written meanwhile', async () => {
		const handoff = await leftPage();
		const next = await openPlanner();
		next.open({ ...handoff.document, plan: { ...handoff.document.plan, baselineDays: 14 } });
		expect(isHandedOff(handoff, next.document)).toBe(false);
	});

	it('is nothing after an estimate was handed out', async () => {
		const planner = await openPlanner();
		planner.course.pickCareLevel('fever');
		planner.issue(planner.document.estimate);
		expect(planner.steps).toEqual({ past: [], future: [] });
	});
});
