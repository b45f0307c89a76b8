import type { Fen } from '../../model/money';
import {
	type Cell,
	count,
	countAll,
	countInside,
	type HistogramWindow,
	windowFrom,
	windowIn,
	windowOver
} from './histogram';
import { countUpTo, exactWithin, type HalfSums, PairsByParts } from './meet-in-the-middle';
import { PreciseSum, tidy } from './precise-sum';
import { goalOf, type Goal, halfUp, reaches } from './quantile';
import { type Sum, weightOf } from './sums';

/** Sums whose half sums are kept at once; the models in use have some hundreds. */
const MOST_KEPT = 4096;

/**
 * The exact distribution of a cost over all courses: a mixture of sums of independent parts. It is never written out:
 * probabilities are counted in a histogram in doubles, and wherever rounding could decide a comparison, it is settled with
 * whole numbers of any size. So quantiles are exact and ties count, and a million courses cost milliseconds.
 */
export class CostDistribution {
	readonly least: number;
	readonly most: number;
	readonly #pairs: number;
	readonly #error: number;
	#halfSums: readonly HalfSums[] | null = null;

	/**
	 * @param sums the settings' amounts in units of the histogram; their probabilities sum to 1.
	 * @param one the probability 1 in the sums' exact weights.
	 * @param unit fen in a unit of the histogram.
	 * @param pairs kept from one distribution to the next where their sums come from one `SumsOf`.
	 */
	constructor(
		readonly sums: readonly Sum[],
		readonly one: bigint,
		readonly unit: number,
		readonly pairs = new PairsByParts()
	) {
		let [least, most, all] = [Infinity, 0, 0];
		for (const { offset, parts, weights } of sums) {
			let [low, high, size] = [offset, offset, 1];
			for (const { amounts } of parts) {
				low += Math.min(...amounts);
				high += Math.max(...amounts);
				size *= amounts.length;
			}
			least = Math.min(least, low);
			most = Math.max(most, high);
			all += size + weights.length;
		}
		this.least = least;
		this.most = most;
		this.#pairs = all;
		// A product of shares is off by at most 32 rounding errors; each pair, and each setting of sums that are alike, is
		// added up to eight times, in lists, cells and sums.
		this.#error = (4 * all + 64) * 2 ** -52;
	}

	/** The mean in fen, half up: exact, part by part. */
	mean(): Fen {
		let [weighted, scale] = [0n, 1n];
		for (const { parts } of this.sums) {
			for (const part of parts) {
				const all = part.weights.reduce((sum, weight) => sum + weight, 0n);
				if (all > scale) scale = all;
			}
		}
		for (const each of this.sums) {
			let [probability, amount] = [weightOf(each), BigInt(each.offset) * scale];
			for (const part of each.parts) {
				const all = part.weights.reduce((sum, weight) => sum + weight, 0n);
				const sum = part.amounts.reduce((sum, each, index) => sum + BigInt(each) * (part.weights[index] ?? 0n), 0n);
				probability *= all;
				// `all` and `scale` are powers of ten, so the quotient is whole.
				amount += sum * (scale / all);
			}
			weighted += probability * amount;
		}
		return halfUp(weighted * BigInt(this.unit), this.one * scale) as Fen;
	}

	/** P(cost <= amount), within 1e-14; `amount` in fen. */
	chanceWithin(amount: number): number {
		const most = Math.floor(amount / this.unit);
		if (most >= this.most) return 1;
		return most < this.least ? 0 : tidy(this.#within(most));
	}

	/** P(cost <= most), `most` in units of the histogram. */
	#within(most: number): number {
		const total = new PreciseSum();
		for (const { offset, share, pairs } of this.#eachHalfSums()) {
			const { outer, outerShares, inner, innerUpTo } = pairs;
			for (let at = 0; at < outer.length; at += 1) {
				const within = innerUpTo[countUpTo(inner, most - offset - (outer[at] ?? 0))] ?? 0;
				if (within > 0) total.add(within * (outerShares[at] ?? 0) * share);
			}
		}
		return total.value;
	}

	/**
	 * For each probability the smallest cost in fen that is not passed with at least that probability.
	 *
	 * @param chances exact decimals above 0 and at most 1, ascending.
	 */
	quantiles(chances: readonly string[]): Fen[] {
		const first = windowOver(this.least, this.most, 4 * this.#pairs + 256);
		countAll(this.#eachHalfSums(), first);
		const goals = chances.map(goalOf);
		const found = goals.map((goal) => this.#cellOf(first, goal));
		if (first.width === 1) return found.map(({ from }) => (from * this.unit) as Fen);
		const finer = countInside(this.#eachHalfSums(), first, found);
		return goals.map((goal, index) => {
			const window = finer.get(found[index]?.from ?? 0);
			if (!window) throw new Error('a quantile fell between the cells of its histogram');
			return this.#inside(window, goal);
		});
	}

	/**
	 * The same as `quantiles`, quicker where each is known to be no less than an amount that it is close to.
	 *
	 * @param starts in fen, one for each probability.
	 */
	quantilesFrom(chances: readonly string[], starts: readonly number[]): Fen[] {
		const windows = chances.map((chance, index) => {
			const goal = goalOf(chance);
			let window = windowFrom(Math.max(this.least, (starts[index] ?? 0) / this.unit), this.most - this.least + 1);
			window = { ...window, below: this.#within(window.from - 1) };
			if (window.below >= goal.share - this.#error) return null;
			for (;;) {
				count(this.#eachHalfSums(), window);
				const end = window.cells.reduce((sum, share) => sum + share, window.below);
				if (end >= goal.share + this.#error) return { goal, window };
				// Whether it is reached here, the doubles cannot tell: it is looked for from the start.
				if (end >= goal.share - this.#error) return null;
				const from = window.from + window.cells.length * window.width;
				if (from > this.most) return null;
				window = { ...window, from, cells: new Float64Array(window.cells.length), below: end };
			}
		});
		const known = windows.flatMap((each) => (each ? [this.#inside(each.window, each.goal)] : []));
		return known.length === chances.length ? known : this.quantiles(chances);
	}

	/** The quantile in a window that holds it. */
	#inside(first: HistogramWindow, goal: Goal): Fen {
		let window = first;
		for (;;) {
			const cell = this.#cellOf(window, goal);
			if (window.width === 1) return (cell.from * this.unit) as Fen;
			window = windowIn(cell, window.width);
			count(this.#eachHalfSums(), window);
		}
	}

	/** The half sums of each sum: kept from one pass to the next, unless there are so many that memory counts for more. */
	#eachHalfSums(): Iterable<HalfSums> {
		if (this.sums.length > MOST_KEPT) return this.#made();
		return (this.#halfSums ??= [...this.#made()]);
	}

	*#made(): Generator<HalfSums> {
		for (const sum of this.sums) yield this.pairs.of(sum);
	}

	/** The first cell of a window at whose end a goal is reached: by the doubles where they can tell, else exactly. */
	#cellOf({ from, width, cells, below }: HistogramWindow, goal: Goal): Cell {
		const candidates: Cell[] = [];
		const ends: number[] = [];
		let sum = below;
		for (let cell = 0; cell < cells.length && sum < goal.share + this.#error; cell += 1) {
			const share = cells[cell] ?? 0;
			if (share === 0) continue;
			const before = sum;
			sum += share;
			if (sum < goal.share - this.#error) continue;
			candidates.push({ from: from + cell * width, below: before });
			ends.push(from + (cell + 1) * width - 1);
		}
		let [first, last] = [0, candidates.length - 1];
		while (first < last) {
			const middle = (first + last) >> 1;
			if (reaches(this.#exactWithin(ends[middle] ?? 0), this.one, goal)) last = middle;
			else first = middle + 1;
		}
		const chosen = candidates[first];
		if (!chosen) throw new Error('the probabilities of a distribution do not reach 1');
		return chosen;
	}

	#exactWithin(most: number): bigint {
		return this.sums.reduce((sum, each) => sum + exactWithin(each, most), 0n);
	}
}
