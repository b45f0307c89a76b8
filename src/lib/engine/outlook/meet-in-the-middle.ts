import type { Part, Sum } from './sums';

/** Every sum of some parts, in no order. */
interface Half<W> {
	readonly amounts: number[];
	readonly weights: W[];
}

/** Shares the parts out so that two short lists of sums, taken in pairs, stand for one long one. */
function shareOut(parts: readonly Part[]): readonly [readonly Part[], readonly Part[]] {
	const [outer, inner]: [Part[], Part[]] = [[], []];
	let [outerSize, innerSize] = [1, 1];
	for (const part of [...parts].sort((one, other) => other.amounts.length - one.amounts.length)) {
		const size = part.amounts.length;
		// The inner list is the one that a loop runs along: never the shorter of the two.
		if (outerSize * size <= innerSize) {
			outer.push(part);
			outerSize *= size;
		} else {
			inner.push(part);
			innerSize *= size;
		}
	}
	return [outer, inner];
}

function shareSums(parts: readonly Part[]): Half<number> {
	let sums: Half<number> = { amounts: [0], weights: [1] };
	for (const { amounts, shares } of parts) {
		const next: Half<number> = { amounts: [], weights: [] };
		for (let at = 0; at < sums.amounts.length; at += 1) {
			for (let value = 0; value < amounts.length; value += 1) {
				next.amounts.push((sums.amounts[at] ?? 0) + (amounts[value] ?? 0));
				next.weights.push((sums.weights[at] ?? 0) * (shares[value] ?? 0));
			}
		}
		sums = next;
	}
	return sums;
}

function exactSums(parts: readonly Part[]): Half<bigint> {
	let sums: Half<bigint> = { amounts: [0], weights: [1n] };
	for (const { amounts, weights } of parts) {
		const next: Half<bigint> = { amounts: [], weights: [] };
		sums.amounts.forEach((sum, at) => {
			amounts.forEach((amount, value) => {
				next.amounts.push(sum + amount);
				next.weights.push((sums.weights[at] ?? 0n) * (weights[value] ?? 0n));
			});
		});
		sums = next;
	}
	return sums;
}

/** A sum's possible amounts as the pairs of two lists: `outer[i] + inner[j]`, with the product of their shares. */
export interface HalfSums {
	readonly outer: Float64Array;
	readonly outerShares: Float64Array;
	readonly inner: Float64Array;
	readonly innerShares: Float64Array;
}

export function halfSumsOf({ offset, share, parts }: Sum): HalfSums {
	const [outerParts, innerParts] = shareOut(parts);
	const [outer, inner] = [shareSums(outerParts), shareSums(innerParts)];
	return {
		outer: Float64Array.from(outer.amounts, (amount) => amount + offset),
		outerShares: Float64Array.from(outer.weights, (weight) => weight * share),
		inner: Float64Array.from(inner.amounts),
		innerShares: Float64Array.from(inner.weights)
	};
}

/** The exact probability that a sum is at most `most`, in units of the model's `one`. */
export function exactWithin({ offset, weights, parts }: Sum, most: number): bigint {
	const [outerParts, innerParts] = shareOut(parts);
	const [outer, inner] = [exactSums(outerParts), exactSums(innerParts)];
	const order = inner.amounts.map((_, index) => index);
	order.sort((one, other) => (inner.amounts[one] ?? 0) - (inner.amounts[other] ?? 0));
	const amounts = order.map((index) => inner.amounts[index] ?? 0);
	const upTo = [0n];
	order.forEach((index, place) => upTo.push((upTo[place] ?? 0n) + (inner.weights[index] ?? 0n)));
	let within = 0n;
	outer.amounts.forEach((amount, index) => {
		const count = countUpTo(amounts, most - offset - amount);
		if (count > 0) within += (outer.weights[index] ?? 0n) * (upTo[count] ?? 0n);
	});
	return weights.reduce((product, weight) => product * weight, within);
}

/** How many of ascending amounts are at most `most`. */
export function countUpTo(amounts: ArrayLike<number>, most: number): number {
	let [low, high] = [0, amounts.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((amounts[middle] ?? 0) <= most) low = middle + 1;
		else high = middle;
	}
	return low;
}
