import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cheapestVials, milligramsNeeded } from '$lib/engine/dose';
import { fraction, smaller, times, up } from './plain-money';
import { runs } from './runs';

type Vial = { readonly mg: number; readonly price: number };

/** Tries every number of the first vial, and for each every number of the next. */
function enumerated(milligrams: number, [vial, ...others]: readonly Vial[]): number {
	if (milligrams <= 0) return 0;
	if (!vial) return Infinity;
	let best = Infinity;
	for (let count = 0; (count - 1) * vial.mg < milligrams; count += 1) {
		best = Math.min(best, count * vial.price + enumerated(milligrams - count * vial.mg, others));
	}
	return best;
}

/** Builds up the answer milligram by milligram. */
function builtUp(milligrams: number, vials: readonly Vial[]): number {
	const least = [0];
	for (let need = 1; need <= milligrams; need += 1) {
		least.push(Math.min(...vials.map(({ mg, price }) => price + (least[Math.max(0, need - mg)] ?? 0))));
	}
	return least[milligrams] ?? 0;
}

const vialsOf = (mg: fc.Arbitrary<number>, price: fc.Arbitrary<number>, most: number) =>
	fc.uniqueArray(fc.record({ mg, price }), { selector: (vial) => vial.mg, minLength: 1, maxLength: most });

describe('the cheapest set of whole vials', () => {
	it('is the cheapest of all sets that hold enough', () => {
		const vials = vialsOf(fc.integer({ min: 1, max: 60 }), fc.nat(1_000), 4);
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 150 }), vials, (milligrams, some) => {
				expect(cheapestVials(milligrams, some)).toBe(enumerated(milligrams, some));
			}),
			{ numRuns: runs(500) }
		);
	});

	it('is so for six sizes and large needs, for prices by the milligram and for prices without rule', () => {
		const sizes = fc.oneof(fc.integer({ min: 1, max: 2_000 }), fc.integer({ min: 500, max: 900 }));
		const byWeight = vialsOf(sizes, fc.nat(30), 6).map((vials) =>
			vials.map(({ mg, price }) => ({ mg, price: mg * 100 + price }))
		);
		const vials = fc.oneof(byWeight, vialsOf(sizes, fc.nat(10_000_000), 6));
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 20_000 }), vials, (milligrams, some) => {
				expect(cheapestVials(milligrams, some)).toBe(builtUp(milligrams, some));
			}),
			{ numRuns: runs(200) }
		);
	});

	it('is the same in room that other doses have worked in, which is left as it was found', () => {
		const room = new Float64Array(20_000);
		const vials = vialsOf(fc.integer({ min: 1, max: 2_000 }), fc.nat(1_000), 6);
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 20_000 }), vials, (milligrams, some) => {
				expect(cheapestVials(milligrams, some, room)).toBe(cheapestVials(milligrams, some));
				expect(room.every((cost) => cost === 0)).toBe(true);
			})
		);
	});

	it('never costs less for a larger need', () => {
		const vials = vialsOf(fc.integer({ min: 1, max: 500 }), fc.nat(100_000), 6);
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 3_000 }), fc.nat(300), vials, (milligrams, more, some) => {
				expect(cheapestVials(milligrams + more, some)).toBeGreaterThanOrEqual(cheapestVials(milligrams, some));
			})
		);
	});

	it('does not depend on the order in which the sizes are listed', () => {
		const vials = vialsOf(fc.integer({ min: 1, max: 500 }), fc.nat(100_000), 6);
		fc.assert(
			fc.property(fc.integer({ min: 1, max: 3_000 }), vials, (milligrams, some) => {
				expect(cheapestVials(milligrams, [...some].reverse())).toBe(cheapestVials(milligrams, some));
			})
		);
	});
});

describe('the milligrams of a dose', () => {
	const decimal = (most: number) =>
		fc.tuple(fc.nat(most), fc.nat(999)).map(([whole, rest]) => `${whole}.${String(rest).padStart(3, '0')}`);

	it('are weight times mg per kg, or the most, whichever is less, rounded up; lighter than 30 kg by their own rule', () => {
		const weight = fc.integer({ min: 20, max: 2500 }).map((tenths) => (tenths / 10).toString());
		fc.assert(
			fc.property(
				weight,
				decimal(20),
				fc.option(decimal(20), { nil: undefined }),
				decimal(3_000),
				(weightKg, mgPerKg, under, maxMg) => {
					const perKg = Number(weightKg) < 30 && under !== undefined ? under : mgPerKg;
					const expected = smaller(up(times(fraction(weightKg), fraction(perKg))), up(fraction(maxMg)));
					const dose = { mgPerKg, maxMg, vials: [], ...(under === undefined ? {} : { mgPerKgUnder30: under }) };
					expect(milligramsNeeded(dose, weightKg)).toBe(Number(expected));
				}
			)
		);
	});
});
