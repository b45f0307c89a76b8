import { describe, expect, it } from 'vitest';
import { checkSheet } from '$lib/engine';
import { formatAmount, parseAmount } from '$lib/model/money';
import { PRICE_TIERS } from '$lib/model/price-tiers';
import { answerTo, groupOf, itemOf, pricesOf, sheet } from './data';

/** Low, typical, high. A change here changes every shared estimate: it needs a new version of the sheet. */
const PLANNED_IN_HOSPITAL = ['42175.00', '126230.00', '498260.00'];

const fenOf = (amount: string): number => parseAmount(amount) ?? NaN;

describe('the built-in price sheet', () => {
	it('is one that the engine accepts', () => {
		expect(checkSheet(sheet)).toEqual([]);
	});

	it('says that it is illustrative and of which version', () => {
		expect([sheet.id, sheet.version, sheet.basis]).toEqual(['illustrative-cn-2026', '1.0.0', 'illustrative']);
	});

	it('names its levels as three kinds of hospital, in English and Chinese', () => {
		for (const level of PRICE_TIERS) {
			expect(Object.keys(sheet.levelNames?.[level] ?? {}), level).toEqual(['en', 'zh']);
		}
	});

	it('opens each choice with the item for a family that has not chosen', () => {
		expect(groupOf('product')[0]).toBe('product-undecided');
		expect(groupOf('room')[0]).toBe('room-single');
	});

	it('offers the trial package last among the products', () => {
		expect(groupOf('product').at(-1)).toBe('product-trial');
	});

	it('counts tocilizumab in vials of 80 mg, the strength known to be stocked', () => {
		expect(itemOf('tocilizumab').dose?.vials.map((vial) => vial.mg)).toEqual([80]);
	});

	it('has lines of known strength: the count of each letter is meant, not drifted into', () => {
		const letters = sheet.items.map((item) => item.evidence);
		const count = (letter: string): number => letters.filter((other) => other === letter).length;
		expect({ A: count('A'), B: count('B'), C: count('C') }).toEqual({ A: 1, B: 10, C: 67 });
		expect(count('A') + count('B') + count('C')).toBe(sheet.items.length);
	});
});

describe.each(sheet.items)('the line $id', (item) => {
	it('is named in English and Chinese', () => {
		expect(Object.keys(item.name)).toEqual(['en', 'zh']);
		expect(item.name.zh).toMatch(/\p{Script=Han}/u);
	});

	it('has an entry, the strength of its evidence, a source and a date', () => {
		expect(item.entry).toBeDefined();
		expect(item.evidence).toMatch(/^[ABC]$/);
		expect(item.source).toBeDefined();
		expect(item.asOf).toMatch(/^20\d\d-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?$/);
	});

	it('says assumption exactly where its evidence is C, and otherwise names a source with its year', () => {
		const pattern = item.evidence === 'C' ? /^assumption(: .+)?$/ : /^(?!assumption).*\b20\d\d\b/;
		expect(item.source).toMatch(pattern);
	});

	it('has prices in yuan and fen that do not fall from level to level', () => {
		const prices = pricesOf(item);
		expect(prices.length).toBeGreaterThan(0);
		for (const { low, typical, high } of prices) {
			expect([low, typical, high].every((amount) => /^\d+\.\d\d$/.test(amount))).toBe(true);
			expect(fenOf(low)).toBeLessThanOrEqual(fenOf(typical));
			expect(fenOf(typical)).toBeLessThanOrEqual(fenOf(high));
		}
	});

	it('carries no sentences: they travel with the page', () => {
		expect(item.words).toBeUndefined();
	});
});

describe('a planned stay on the built-in sheet', () => {
	it('charges nothing but routine lines', () => {
		const { estimate } = answerTo({}).levels.typical;
		expect(estimate.totals.allowance + estimate.totals.signal).toBe(0);
	});

	it('pays the product and the collection ahead, and nothing else', () => {
		const ahead = sheet.items.filter((item) => item.paid === 'ahead' && item.choice !== 'product');
		expect(ahead.map((item) => item.id)).toEqual(['leukapheresis']);
	});

	it('costs what it has cost since version 1.0.0 (60 kg, 21 days)', () => {
		const { levels } = answerTo({});
		expect(PRICE_TIERS.map((level) => formatAmount(levels[level].estimate.totals.inHospital))).toEqual(
			PLANNED_IN_HOSPITAL
		);
	});

	it.each(Array.from({ length: 14 }, (_, leadDays) => leadDays))(
		'of 14 days with %i days before the infusion gives the cells once and leaves on the last day',
		(leadDays) => {
			const answered = answerTo({ baselineDays: 14, leadDays });
			const occasions = new Map(answered.levels.typical.estimate.lines.map((line) => [line.id, line.occasions]));
			expect(['infusion', 'product-undecided', 'discharge-medicines'].map((id) => occasions.get(id))).toEqual([
				1, 1, 1
			]);
			expect(occasions.get('lymphodepletion') ?? 0).toBe(Math.min(3, Math.max(0, leadDays - 2)));
			expect(answered.warnings.filter((warning) => warning.code === 'window-cut').length).toBe(
				leadDays === 3 || leadDays === 4 ? 1 : 0
			);
		}
	);
});
