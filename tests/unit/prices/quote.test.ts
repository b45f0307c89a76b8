import { describe, expect, it } from 'vitest';
import builtIn from '$lib/reference/sheets/illustrative-cn-2026.json';
import type { PriceSheet } from '$lib/model/price-sheet.schema';
import { answerStay, prepareSheet } from '$lib/engine';
import type { Plan } from '$lib/model/plan.schema';
import { sheetFromQuote } from '$lib/plan/quote-sheet';
import { beyondStatedAllowance, originOfLine, originsOf } from '$lib/prices/quote-origins';
import { type Quote, quoteSchema } from '$lib/model/quote.schema';

const base = builtIn as PriceSheet;
const routine: Quote = {
	sum: '260000.00',
	coversDays: 30,
	includes: { allowance: false, product: false, collection: false }
};
const FEVER = [
	{ support: 'fever', firstDay: 1, days: 5, perDay: 1 },
	{ support: 'tocilizumab', firstDay: 2, days: 2, perDay: 1 }
];

function estimate(quote: Quote, change: Partial<Plan> = {}) {
	const sheet = sheetFromQuote(base, quote);
	const prepared = prepareSheet(sheet);
	if (!prepared.ok) throw new Error('the derived sheet is refused');
	const plan = { weightKg: '60', leadDays: 6, baselineDays: 21, extraDays: 0, choices: {}, course: [], ...change };
	const answered = answerStay(prepared.value, { plan });
	if (!answered.ok) throw new Error(JSON.stringify(answered.faults));
	return { sheet, ...answered.value.levels.typical.estimate };
}

const lineOf = (id: string, { lines }: { lines: readonly { id: string }[] }) => lines.find((line) => line.id === id);

describe('a quote for routine care alone', () => {
	it('takes the place of routine charges, and leaves product and collection to be paid ahead', () => {
		const { totals, ...rest } = estimate(routine);
		expect(totals).toMatchObject({ inHospital: 260_000_00, routine: 260_000_00, ahead: 1_215_000_00 });
		expect(lineOf('nursing', rest)).toMatchObject({ amount: 0 });
		expect(lineOf('package', rest)).toMatchObject({ amount: 260_000_00 });
	});

	it('charges CRS care beside it, against the allowance that the quote states', () => {
		const stated = estimate({ ...routine, allowance: '50000.00' }, { course: FEVER });
		expect(stated.totals.allowance).toBeGreaterThan(0);
		expect(stated.quote.allowance).toBe(50_000_00);
		expect(estimate(routine).quote.allowance).toBe(30_000_00);
	});

	it('charges routine days beyond those it covers', () => {
		const longer = estimate({ ...routine, coversDays: 21 }, { extraDays: 3 });
		expect(longer.totals.inHospital).toBeGreaterThan(260_000_00);
		expect(longer.beyondQuote).toBe(longer.totals.inHospital - 260_000_00 - 30_000_00);
	});
});

describe('a quote that includes the allowance', () => {
	const included: Quote = { ...routine, includes: { ...routine.includes, allowance: true } };

	it('charges no CRS care inside it, still charges signals, and leaves no second allowance', () => {
		const { totals, quote, signals } = estimate(included, { course: FEVER });
		expect(totals.allowance).toBe(0);
		expect(quote.allowance).toBe(0);
		expect(totals.signal).toBeGreaterThan(0);
		expect(signals.map(({ id }) => id)).toContain('tocilizumab');
	});

	it('says how far the care goes beyond a sum that it states, at our prices', () => {
		const answered = estimate(included, { course: FEVER });
		const used = answered.lines
			.filter(({ id }) => base.items.some((item) => item.id === id && item.class === 'allowance'))
			.reduce((sum, line) => sum + line.included, 0);
		expect(used).toBeGreaterThan(1_000_00);
		expect(beyondStatedAllowance(answered.sheet, { ...included, allowance: '1000.00' }, answered)).toBe(
			used - 1_000_00
		);
		expect(beyondStatedAllowance(answered.sheet, { ...included, allowance: '90000.00' }, answered)).toBe(0);
		expect(beyondStatedAllowance(answered.sheet, included, answered)).toBe(0);
		expect(beyondStatedAllowance(answered.sheet, { ...routine, allowance: '1000.00' }, answered)).toBe(0);
	});
});

describe('a quote that includes the product', () => {
	const withProduct: Quote = { ...routine, coversDays: 1, includes: { ...routine.includes, product: true } };

	it('charges none, whichever is picked and however few days it covers, and still lists the picked one', () => {
		for (const product of base.items.filter(({ choice }) => choice === 'product')) {
			const answered = estimate(withProduct, { choices: { product: product.id } });
			expect(lineOf(product.id, answered)).toMatchObject({ amount: 0, charged: { included: 1 } });
			expect(answered.totals.ahead).toBe(15_000_00);
		}
	});

	it('keeps every choice of a plan, "none" as well', () => {
		expect(estimate(withProduct, { choices: { product: 'none', room: 'room-laminar' } }).totals.ahead).toBe(15_000_00);
	});

	it('charges the collection of cells unless that is included too', () => {
		const all: Quote = { ...withProduct, includes: { ...withProduct.includes, collection: true } };
		expect(estimate(all).totals.ahead).toBe(0);
		expect(lineOf('leukapheresis', estimate(all))).toMatchObject({ amount: 0, charged: { included: 1 } });
	});
});

describe('whose figure it is', () => {
	it('is the hospital’s for what the quote states, and ours for the rest', () => {
		expect(originsOf(base, routine)).toEqual({
			package: 'hospital',
			crsAllowance: 'ours',
			deposit: 'ours',
			items: 'ours'
		});
		const stated = originsOf(base, { ...routine, allowance: '50000.00', deposit: '100000.00' });
		expect(stated).toMatchObject({ crsAllowance: 'hospital', deposit: 'hospital', items: 'ours' });
		expect(originOfLine(stated, 'package')).toBe('hospital');
		expect(originOfLine(stated, 'icu-bed')).toBe('ours');
	});

	it('is the hospital’s throughout in its own file', () => {
		expect(originsOf({ ...base, basis: 'hospital' })).toMatchObject({ items: 'hospital', crsAllowance: 'hospital' });
	});

	it('leaves hospital, version, dates and kinds of hospital as the prices have them', () => {
		const { hospital, version, validFrom, validTo, levelNames, basis } = base;
		expect(sheetFromQuote(base, { ...routine, hospital: 'A hospital' })).toMatchObject({
			hospital,
			version,
			validFrom,
			validTo,
			levelNames,
			basis
		});
	});
});

describe('the quote as a document keeps it', () => {
	it.each([
		['a sum of nothing', { sum: '0.00' }],
		['a sum with a comma', { sum: '260,000' }],
		['no days', { coversDays: 0 }],
		['too many days', { coversDays: 121 }],
		['an impossible date', { date: '2026-02-30' }],
		['a field of another name', { total: '1.00' }]
	])('refuses %s', (_, change) => {
		expect(quoteSchema.safeParse({ ...routine, ...change }).success).toBe(false);
	});
});
