import { describe, expect, it } from 'vitest';
import { Payments } from '$lib/state/money/payments.svelte';
import { openPlanner } from './setting';

describe('a plan that was left before the bank holidays of its date had come', () => {
	it('has them once it is open again, and a plan that has them is left as it is', async () => {
		const planner = await openPlanner();
		const { funding } = planner.document;
		planner.open({ ...planner.document, funding: { ...funding, admissionDate: '2026-10-12', holidays: [] } });
		await new Payments(planner).edits.catchUp();
		expect(planner.document.funding.holidays).toContain('2026-10-01');
		const present = planner.document;
		await new Payments(planner).edits.catchUp();
		expect(planner.document).toBe(present);
	});

	it('has none without a date', async () => {
		const planner = await openPlanner();
		const present = planner.document;
		await new Payments(planner).edits.catchUp();
		expect(planner.document).toBe(present);
	});
});
