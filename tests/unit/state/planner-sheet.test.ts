import { expect, test } from 'vitest';
import { coursePresets, courseTimings } from '$lib/reference/presets';
import { DEFAULT_SHEET_ID, loadSheet } from '$lib/reference/sheets';
import { freshDocument } from '$lib/plan/fresh-document';
import { Planner } from '$lib/state/plan/planner.svelte';

test('a plan that is to stay with an older version of the built-in prices keeps its figures, until it starts over', async () => {
	const sheet = await loadSheet(DEFAULT_SHEET_ID);
	if (!sheet) throw new Error('the built-in sheet is missing');
	const older = {
		...sheet,
		version: '0.9.0',
		items: sheet.items.map((item) =>
			item.id === 'physician' && item.price ? { ...item, price: { low: '1.00', typical: '1.00', high: '1.00' } } : item
		)
	};
	let ids = 0;
	const source = { sheet, presets: coursePresets(), timings: courseTimings(), newId: () => String((ids += 1)) };
	const planner = new Planner(source);
	const present = planner.shown.estimate.totals.all;

	const alone = new Planner({ ...source, sheet: older });
	const document = { ...freshDocument('a'), builtIn: { id: older.id, version: older.version } };
	planner.open(document, older);
	expect(planner.shown.estimate.totals.all).toBe(alone.shown.estimate.totals.all);
	expect(planner.shown.estimate.totals.all).not.toBe(present);
	expect(planner.sheet.version).toBe('0.9.0');

	planner.startOver();
	expect(planner.shown.estimate.totals.all).toBe(present);
	planner.undo();
	expect(planner.sheet.version).toBe('0.9.0');
});
