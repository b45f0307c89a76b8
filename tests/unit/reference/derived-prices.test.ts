import { describe, expect, it } from 'vitest';
import { parseAmount } from '$lib/model/money';
import { PRICE_TIERS, type PriceTier } from '$lib/model/price-tiers';
import { itemOf } from './data';

/** The price of one day, dose or test of an item, in yuan. */
function yuanOf(id: string, level: PriceTier): number {
	const { price, quantity = 1 } = itemOf(id);
	return ((parseAmount(price?.[level] ?? '') ?? NaN) / 100) * quantity;
}

const sumOf = (ids: readonly string[], level: PriceTier): number => ids.reduce((sum, id) => sum + yuanOf(id, level), 0);

const INTENSIVE_CARE = ['icu-bed', 'icu-monitoring', 'icu-nursing', 'blood-gas', 'icu-consumables', 'icu-drugs'];
const EVERY_DAY = ['physician', 'blood-count', 'supportive-drugs'];
const EVERY_SECOND_DAY = ['chemistry', 'coagulation'];
const BEFORE_TREATMENT = ['pet-ct', 'bone-marrow', 'echocardiogram', 'infection-screen', 'chest-ct', 'workup-other'];

const icuDay = (level: PriceTier): number =>
	sumOf([...INTENSIVE_CARE, ...EVERY_DAY], level) + sumOf(EVERY_SECOND_DAY, level) / 2;

/** All-in figures of the price evidence: low, typical, high. */
const ALL_IN = {
	workUp: [8_000, 25_000, 150_000],
	icuDay: [3_000, 8_000, 20_000],
	ventilatedIcuDay: [7_500, 14_000, 30_000],
	procalcitonin: [72, 150, 300]
} as const;

// Lines that no source prices by themselves are what an all-in figure leaves: they may not drift from it.
describe.each(PRICE_TIERS.map((level, index) => ({ level, index })))(
	'derived prices at the level $level',
	({ level, index }) => {
		const within = (actual: number, expected: number | undefined): void => {
			expect(Math.abs(actual / (expected ?? NaN) - 1)).toBeLessThan(0.02);
		};

		it('itemise the work-up before treatment to its all-in figure', () => {
			within(sumOf(BEFORE_TREATMENT, level), ALL_IN.workUp[index]);
		});

		it('itemise a day in intensive care to its all-in figure', () => {
			within(icuDay(level), ALL_IN.icuDay[index]);
		});

		it('itemise a day on the ventilator to its all-in figure', () => {
			within(icuDay(level) + sumOf(['ventilator', 'ventilation-care'], level), ALL_IN.ventilatedIcuDay[index]);
		});

		it('take the tests of a fever day as the inflammation watch and procalcitonin', () => {
			expect(yuanOf('fever-tests', level)).toBe(
				yuanOf('inflammation-watch', level) + (ALL_IN.procalcitonin[index] ?? NaN)
			);
		});
	}
);
