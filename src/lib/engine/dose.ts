import type { Dose } from '../model/price-sheet.schema';
import { ceilOfProduct, isLessThan } from '../model/plain-decimal';

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

interface Vial {
	readonly mg: number;
	readonly price: number;
}

function greatestCommonDivisor(a: number, b: number): number {
	return b === 0 ? a : greatestCommonDivisor(b, a % b);
}

/**
 * The least price of whole vials that hold at least `milligrams`.
 *
 * Exact: whatever the other vials hold, the one with the cheapest milligram fills up the rest. So the search goes over
 * what the others may hold together, counted in the largest step that all vials share, and leaves what could not
 * become cheaper even if the rest were bought by the milligram. A sheet made to be slow costs at most 100,000 × 5
 * steps a dose; prices with any sense in them cost a few.
 *
 * @param vials size in whole milligrams and price in fen, at one price level.
 * @param costs room to work in, at least as long as `milligrams` and all 0, and left so: for a sheet of a thousand
 * doses, making it anew each time would take longer than the search.
 * @returns whole fen.
 */
export function cheapestVials(
	milligrams: number,
	vials: readonly Vial[],
	costs: Float64Array = new Float64Array(milligrams)
): number {
	const step = vials.reduce((common, vial) => greatestCommonDivisor(common, vial.mg), 0);
	const need = Math.ceil(milligrams / step);
	const kinds = vials.map(({ mg, price }) => ({ size: mg / step, price }));
	const filler = kinds.reduce((one, other) => (one.price * other.size <= other.price * one.size ? one : other));
	const others = kinds.filter((kind) => kind !== filler);

	/** What `amount` costs by the milligram: nothing that holds it is cheaper. */
	const bound = (amount: number): number => Math.ceil((amount * filler.price) / filler.size);
	let least = filler.price * Math.ceil(need / filler.size);
	if (bound(need) >= least) return least;

	// In `costs` stands what the others cost by what they hold; 0 where no set that may be worth it holds just that.
	let furthest = 0;
	for (let held = 0; held <= furthest; held += 1) {
		const cost = costs[held] ?? 0;
		if (held > 0 && cost === 0) continue;
		costs[held] = 0;
		least = Math.min(least, cost + filler.price * Math.ceil((need - held) / filler.size));
		for (const { size, price } of others) {
			const next = held + size;
			const sum = cost + price;
			if (next >= need) {
				if (sum < least) least = sum;
				continue;
			}
			const known = costs[next] ?? 0;
			if ((known > 0 && known <= sum) || sum + bound(need - next) >= least) continue;
			costs[next] = sum;
			if (next > furthest) furthest = next;
		}
	}
	return least;
}
