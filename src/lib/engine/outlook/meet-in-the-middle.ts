import { type Part, type Sum, weightOf } from './sums';

/** Every sum of some parts: amounts ascending, each once. */
interface Half {
	readonly amounts: Float64Array;
	readonly shares: Float64Array;
}

interface Growing {
	readonly amounts: number[];
	readonly shares: number[];
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

/** Two ascending lists as one; what is in both is added up. @param more raises the amounts of `other`. */
function merged(one: Growing, other: Growing, more: number, chance: number): Growing {
	const next: Growing = { amounts: [], shares: [] };
	let [left, right] = [0, 0];
	while (left < one.amounts.length || right < other.amounts.length) {
		const first = one.amounts[left] ?? Infinity;
		const second = (other.amounts[right] ?? Infinity) + more;
		let share = 0;
		if (first <= second) share += one.shares[left++] ?? 0;
		if (second <= first) share += (other.shares[right++] ?? 0) * chance;
		next.amounts.push(Math.min(first, second));
		next.shares.push(share);
	}
	return next;
}

function shareSums(parts: readonly Part[]): Half {
	let sums: Growing = { amounts: [0], shares: [1] };
	for (const { amounts, shares } of parts) {
		const before = sums;
		sums = { amounts: [], shares: [] };
		amounts.forEach((more, value) => (sums = merged(sums, before, more, shares[value] ?? 0)));
	}
	return { amounts: Float64Array.from(sums.amounts), shares: Float64Array.from(sums.shares) };
}

function exactSums(parts: readonly Part[]): { readonly amounts: number[]; readonly weights: bigint[] } {
	let sums: { amounts: number[]; weights: bigint[] } = { amounts: [0], weights: [1n] };
	for (const { amounts, weights } of parts) {
		const next: typeof sums = { amounts: [], weights: [] };
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

/** Possible sums of some parts as the pairs of two lists, `outer[i] + inner[j]`, both ascending, with their shares. */
export interface PartPairs {
	readonly outer: Float64Array;
	readonly outerShares: Float64Array;
	readonly inner: Float64Array;
	readonly innerShares: Float64Array;
	/** `innerUpTo[n]` is the share of the first n. */
	readonly innerUpTo: Float64Array;
}

/** A sum's possible amounts: its pairs, each `offset` larger, with the product of their shares and its own. */
export interface HalfSums {
	readonly offset: number;
	readonly share: number;
	readonly pairs: PartPairs;
}

function pairsOf(parts: readonly Part[]): PartPairs {
	const [outer, inner] = shareOut(parts).map(shareSums) as [Half, Half];
	const innerUpTo = new Float64Array(inner.shares.length + 1);
	inner.shares.forEach((share, index) => (innerUpTo[index + 1] = (innerUpTo[index] ?? 0) + share));
	const { amounts, shares } = inner;
	return { outer: outer.amounts, outerShares: outer.shares, inner: amounts, innerShares: shares, innerUpTo };
}

/** Lists of parts whose pairs are kept at once. */
const MOST_KEPT = 4096;

/** Makes the half sums of sums whose numbers of parts come from one `SumsOf`; the same parts are added up once. */
export class PairsByParts {
	readonly #kept = new Map<number, PartPairs>();

	of({ offset, share, parts, partsId }: Sum): HalfSums {
		let pairs = this.#kept.get(partsId);
		if (!pairs) {
			if (this.#kept.size >= MOST_KEPT) this.#kept.clear();
			this.#kept.set(partsId, (pairs = pairsOf(parts)));
		}
		return { offset, share, pairs };
	}
}

/** The exact probability that a sum is at most `most`, in units of the model's `one`. */
export function exactWithin(sum: Sum, most: number): bigint {
	const { offset, parts } = sum;
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
	return within * weightOf(sum);
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
