import type { Dose } from '../data/price-sheet.schema';
import { ceilOfProduct, isLessThan } from './plain-decimal';

/** Below this weight a sheet may name another dose per kilogram (tocilizumab: 12 instead of 8 mg/kg). */
const LIGHT_KG = 30;

/**
 * Milligrams that one occasion needs: `min(maxMg, weight × mg per kg)`, rounded up to the whole milligram. Rounding up
 * changes nothing that is paid, because vials hold whole milligrams.
 */
export function milligramsNeeded(dose: Dose, weightKg: string): number {
	const { mgPerKg, mgPerKgUnder30 = mgPerKg, maxMg } = dose;
	const perKg = isLessThan(weightKg, LIGHT_KG) ? mgPerKgUnder30 : mgPerKg;
	return Math.min(ceilOfProduct(maxMg, '1'), ceilOfProduct(weightKg, perKg));
}

function greatestCommonDivisor(a: number, b: number): number {
	return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/**
 * The least price of whole vials that hold at least `milligrams`.
 *
 * Exact by building up the answer for every smaller need, counted in the largest step that all vials share: at most
 * 100,000 × 6 steps for a hostile sheet, and six for tocilizumab.
 *
 * @param vials size in whole milligrams and price in fen, at one price level.
 * @returns whole fen.
 */
export function cheapestVials(
	milligrams: number,
	vials: readonly { readonly mg: number; readonly price: number }[]
): number {
	const step = vials.reduce((common, vial) => greatestCommonDivisor(common, vial.mg), 0);
	const need = Math.ceil(milligrams / step);
	const sizes = vials.map((vial) => vial.mg / step);
	const prices = vials.map((vial) => vial.price);
	const least = new Float64Array(need + 1);
	for (let amount = 1; amount <= need; amount += 1) {
		let best = Infinity;
		for (let kind = 0; kind < sizes.length; kind += 1) {
			const rest = amount - (sizes[kind] ?? 0);
			const price = (rest > 0 ? (least[rest] ?? 0) : 0) + (prices[kind] ?? 0);
			if (price < best) best = price;
		}
		least[amount] = best;
	}
	return least[need] ?? 0;
}
