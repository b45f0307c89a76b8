import { describe, expect, it } from 'vitest';
import { type Carried, isCarried } from '$lib/state/plan/navigation-handoff';
import { openPlanner } from './setting';

/** A plan with one step that can be taken back and one that can be taken again, as a page hands it on. */
async function leftPage(): Promise<Required<Carried>> {
	const planner = await openPlanner();
	planner.pickRung('fever');
	planner.pickRung('intensive-care');
	planner.undo();
	return { document: planner.whole, past: null, isInstead: false, steps: planner.steps };
}

describe('what can be taken back', () => {
	it('goes along to the next page that opens the same plan, both ways', async () => {
		const carried = await leftPage();
		const next = await openPlanner();
		// As a device gives it back: another object, its fields in another order.
		const kept = Object.fromEntries(Object.entries(carried.document).reverse()) as typeof carried.document;
		next.open(structuredClone(kept));
		expect(isCarried(carried, next.whole)).toBe(true);
		expect([next.canUndo, next.canRedo]).toEqual([false, false]);
		next.resume(carried.steps);
		next.redo();
		expect(next.rung).toBe('intensive-care');
		next.undo();
		next.undo();
		expect([next.rung, next.canUndo]).toEqual(['very-little', false]);
	});

	it('stays behind where another window has written meanwhile', async () => {
		const carried = await leftPage();
		const next = await openPlanner();
		next.open({ ...carried.document, plan: { ...carried.document.plan, baselineDays: 14 } });
		expect(isCarried(carried, next.whole)).toBe(false);
	});

	it('is nothing after an estimate was handed out', async () => {
		const planner = await openPlanner();
		planner.pickRung('fever');
		planner.handOut(planner.whole.estimate);
		expect(planner.steps).toEqual({ past: [], future: [] });
	});
});
