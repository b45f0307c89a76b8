import type { Chances } from './chances';
import type { Charges } from './course-charges';
import { MODEL_CARE } from './model';
import type { Setting, Unfolded } from './settings';
import type { AccountTerms } from './account-terms';
import { type GroupedSetting, groupedByStay } from './stay-groups';

/** One way a care may go, as what it changes beside the first way. */
interface Way {
	readonly share: number;
	readonly weight: bigint;
	/** Places from which on each day is charged so many fen more than in the first way, until the next of them. */
	readonly turns: Int32Array;
	/** By how much a day at a turn is charged more than the day before, beside the first way. */
	readonly by: Float64Array;
	/** Fen by which all its days together are charged more. */
	readonly sum: number;
	readonly ahead: number;
}

/** A care that may go in several ways; until the place `from` they cost the same. */
export interface Branch {
	readonly from: number;
	readonly ways: readonly Way[];
	/** The largest `sum` of its ways, and by how much it passes the smallest. */
	readonly most: number;
	readonly spread: number;
	readonly aheadVaries: boolean;
}

/** A length of stay of an account setting. */
export interface StayEnd {
	readonly days: number;
	readonly share: number;
	/** Their product is its probability in units of the model's `one`, without that of the branches. */
	readonly weights: readonly bigint[];
	/** Fen by which the last day moves the account otherwise than the same day of the longest stay does. */
	readonly lastMove: number;
}

/**
 * The daily account of a setting, or of several that differ in nothing but the length of stay: what moves it each day,
 * and the branches, those that part first in front.
 */
export interface AccountSetting {
	/** Ascending; until its last day each is as the longest one is. */
	readonly stays: readonly StayEnd[];
	/**
	 * By place: how much more a day moves the account than the day before, in fen (planned credits less charges, every
	 * care in its first way). A care of the same price every day changes two of them, however long it lasts.
	 */
	readonly turns: Float64Array;
	readonly ahead: number;
	/** The probability of all its stays together. */
	readonly share: number;
	readonly branches: readonly Branch[];
	/** No course of the setting is charged more than this in hospital. */
	readonly most: number;
	/** By depth: the most by which courses differ in what they are charged, once so many branches are taken. */
	readonly spreads: readonly number[];
	/** How many branches there are up to the last one that changes what is paid ahead. */
	readonly aheadKnownAfter: number;
}

/** Adds the days of some charges to an account's moves. */
function charge(moves: Float64Array, { daily, first }: Charges): void {
	for (let day = 0; day < daily.length; day += 1) moves[first + day] = (moves[first + day] ?? 0) - (daily[day] ?? 0);
}

function sumOf(amounts: Float64Array): number {
	return amounts.reduce((sum, amount) => sum + amount, 0);
}

/** The ways of one care beside the first; those that cost the same on every day are one. */
function waysOf({ shares, weights }: Chances, charged: readonly Charges[]): Way[] {
	const ways: (Way & { share: number; weight: bigint })[] = [];
	const [least] = charged;
	charged.forEach((charges, index) => {
		const way = wayOf(charges, least ?? charges);
		const [share, weight] = [shares[index] ?? 0, weights[index] ?? 0n];
		const same = ways.find((one) => one.ahead === way.ahead && equal(one.turns, way.turns) && equal(one.by, way.by));
		if (same) {
			same.share += share;
			same.weight += weight;
		} else ways.push({ ...way, share, weight });
	});
	return ways;
}

/** What some charges change beside others that begin on the same day; past the end of either, days cost nothing. */
function wayOf(charges: Charges, beside: Charges): Omit<Way, 'share' | 'weight'> {
	const turns: number[] = [];
	const by: number[] = [];
	let [before, sum] = [0, 0];
	for (let day = 0; day <= Math.max(charges.daily.length, beside.daily.length); day += 1) {
		const more = (charges.daily[day] ?? 0) - (beside.daily[day] ?? 0);
		if (more !== before) {
			turns.push(charges.first + day);
			by.push(more - before);
		}
		before = more;
		sum += more;
	}
	return { turns: Int32Array.from(turns), by: Float64Array.from(by), sum, ahead: charges.ahead - beside.ahead };
}

function equal(one: Int32Array | Float64Array, other: Int32Array | Float64Array): boolean {
	return one.length === other.length && one.every((value, index) => value === other[index]);
}

/** By place: the difference to the one before; one place more than there are amounts, where all ends. */
function turnsOf(amounts: Float64Array): Float64Array {
	return Float64Array.from({ length: amounts.length + 1 }, (_, at) => (amounts[at] ?? 0) - (amounts[at - 1] ?? 0));
}

/** Account settings kept from one walk to the next: a bound on memory for models of a million different stays. */
const MOST_KEPT = 4096;

/** Makes the settings of an outlook ready for their ledgers. */
export class Branches {
	readonly #known = new Map<Chances, Map<number, Branch>>();
	readonly #groups: readonly GroupedSetting[];
	#kept: readonly AccountSetting[] | null = null;

	constructor(
		readonly unfolded: Unfolded,
		readonly terms: AccountTerms
	) {
		this.#groups = groupedByStay(unfolded);
	}

	/** How many account settings there are. */
	get size(): number {
		return this.#groups.length;
	}

	/** Every account setting, those first that hold the most probability for their number of courses. */
	each(): Iterable<AccountSetting> {
		if (this.#groups.length > MOST_KEPT) return this.#made();
		return (this.#kept ??= [...this.#made()]);
	}

	*#made(): Generator<AccountSetting> {
		for (const group of this.#groups) yield this.#of(group);
	}

	#of({ setting, stays }: GroupedSetting): AccountSetting {
		const { onset, icuDays, care } = setting;
		const { charges } = this.unfolded;
		const [longest] = stays.slice(-1).map(({ charged }) => charged);
		if (!longest) throw new Error('a setting has no stay');
		const stayDays = longest.daily.length;
		const moves = this.terms.planned.slice(0, stayDays);
		charge(moves, longest);
		let { ahead } = longest;
		const sums = stays.map(({ charged }) => sumOf(charged.daily));
		let most = Math.max(...sums);
		const single: bigint[] = [];
		const branches: Branch[] = [];
		care.forEach((chances, index) => {
			const first = charges.ofCare(index, onset, chances.counts[0] ?? 0, icuDays);
			charge(moves, first);
			ahead += first.ahead;
			const branch = this.#branch(setting, index, chances);
			most += sumOf(first.daily) + branch.most;
			if (branch.ways.length > 1) branches.push(branch);
			else single.push(branch.ways[0]?.weight ?? 1n);
		});
		branches.sort((one, other) => one.from - other.from);
		const ends = stays.map(({ share, weights, charged }): StayEnd => {
			const days = charged.daily.length;
			const lastMove = (longest.daily[days - 1] ?? 0) - (charged.daily[days - 1] ?? 0);
			return { days, share, weights: [...weights, ...single], lastMove };
		});
		const spreads = [Math.max(...sums) - Math.min(...sums)];
		for (const { spread } of [...branches].reverse()) spreads.unshift(spread + (spreads[0] ?? 0));
		const share = ends.reduce((sum, end) => sum + end.share, 0);
		const aheadKnownAfter = branches.findLastIndex(({ aheadVaries }) => aheadVaries) + 1;
		return { stays: ends, turns: turnsOf(moves), ahead, share, branches, most, spreads, aheadKnownAfter };
	}

	#branch({ onset, icuDays }: Setting, index: number, chances: Chances): Branch {
		let known = this.#known.get(chances);
		if (!known) this.#known.set(chances, (known = new Map<number, Branch>()));
		const key = (onset * 512 + icuDays) * MODEL_CARE.length + index;
		const found = known.get(key);
		if (found) return found;
		const charged = chances.counts.map((days) => this.unfolded.charges.ofCare(index, onset, days, icuDays));
		const ways = waysOf(chances, charged);
		const parting = ways.flatMap(({ turns }) => [...turns.slice(0, 1)]);
		const sums = ways.map(({ sum }) => sum);
		const branch = {
			// Ways that differ in nothing but what was paid ahead part at once.
			from: parting.length > 0 ? Math.min(...parting) : 0,
			ways,
			most: Math.max(...sums),
			spread: Math.max(...sums) - Math.min(...sums),
			aheadVaries: ways.some(({ ahead }) => ahead !== 0)
		};
		known.set(key, branch);
		return branch;
	}
}
