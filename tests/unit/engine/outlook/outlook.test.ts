import { describe, expect, it } from 'vitest';
import { outlookSteps, QUANTILES, type Spread } from '$lib/engine/outlook';
import { flat, item } from '../base';
import { care, fundingOf, modelOf, outlook, plan, refusals, sheetOf, yuan } from './base';

function quantile({ quantiles }: Spread, chance: (typeof QUANTILES)[number]): number {
	return quantiles[QUANTILES.indexOf(chance)] ?? NaN;
}

const half = (one: string, other: string) => ({ [one]: '0.5', [other]: '0.5' });
const none = { none: 0, fever: 0, medicine: 0, icu: 0, 'life-support': 0 };

describe('how a course is built', () => {
	const costs = ['fever', 'infection', 'tocilizumab', 'low-flow-oxygen', 'icu', 'vasopressor', 'dialysis'];
	const chargedOn = (support: string, row: Record<string, unknown>): number[] => {
		const { byDay } = outlook(sheetOf([care(support, '1.00')]), modelOf(row));
		const sums = byDay.map(({ quantiles }) => quantiles[0] ?? 0);
		return byDay.flatMap(({ day }, index) => ((sums[index] ?? 0) > (sums[index - 1] ?? 0) ? [day] : []));
	};

	it.each([
		['fever', { feverDays: { '2': '1' } }, [2, 3]],
		['infection', { infectionDays: { '1': '1' } }, [2]],
		['tocilizumab', { tocilizumab: { '3': '1' } }, [3, 4, 5]],
		['steroid', { steroidDays: { '1': '1' } }, [3]],
		['neurotoxicity', { neurotoxicityDays: { '2': '1' } }, [5, 6]],
		['low-flow-oxygen', { oxygenDays: { '3': '1' } }, [3, 4, 5]],
		['low-flow-oxygen', { oxygenDays: { '3': '1' }, icuDays: { '1': '1' } }, [3]],
		['icu', { icuDays: { '2': '1' } }, [4, 5]],
		['vasopressor', { icuDays: { '2': '1' }, vasopressorDays: { '9': '1' } }, [4, 5]],
		['mechanical-ventilation', { icuDays: { '2': '1' }, ventilationDays: { '1': '1' } }, [4]],
		['dialysis', { icuDays: { '3': '1' }, dialysisDays: { '9': '1' } }, [5, 6]],
		['dialysis', { icuDays: { '1': '1' }, dialysisDays: { '9': '1' } }, []],
		['vasopressor', { vasopressorDays: { '9': '1' } }, []]
	] as const)('%s, from an onset on day 2, with %j', (support, row, days) => {
		expect(chargedOn(support, row)).toEqual(days);
	});

	it('cuts a span at the last day and drops one with no day left', () => {
		expect(chargedOn('fever', { onsetDay: { '13': '1' }, feverDays: { '5': '1' } })).toEqual([13, 14]);
		expect(chargedOn('fever', { onsetDay: { '365': '1' }, feverDays: { '5': '1' } })).toEqual([]);
		for (const support of costs) {
			expect(chargedOn(support, { onsetDay: { '15': '1' }, feverDays: { '5': '1' }, icuDays: { '5': '1' } })).toEqual(
				[]
			);
		}
	});

	it('lengthens the stay before it cuts', () => {
		const row = { onsetDay: { '13': '1' }, feverDays: { '5': '1' }, extraDays: { '2': '1' } };
		expect(chargedOn('fever', row)).toEqual([13, 14, 15, 16]);
	});
});

describe('a quantile is the smallest cost whose probability is enough', () => {
	const sheet = sheetOf([care('tocilizumab', '100.00')]);

	it('and a tie is enough: 0.7 + 0.1 reaches 0.8', () => {
		const { total } = outlook(sheet, modelOf({ tocilizumab: { '0': '0.7', '1': '0.1', '2': '0.1', '3': '0.1' } }));
		expect(quantile(total, '0.8')).toBe(yuan(100));
		expect(quantile(total, '0.9')).toBe(yuan(200));
	});

	it('and a billionth less is not', () => {
		const chances = { '0': '0.7', '1': '0.099999999999', '2': '0.1', '3': '0.100000000001' };
		const { total, account } = outlook(sheet, modelOf({ tocilizumab: chances }), { funding: fundingOf('0.00') });
		expect(quantile(total, '0.8')).toBe(yuan(200));
		expect(account && quantile(account, '0.8')).toBeGreaterThan(0);
	});

	it('and probabilities below the last digit of a double decide as well', () => {
		const rare = { '0': '0.999999999999', '1': '0.000000000001' };
		// 0.95 + 0.05 x 10^-24: no double can tell it from 0.95.
		const rows = [
			{ probability: '0.95', tocilizumab: { '0': '1' } },
			{ probability: '0.05', tocilizumab: { '1': '1' }, feverDays: rare, infectionDays: rare }
		];
		const dear = sheetOf([care('tocilizumab', '100.00'), care('fever', '1.00')]);
		expect(quantile(outlook(dear, modelOf(...rows)).total, '0.95')).toBe(0);
		const less = [
			{ probability: '0.95', tocilizumab: { '0': '1' }, steroidDays: rare, infectionDays: rare },
			{ probability: '0.05', tocilizumab: { '1': '1' } }
		];
		const both = sheetOf([
			care('tocilizumab', '100.00'),
			item('steroid', { price: flat('0.01'), when: { on: 'steroid' } }),
			item('infection', { price: flat('0.01'), when: { on: 'infection' } })
		]);
		// 0.95 x (1 - 10^-24) within 1 fen is short of 0.95 by less than a double can say.
		expect(quantile(outlook(both, modelOf(...less)).total, '0.95')).toBe(2);
	});

	it('over a range wider than any grid, to the fen', () => {
		const wide = sheetOf([care('fever', '99999999.99'), care('infection', '0.01'), care('steroid', '77777.77')]);
		const row = { feverDays: half('0', '12'), infectionDays: half('0', '11'), steroidDays: half('3', '10') };
		const { total } = outlook(wide, modelOf(row));
		const sums = [0, 12].flatMap((a) =>
			[0, 11].flatMap((b) => [3, 10].map((c) => a * 9_999_999_999 + b + c * 7_777_777))
		);
		sums.sort((one, other) => one - other);
		expect(quantile(total, '0.25')).toBe(sums[1]);
		expect(quantile(total, '0.5')).toBe(sums[3]);
		expect(quantile(total, '0.75')).toBe(sums[5]);
		expect(quantile(total, '0.99')).toBe(sums[7]);
	});
});

describe('a mean', () => {
	it('rounds half a fen up, of a total and of what is needed', () => {
		const sheet = sheetOf([care('fever', '0.01')]);
		const row = { feverDays: half('0', '1') };
		const { total, account } = outlook(sheet, modelOf(row), { funding: fundingOf('0.00', { floor: '0.00' }) });
		expect(total.mean).toBe(1);
		// One fen is asked for as a hundred yuan, so 0 or 10,000 fen are needed.
		expect(account?.mean).toBe(yuan(50));
		expect(outlook(sheet, modelOf({ feverDays: { '0': '0.500000000001', '1': '0.499999999999' } })).total.mean).toBe(0);
	});
});

describe('the ladder', () => {
	it.each([
		[{}, 'none'],
		[{ infectionDays: { '5': '1' } }, 'none'],
		[{ vasopressorDays: { '5': '1' }, ventilationDays: { '5': '1' } }, 'none'],
		[{ feverDays: { '1': '1' } }, 'fever'],
		[{ feverDays: { '1': '1' }, oxygenDays: { '1': '1' } }, 'medicine'],
		[{ neurotoxicityDays: { '1': '1' } }, 'medicine'],
		[{ icuDays: { '1': '1' }, tocilizumab: { '1': '1' } }, 'icu'],
		[{ icuDays: { '1': '1' }, vasopressorDays: { '1': '1' } }, 'icu'],
		[{ icuDays: { '1': '1' }, dialysisDays: { '3': '1' } }, 'icu'],
		[{ icuDays: { '2': '1' }, dialysisDays: { '3': '1' } }, 'life-support'],
		[{ icuDays: { '1': '1' }, ventilationDays: { '1': '1' } }, 'life-support'],
		[{ onsetDay: { '13': '1' }, icuDays: { '9': '1' }, feverDays: { '1': '1' } }, 'fever'],
		[{ onsetDay: { '12': '1' }, icuDays: { '9': '1' }, dialysisDays: { '9': '1' } }, 'icu']
	])('with %j is on the level of care %s', (row, careLevel) => {
		const { ladder, icu, ventilation } = outlook(sheetOf([]), modelOf(row));
		expect(ladder).toEqual({ ...none, [careLevel]: 1 });
		expect(icu).toBe(careLevel === 'icu' || careLevel === 'life-support' ? 1 : 0);
		expect(ventilation).toBe('ventilationDays' in row && icu === 1 ? 1 : 0);
	});
});

describe('the hospital account', () => {
	const sheet = sheetOf([item('bed'), care('fever', '20.00')]);
	const model = modelOf({ feverDays: half('0', '2') });

	it('is in arrears below 0, and not at 0', () => {
		// 21 days at 10 yuan, and 40 for the fever.
		const arrears = (deposit: string) =>
			outlook(sheet, model, { funding: { ...fundingOf(deposit), guarantee: '50.00' } }).account?.arrears;
		expect(arrears('160.00')).toBe(0.5);
		expect(arrears('200.00')).toBe(0);
		expect(arrears('199.99')).toBe(0.5);
		expect(arrears('159.99')).toBe(1);
	});

	it('gives how often it is topped up, and what is needed with what is paid ahead', () => {
		const ahead = sheetOf([
			item('bed'),
			care('fever', '20.00'),
			item('cells', { paid: 'ahead', when: { on: 'infusion' } })
		]);
		const funding = fundingOf('220.00', { floor: '10.00', target: '10.00', step: '30.00' });
		const { account, coverage } = outlook(ahead, model, { funding, funds: [yuan(229.99), yuan(230), yuan(260)] });
		expect(account?.topUps).toEqual([0.5, 0.5]);
		expect([...(account?.needed.amounts ?? [])]).toEqual([yuan(220), yuan(250)]);
		expect(coverage.map(({ needed }) => needed)).toEqual([0, 0.5, 1]);
		expect(coverage.map(({ total }) => total)).toEqual([0.5, 0.5, 1]);
	});

	it('is left out without a funding', () => {
		const { account, coverage } = outlook(sheet, model, { funds: [0] });
		expect(account).toBeNull();
		expect(coverage).toEqual([{ funds: 0, total: 0, needed: null }]);
	});
});

describe('what else is refused', () => {
	it('a plan, a choice or a funding that cannot be meant, beside the faults of the model', () => {
		const broken = modelOf({ probability: '0.5' });
		const more = {
			plan: { ...plan, leadDays: 14, baselineDays: 14, choices: { room: 'single' } },
			funding: fundingOf('0.00', { floor: '5.00', target: '1.00' })
		};
		expect(refusals(sheetOf([]), broken, more)).toEqual([
			'plan.leadDays lead-not-before-baseline',
			'plan.choices.room unknown-choice-group',
			'model.grades chances-not-one',
			'funding.topUp.target target-below-floor'
		]);
	});

	it('a single course over the limit of an estimate, at any level and however rare', () => {
		const dear = { low: '0.00', typical: '0.00', high: '100000000.00' };
		const items = Array.from({ length: 100 }, (_, index) =>
			item(`icu-${index}`, { price: dear, quantity: 10, when: { on: 'icu' } })
		);
		const model = (days: string) => modelOf({ icuDays: { '0': '0.999999999999', [days]: '0.000000000001' } });
		expect(refusals(sheetOf(items), model('10'))).toEqual([]);
		expect(refusals(sheetOf(items), model('11'))).toEqual(['sheet.items total-too-large']);
	});
});

describe('the steps of an outlook', () => {
	it('tell the share of the work that is done, never going back, and end with the answer', () => {
		const steps = outlookSteps(sheetOf([item('bed'), care('fever', '20.00')]), {
			plan,
			model: modelOf({ feverDays: half('0', '2') }),
			level: 'typical',
			funding: fundingOf('100.00')
		});
		const shares: number[] = [];
		let step = steps.next();
		for (; !step.done; step = steps.next()) shares.push(step.value);
		expect(shares.length).toBeGreaterThan(10);
		expect(shares).toEqual([...shares].sort((one, other) => one - other));
		expect(Math.max(...shares)).toBeLessThanOrEqual(1);
		expect(step.value.ok).toBe(true);
	});

	it('give plain data that a worker can send', () => {
		const whole = outlook(sheetOf([item('bed')]), modelOf({}), { funding: fundingOf('100.00') });
		expect(structuredClone(whole)).toEqual(whole);
	});
});
