import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dotAmounts, DOTS, heaped } from '$lib/odds/dots';
import { courseModelOf, courseModelsById, loadCourseModels, type MODEL_VARIANTS } from '$lib/reference/course-models';
import sheet from '$lib/reference/sheets/illustrative-cn-2026.json';
import { type PriceSheet, priceSheetSchema } from '$lib/model/price-sheet.schema';
import { prepareSheet } from '$lib/engine';
import { outlookOf, prepareModel, QUANTILES } from '$lib/engine/outlook';
import { CARE_LEVELS } from '$lib/reference/presets/care-levels';
import { highestCare } from '$lib/odds/highest-care';
import { inHundred, type InHundred, othersInHundred } from '$lib/odds/in-hundred';
import type { OddsResponse } from '$lib/odds/messages';
import { modelOf, unknownModelOf } from '$lib/odds/question';
import { QUANTILE_PLACES } from '$lib/odds/quantile-places';
import { variationsOf } from '$lib/odds/variations';
import { workOut } from '$lib/odds/work';
import { freshDocument } from '$lib/plan/fresh-document';

const builtIn: PriceSheet = priceSheetSchema.parse(sheet);
const { plan, level, funding } = freshDocument('plan');
const models = await loadCourseModels();
const variant = (which: (typeof MODEL_VARIANTS)[number], id = 'bcma') => {
	const model = courseModelOf(models, id, which);
	if (!model) throw new Error('a built-in model is missing');
	return model;
};

describe('a chance in 100', () => {
	it('is never none and never all: fewer than 1, more than 99', () => {
		expect(inHundred(0)).toEqual({ kind: 'fewer', count: 1 });
		expect(inHundred(0.0099)).toEqual({ kind: 'fewer', count: 1 });
		expect(inHundred(0.01)).toEqual({ kind: 'about', count: 1 });
		expect(inHundred(0.876)).toEqual({ kind: 'about', count: 88 });
		expect(inHundred(0.99)).toEqual({ kind: 'about', count: 99 });
		expect(inHundred(0.9901)).toEqual({ kind: 'more', count: 99 });
		expect(inHundred(1)).toEqual({ kind: 'more', count: 99 });
	});

	it('and that of the others make 100', () => {
		fc.assert(
			fc.property(fc.double({ min: 0, max: 1, noNaN: true }), (chance) => {
				const [one, other] = [inHundred(chance), othersInHundred(inHundred(chance))];
				expect(one.count + other.count).toBe(100);
				expect(othersInHundred(other)).toEqual(one);
			})
		);
	});
});

describe('the highest care of a stay, in 100', () => {
	const prepared = prepareSheet(builtIn);
	const ladders = [...courseModelsById(models)].map(([id, model]) => {
		const outlook = prepared.ok ? outlookOf(prepared.value, { plan, model, level }) : null;
		if (!outlook?.ok) throw new Error('a built-in model gives no odds');
		return [id, outlook.value.ladder] as const;
	});
	const about = (shown: readonly InHundred[]): number =>
		shown.reduce((sum, { kind, count }) => sum + (kind === 'about' ? count : 0), 0);

	it.each(ladders)('makes 100 over the five levels of care, whichever are fewer than 1 left out: %s', (_, ladder) => {
		const shown = CARE_LEVELS.map((careLevel) => highestCare(ladder, careLevel));
		const fewer = shown.filter(({ kind }) => kind === 'fewer').length;
		expect(about(shown)).toBeLessThanOrEqual(100);
		expect(about(shown)).toBeGreaterThanOrEqual(100 - fewer);
		const top = [highestCare(ladder, 'intensive-care'), highestCare(ladder, 'life-support')] as const;
		if (top.every(({ kind }) => kind === 'about'))
			expect(about(top)).toBe(inHundred(ladder.icu + ladder['life-support']).count);
	});

	it('stays within one of its own chance, at least 1 and at most 99, and is none where the course is no level of care', () => {
		const chances = fc.array(fc.integer({ min: 0, max: 1_000 }), { minLength: 5, maxLength: 5 });
		fc.assert(
			fc.property(
				chances.filter((parts) => parts.some((part) => part > 0)),
				(parts) => {
					const all = parts.reduce((sum, part) => sum + part);
					const [none = 0, fever = 0, medicine = 0, icu = 0, life = 0] = parts.map((part) => part / all);
					const ladder = { none, fever, medicine, icu, 'life-support': life };
					for (const [place, careLevel] of CARE_LEVELS.entries()) {
						const { kind, count } = highestCare(ladder, careLevel);
						const chance = ((parts[place] ?? 0) / all) * 100;
						if (kind === 'about') expect(Math.abs(count - chance)).toBeLessThanOrEqual(1);
						else expect(count).toBe(inHundred(chance / 100).count);
					}
					expect(highestCare(ladder, null)).toBeNull();
				}
			)
		);
	});
});

describe('the course model of a document', () => {
	const models = { 'product-undecided': 'cd19-cd28', 'product-bcma': 'bcma' };

	it('is the family’s choice, else the product’s, else that of a product not decided', () => {
		expect(modelOf({ outlook: { model: 'cd19-ball' } }, 'product-bcma', models)).toBe('cd19-ball');
		expect(modelOf({ outlook: {} }, 'product-bcma', models)).toBe('bcma');
		expect(modelOf({ outlook: {} }, undefined, models)).toBe('cd19-cd28');
	});

	it.each(['nosuch', 'constructor', '__proto__', 'toString'])(
		'that is not known here, %s, gives way to the product’s, and is named as unknown',
		(model) => {
			expect(modelOf({ outlook: { model } }, 'product-bcma', models)).toBe('bcma');
			expect(unknownModelOf({ outlook: { model } })).toBe(model);
			expect(modelOf({ outlook: {} }, model, models)).toBe('cd19-cd28');
		}
	);

	it('that is known, or was not chosen, is not named as unknown', () => {
		expect(unknownModelOf({ outlook: { model: 'bcma' } })).toBeNull();
		expect(unknownModelOf({ outlook: {} })).toBeNull();
	});

	it('that the worker does not have is refused as a value, so that nobody waits for its odds', async () => {
		const response: OddsResponse[] = [];
		const pace = { run: () => Promise.reject(new Error('not reached')) };
		await workOut({ id: 1, sheet: builtIn, plan, funding, level, model: 'constructor' }, pace, (one) =>
			response.push(one)
		);
		expect(response).toEqual([{ id: 1, kind: 'refused', faults: [{ path: 'model', code: 'unknown-model' }] }]);
	});
});

describe('what the page reads of an outlook', () => {
	it('stands where the engine puts it', () => {
		expect(Object.keys(QUANTILE_PLACES)).toEqual([...QUANTILES]);
		expect(Object.values(QUANTILE_PLACES)).toEqual(QUANTILES.map((_, place) => place));
	});

	it('is drawn as 50 dots at the middle of each fiftieth, so that half of them need no more than the median', () => {
		const prepared = prepareSheet(builtIn);
		if (!prepared.ok) throw new Error('refused');
		const outlook = outlookOf(prepared.value, { plan, model: variant('typical'), level, funding });
		if (!outlook.ok || !outlook.value.account) throw new Error('refused');
		const { needed, quantiles } = outlook.value.account;
		const dots = dotAmounts(needed);
		expect(dots).toHaveLength(DOTS);
		expect([...dots].sort((one, other) => one - other)).toEqual(dots);
		const median = quantiles[QUANTILE_PLACES['0.5']] ?? 0;
		expect(dots.filter((amount) => amount <= median).length).toBeGreaterThanOrEqual(DOTS / 2);
		const places = heaped(dots, Math.max(...dots), 10).map(({ across, up }) => `${across} ${up}`);
		expect(new Set(places).size).toBe(DOTS);
	});
});

describe('an assumption that is moved', () => {
	const ends = { low: variant('low'), high: variant('high') };

	it.each(['cd19-cd28', 'cd19-41bb', 'bcma', 'cd19-ball'])('leaves a model of %s that the engine takes', (id) => {
		const now = { plan, model: variant('typical', id), level };
		for (const { lower, higher } of variationsOf(now, { low: variant('low', id), high: variant('high', id) })) {
			for (const end of [lower, higher]) expect(prepareModel(end.model, end.plan).ok).toBe(true);
		}
	});

	it('moves that one alone', () => {
		const now = { plan, model: variant('typical'), level };
		const all = variationsOf(now, ends);
		expect(all.map(({ what }) => what)).toEqual(['prices', 'chances', 'days', 'doses', 'icuDays']);
		for (const { what, lower, higher } of all) {
			for (const end of [lower, higher]) {
				expect(end.level === level).toBe(what !== 'prices');
				expect(end.plan === plan).toBe(what !== 'days');
				expect(end.model === now.model).toBe(!['chances', 'doses', 'icuDays'].includes(what));
			}
		}
	});

	it('of a stay at its limit stays within it', () => {
		const shortest = { ...plan, baselineDays: 14, leadDays: 13 };
		const days = variationsOf({ plan: shortest, model: variant('typical'), level }, ends).find(
			({ what }) => what === 'days'
		);
		expect(days?.lower.plan.baselineDays).toBe(14);
		expect(days?.higher.plan.baselineDays).toBe(17);
	});
});

describe('the work of the odds', () => {
	it('tells the answer first, then the ends of the evidence, the deposit, and what moves it most, the largest first', async () => {
		const response: OddsResponse[] = [];
		const request = { id: 7, sheet: builtIn, plan: { ...plan, course: [] }, funding, level, model: 'bcma' };
		await workOut(
			request,
			{
				run: async (steps) => {
					for (;;) {
						const step = steps.next();
						if (step.done) return Promise.resolve(step.value);
					}
				}
			},
			(one) => response.push(one)
		);
		expect(response.map(({ kind }) => kind)).toEqual(['outlook', 'bounds', 'deposit', 'swings']);
		const [outlook, , deposit, swings] = response;
		if (outlook?.kind !== 'outlook' || deposit?.kind !== 'deposit' || swings?.kind !== 'swings')
			throw new Error('order');
		expect(deposit.chance).toBeLessThanOrEqual(0.05);
		expect(swings.base).toBe(outlook.outlook.account?.quantiles[QUANTILE_PLACES['0.9']]);
		const sizes = swings.swings.map(({ lower, higher }) => Math.abs(higher - lower));
		expect(sizes).toEqual([...sizes].sort((one, other) => other - one));
		expect(sizes).toHaveLength(5);
	}, 60_000);
});
