import fc from 'fast-check';
import { MOST_SCENARIOS, LIMITS } from '$lib/model/limits';
import { describe, expect, it } from 'vitest';
import { coursePresets, courseTimings } from '$lib/reference/presets';
import { DEFAULT_SHEET_ID, loadSheet } from '$lib/reference/sheets';
import { evaluateScenarios } from '$lib/analysis/scenario-results';
import type { PlanDocument } from '$lib/model/document.schema';
import { freshDocument } from '$lib/plan/fresh-document';
import { repriced } from '$lib/plan/reprice';
import { scenarioFrom, withMoved, withName, withoutScenario, withScenario } from '$lib/plan/scenario-list';
import { viewScenario, propagateShared, applyEdit } from '$lib/plan/scenarios';
import { presetCourse } from '$lib/plan/timed-course';

const fresh = freshDocument('plan-1');
const [timing] = courseTimings();
const presets = coursePresets();

function withScenarios(...ids: string[]): PlanDocument {
	return {
		...fresh,
		scenarios: ids.map((id, place) => ({ ...scenarioFrom(fresh, null, id), baselineDays: 22 + place }))
	};
}

describe('a scenario', () => {
	it('is seen as the plan of the document, with the patient, the account and the prices of the document', () => {
		const document = withScenarios('a', 'b');
		const seen = viewScenario({ ...document, plan: { ...document.plan, weightKg: '18.5' } }, 'b');
		expect(seen.plan).toMatchObject({ weightKg: '18.5', baselineDays: 23 });
		expect(seen.funding).toBe(document.funding);
	});

	it('that is gone is the plan itself, and the plan itself is seen as it is', () => {
		const document = withScenarios('a');
		expect(viewScenario(document, 'gone')).toBe(document);
		expect(viewScenario(document, null)).toBe(document);
	});

	it('takes an edit of its stay and its kind of hospital; what is the patient’s goes to all', () => {
		const document = withScenarios('a', 'b');
		const seen = viewScenario(document, 'a');
		const written = applyEdit(document, 'a', {
			...seen,
			level: 'high',
			plan: { ...seen.plan, weightKg: '80', extraDays: 3 }
		});
		expect(written.plan).toEqual({ ...document.plan, weightKg: '80' });
		expect(written.level).toBe(document.level);
		expect(written.scenarios[0]).toMatchObject({ id: 'a', level: 'high', extraDays: 3, baselineDays: 22 });
		expect(written.scenarios[1]).toEqual(document.scenarios[1]);
	});

	it('seen and written back without an edit is the same document, whatever was looked at', () => {
		const ids = fc.constantFrom(null, 'a', 'b', 'gone');
		fc.assert(
			fc.property(ids, fc.integer({ min: 14, max: 28 }), (id, days) => {
				const document = { ...withScenarios('a', 'b'), plan: { ...fresh.plan, baselineDays: days } };
				expect(applyEdit(document, id, viewScenario(document, id))).toEqual(document);
			})
		);
	});

	it('is copied with all its values, its name among them, next to what it was copied from', () => {
		const document = withScenarios('a', 'b');
		const named = { ...document, scenarios: withName(document.scenarios, 'a', '  Two weeks longer ') };
		const copy = scenarioFrom(named, 'a', 'c');
		expect(copy).toEqual({ ...named.scenarios[0], id: 'c' });
		expect(withScenario(named.scenarios, copy, 'a').map(({ id }) => id)).toEqual(['a', 'c', 'b']);
		expect(withScenario(named.scenarios, copy, null).map(({ id }) => id)).toEqual(['a', 'b', 'c']);
	});

	it('moves between the first and the last place, and no further', () => {
		const { scenarios } = withScenarios('a', 'b', 'c');
		const order = (id: string, by: number) => withMoved(scenarios, id, by).map((one) => one.id);
		expect(order('a', 1)).toEqual(['b', 'a', 'c']);
		expect(order('c', -1)).toEqual(['a', 'c', 'b']);
		expect(order('a', -1)).toEqual(['a', 'b', 'c']);
		expect(order('b', 9)).toEqual(['a', 'c', 'b']);
		expect(order('gone', 1)).toEqual(['a', 'b', 'c']);
	});

	it('beyond the number that fits side by side is not taken', () => {
		const document = withScenarios(...Array.from({ length: MOST_SCENARIOS }, (_, place) => `s${place}`));
		expect(withScenario(document.scenarios, scenarioFrom(document, null, 'one-more'), null)).toEqual(
			document.scenarios
		);
		expect(withoutScenario(document.scenarios, 's1').map(({ id }) => id)).toEqual(['s0', 's2']);
	});

	it('without a name is called after its care', () => {
		const { scenarios } = withScenarios('a');
		const [named] = withName(scenarios, 'a', 'Longer');
		expect(named).toHaveProperty('name', 'Longer');
		expect(withName(named ? [named] : [], 'a', ' ')[0]).not.toHaveProperty('name');
	});
});

describe('an edit of the plan itself', () => {
	const holds = (): boolean => true;
	const chosen = { product: 'one', room: 'single' };
	const before: PlanDocument = {
		...fresh,
		plan: { ...fresh.plan, choices: chosen },
		scenarios: [
			{ ...scenarioFrom(fresh, null, 'same'), choices: chosen },
			{ ...scenarioFrom(fresh, null, 'own'), level: 'high', baselineDays: 28, choices: { ...chosen, product: 'two' } }
		]
	};
	const after: PlanDocument = {
		...before,
		level: 'low',
		plan: { ...before.plan, baselineDays: 24, choices: { product: 'three', room: 'shared' } }
	};

	it('goes along into every scenario that has the same, and leaves what a scenario has of its own', () => {
		const [same, own] = propagateShared(before, after, holds).scenarios;
		expect(same).toMatchObject({ level: 'low', baselineDays: 24, choices: { product: 'three', room: 'shared' } });
		expect(own).toMatchObject({ level: 'high', baselineDays: 28, choices: { product: 'two', room: 'shared' } });
	});

	it('never cuts a course that has no room in the new stay: that scenario keeps its days', () => {
		const [same] = propagateShared(before, after, ({ baselineDays }) => baselineDays !== 24).scenarios;
		expect(same).toMatchObject({ level: 'low', baselineDays: 21 });
	});

	it('that changes nothing of what is shared changes no scenario', () => {
		const longer = { ...before, plan: { ...before.plan, extraDays: 3 } };
		expect(propagateShared(before, longer, holds).scenarios).toEqual(before.scenarios);
	});
});

describe('the columns of a document', () => {
	it('are the plan and its scenarios, each with the answer that it would have as the plan itself', async () => {
		const builtIn = await loadSheet(DEFAULT_SHEET_ID);
		if (!builtIn || !timing) throw new Error('the built-in sheet or the timings are missing');
		const source = { builtIn, presets, timings: courseTimings() };
		const severe = presetCourse(presets, 'life-support', timing);
		const document: PlanDocument = {
			...fresh,
			payments: { ...fresh.payments, depositShare: '40' },
			scenarios: [
				{ ...scenarioFrom(fresh, null, 'a'), level: 'high' },
				{ ...scenarioFrom(fresh, null, 'b'), extraDays: 16, course: [...severe] }
			]
		};
		const all = evaluateScenarios(document, source);
		if (!all.ok) throw new Error('the columns of a sound document were refused');
		expect(all.value.columns.map(({ careLevel }) => careLevel)).toEqual(['very-little', 'very-little', 'life-support']);
		for (const column of all.value.columns) {
			const alone = evaluateScenarios({ ...column.document, scenarios: [] }, source);
			expect(alone.ok && alone.value.columns[0]?.shown).toEqual(column.shown);
			expect(alone.ok && alone.value.columns[0]?.funding).toEqual(column.funding);
		}
		expect(all.value.columns[1]?.shown).not.toEqual(all.value.columns[0]?.shown);
	});

	it('leave out a scenario that the prices cannot price, and name it', async () => {
		const builtIn = await loadSheet(DEFAULT_SHEET_ID);
		if (!builtIn) throw new Error('the built-in sheet is missing');
		const scenario = { ...scenarioFrom(fresh, null, 'b'), choices: { product: 'of-another-sheet' } };
		const all = evaluateScenarios({ ...fresh, scenarios: [scenario] }, { builtIn, presets, timings: courseTimings() });
		expect(all.ok && all.value.columns.map(({ id }) => id)).toEqual([null]);
		expect(all.ok && all.value.unpriced).toEqual([scenario]);
	});
});

describe('other prices', () => {
	it('drop choices that they do not have in the plan and in every scenario, and price all of them', async () => {
		const builtIn = await loadSheet(DEFAULT_SHEET_ID);
		if (!builtIn) throw new Error('the built-in sheet is missing');
		const chosen = { product: 'product-axi-cel' };
		const document = {
			...fresh,
			plan: { ...fresh.plan, choices: chosen },
			scenarios: [{ ...scenarioFrom(fresh, null, 'b'), choices: chosen }]
		};
		const sheet = { ...builtIn, id: 'own', items: builtIn.items.filter(({ id }) => id !== 'product-axi-cel') };
		const changed = repriced(document, { kind: 'file', sheet }, builtIn);
		expect(changed.ok && changed.value.parts.plan.choices).toEqual({});
		expect(changed.ok && changed.value.parts.scenarios[0]?.choices).toEqual({});
	});

	it('that cannot price a scenario are refused, as those that cannot price the plan', async () => {
		const builtIn = await loadSheet(DEFAULT_SHEET_ID);
		if (!builtIn || !timing) throw new Error('the built-in sheet or the timings are missing');
		const most = '100000000.00';
		const dear = {
			...builtIn,
			id: 'dear',
			items: builtIn.items.map((item) =>
				item.when.on === 'icu' && item.price
					? { ...item, quantity: LIMITS.count, price: { low: most, typical: most, high: most } }
					: item
			)
		};
		const severe = {
			...scenarioFrom(fresh, null, 'b'),
			extraDays: 16,
			course: [...presetCourse(presets, 'life-support', timing)]
		};
		expect(repriced(fresh, { kind: 'file', sheet: dear }, builtIn).ok).toBe(true);
		expect(repriced({ ...fresh, scenarios: [severe] }, { kind: 'file', sheet: dear }, builtIn)).toMatchObject({
			ok: false,
			faults: [{ code: 'total-too-large' }]
		});
	});
});
