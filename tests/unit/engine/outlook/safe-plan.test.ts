import { describe, expect, it } from 'vitest';
import type { CourseModel } from '$lib/model/course-model.schema';
import type { PreparedSheet } from '$lib/engine';
import { type SafePlan, safePlanOf, type SafePlanQuestion, safePlanSteps } from '$lib/engine/outlook';
import { item } from '../base';
import { care, fundingOf, modelOf, plan, sheetOf, yuan } from './base';

const bed = sheetOf([item('bed'), care('fever', '20.00')]);
/** 21 days at 10 yuan: 210 without a fever, 20 more with each day of it. */
const model = (feverDays: Record<string, string>): CourseModel => modelOf({ feverDays });

const question = (asked: Partial<SafePlanQuestion>): SafePlanQuestion => ({
	plan,
	model: model({ '0': '1' }),
	level: 'typical',
	funding: fundingOf('0.00'),
	depositStep: yuan(100),
	...asked
});

function safePlan(asked: Partial<SafePlanQuestion>, prepared: PreparedSheet = bed): SafePlan {
	const answered = safePlanOf(prepared, question(asked));
	if (!answered.ok) throw new Error(JSON.stringify(answered.faults));
	return answered.value;
}

function refusals(asked: Partial<SafePlanQuestion>, prepared: PreparedSheet = bed): string[] {
	const answered = safePlanOf(prepared, question(asked));
	return answered.ok ? [] : answered.faults.map(({ path, code }) => `${path} ${code}`);
}

describe('an aim is reached by exactly as much as it says', () => {
	// A request is answered after the stay is over, so what the deposit does not cover is short.
	const late = fundingOf('0.00', { arrivalDays: 60 });
	const ties = { '0': '0.7', '10': '0.1', '20': '0.1', '30': '0.1' };

	it('0.7 + 0.1 reaches 0.8, for the deposit, for all and for what is sent at once', () => {
		const answer = safePlan({ model: model(ties), funding: late, aim: '0.8', depositStep: yuan(210) });
		// 210 yuan, 410, and 470 where the fever is cut at the end of the stay, 13 days after its onset.
		expect(answer).toMatchObject({ deposit: yuan(420), arrears: 0.2, works: 0.8, shortOnly: 0 });
		expect(answer.all).toBe(yuan(420));
		expect(answer.atOnce).toEqual({ deposit: yuan(420), works: 0.8 });
	});

	it('and a billionth more asks for the next', () => {
		const answer = safePlan({ model: model(ties), funding: late, aim: '0.800000000001', depositStep: yuan(210) });
		expect(answer).toMatchObject({ deposit: yuan(630), arrears: 0, works: 1 });
		expect(answer.atOnce).toEqual({ deposit: yuan(630), works: 1 });
	});

	it('with what is asked as well, where short courses count', () => {
		const asked = { model: model(ties), funding: late, pay: 'asked' } as const;
		const cash = [...new Set(['0.7', '0.8', '0.800000000001'].map((aim) => safePlan({ ...asked, aim }).all))];
		expect(cash).toHaveLength(3);
	});
});

describe('what is sent at once', () => {
	it('is the own deposit where a transfer of the first day lifts the account over the floor before it is looked at', () => {
		const funding = {
			...fundingOf('100.00', { floor: '200.00', target: '200.00' }),
			planned: [{ day: -plan.leadDays, amount: '500.00' }]
		};
		expect(safePlan({ funding, depositStep: yuan(100) }).atOnce).toEqual({ deposit: yuan(100), works: 1 });
	});
});

describe('the deposit', () => {
	it('is the own one where that is safe, else a multiple of the step above it', () => {
		const funding = (deposit: string) => fundingOf(deposit, { arrivalDays: 60 });
		expect(safePlan({ funding: funding('210.01') }).deposit).toBe(yuan(210.01));
		expect(safePlan({ funding: funding('209.99') }).deposit).toBe(yuan(300));
		expect(safePlan({ funding: funding('100.00'), depositStep: yuan(105) }).deposit).toBe(yuan(210));
	});

	it('may be one that a larger one is worse than', () => {
		// Asked on the day the account is below 100, money comes ten days later: the sooner it is asked for, the better.
		const rule = { floor: '100.00', target: '300.00', step: '100.00', arrivalDays: 10 };
		const prepared = sheetOf([item('bed'), item('dear', { when: { on: 'window', from: 5, to: 5 }, quantity: 11 })]);
		const arrears = (deposit: string): number =>
			safePlan({ funding: fundingOf(deposit, rule), pay: 'asked' }, prepared).arrears;
		expect([arrears('100.00'), arrears('150.00'), arrears('200.00')]).toEqual([0, 1, 1]);
		expect(safePlan({ funding: fundingOf('100.00', rule) }, prepared).deposit).toBe(yuan(100));
		expect(safePlan({ funding: fundingOf('150.00', rule) }, prepared).deposit).toBeGreaterThan(yuan(200));
	});
});

describe('what is more than all', () => {
	it('has a mean rounded half a fen up, of its own courses alone, and a largest', () => {
		const odd = sheetOf([care('fever', '0.01')]);
		const chances = { '0': '0.9', '1': '0.025', '2': '0.075' };
		const funding = fundingOf('0.00', { arrivalDays: 60, step: '0.01' });
		const { all, more } = safePlan({ model: model(chances), funding, pay: 'asked', aim: '0.9' }, odd);
		// 1 fen in 1 of 4, 2 fen in the rest.
		expect(all).toBe(0);
		expect(more).toEqual({ probability: 0.1, mean: 2, most: 2 });
		const half = { '0': '0.9', '1': '0.05', '2': '0.05' };
		expect(safePlan({ model: model(half), funding, pay: 'asked', aim: '0.9' }, odd).more.mean).toBe(2);
	});

	it('is nothing where every course is covered', () => {
		expect(safePlan({}).more).toEqual({ probability: 0, mean: 0, most: 0 });
	});
});

describe('a safe plan is refused', () => {
	it('without a funding, and with an aim or a step out of range', () => {
		expect(refusals({ funding: undefined })).toEqual(['funding missing']);
		for (const aim of ['0', '1', '0.0', '1.000', '1.1', '-0.5', '0.0000000000001', '', '.']) {
			expect(refusals({ aim })).toEqual(['aim out-of-range']);
		}
		expect(refusals({ aim: '.999999999999' })).toEqual([]);
		expect(refusals({ depositStep: yuan(99.99) })).toEqual(['depositStep out-of-range']);
		expect(refusals({ depositStep: yuan(100_000_000) + 1 })).toEqual(['depositStep out-of-range']);
	});

	it('with what every outlook refuses, all faults together', () => {
		const broken = { model: modelOf({ probability: '0.5' }), funding: fundingOf('0.00', { floor: '1.00' }), aim: '2' };
		expect(refusals(broken)).toEqual([
			'model.grades chances-not-one',
			'funding.topUp.target target-below-floor',
			'aim out-of-range'
		]);
	});

	const dear = sheetOf([item('bed', { price: { low: '0', typical: '10000000', high: '10000000' } })]);
	const late = fundingOf('0.00', { arrivalDays: 60 });

	it('where the search would pass 2,000 deposits', () => {
		// Steps of 100 from 0, the own deposit counted: the last of 2,000 is 199,900.
		const priced = (amount: string) =>
			sheetOf([item('bed', { price: { low: amount, typical: amount, high: amount }, when: { on: 'infusion' } })]);
		expect(safePlan({ funding: late }, priced('199900.00')).deposit).toBe(yuan(199_900));
		expect(refusals({ funding: late }, priced('199900.01'))).toEqual(['depositStep too-many-candidates']);
		expect(refusals({ funding: late, pay: 'asked' }, priced('199900.01'))).toEqual([]);
	});

	it('where the search would pass a deposit of 100,000,000.00', () => {
		expect(refusals({ funding: late, depositStep: yuan(10_000_000) }, dear)).toEqual([
			'depositStep too-many-candidates'
		]);
	});
});

describe('the steps of a safe plan', () => {
	it('tell the share of the work that is done, never going back, and end with plain data', () => {
		const chances = { '0': '0.5', '2': '0.4', '9': '0.1' };
		const steps = safePlanSteps(bed, question({ model: model(chances), funds: [yuan(300)] }));
		const shares: number[] = [];
		let step = steps.next();
		for (; !step.done; step = steps.next()) shares.push(step.value);
		expect(shares.length).toBeGreaterThan(4);
		expect(shares).toEqual([...shares].sort((one, other) => one - other));
		expect(Math.max(...shares)).toBeLessThanOrEqual(1);
		expect(step.value.ok).toBe(true);
		expect(structuredClone(step.value)).toEqual(step.value);
	});
});
