import type { Chances } from './chances';
import type { Charges } from './course-charges';
import { MODEL_CARE } from './model';
import type { Setting, Unfolded } from './settings';
import type { AccountTerms } from './account-terms';

/** One way a care may go, as what it changes beside the first way. */
interface Way {
	readonly share: number;
	readonly weight: bigint;
	/** Fen by which days from `first` on are charged more than in the first way. */
	readonly more: Float64Array;
	readonly first: number;
	readonly ahead: number;
}

/** A care that may go in several ways; until the place `from` they cost the same. */
export interface Branch {
	readonly from: number;
	readonly ways: readonly Way[];
}

/** The daily account of a setting: what moves it each day, and the branches, those that part first in front. */
export interface AccountSetting {
	readonly stayDays: number;
	/** Planned credits less charges, by place, with every care in its first way. */
	readonly moves: Float64Array;
	readonly ahead: number;
	readonly share: number;
	readonly weights: readonly bigint[];
	readonly branches: readonly Branch[];
}

/** Adds `times` the days of some charges to an account's moves. */
function charge(moves: Float64Array, { daily, first }: Charges): void {
	for (let day = 0; day < daily.length; day += 1) moves[first + day] = (moves[first + day] ?? 0) - (daily[day] ?? 0);
}

/** The ways of one care; those that cost the same on every day are one. */
function waysOf({ shares, weights }: Chances, charged: readonly Charges[]): Way[] {
	const ways: (Way & { share: number; weight: bigint })[] = [];
	const [least] = charged;
	charged.forEach(({ daily, first, ahead }, index) => {
		const more = daily.map((amount, day) => amount - (least?.daily[day] ?? 0));
		const [share, weight] = [shares[index] ?? 0, weights[index] ?? 0n];
		const same = ways.find((way) => way.ahead === ahead && equalDays(way.more, more));
		if (same) {
			same.share += share;
			same.weight += weight;
		} else ways.push({ share, weight, more, first, ahead });
	});
	return ways.map((way) => trimmed(way));
}

/** Days past the end of either list are days without a charge. */
function equalDays(one: Float64Array, other: Float64Array): boolean {
	for (let day = 0; day < Math.max(one.length, other.length); day += 1) {
		if ((one[day] ?? 0) !== (other[day] ?? 0)) return false;
	}
	return true;
}

function trimmed(way: Way): Way {
	let [begin, end] = [0, way.more.length];
	while (begin < end && way.more[begin] === 0) begin += 1;
	while (end > begin && way.more[end - 1] === 0) end -= 1;
	return { ...way, more: way.more.slice(begin, end), first: way.first + begin };
}

/** Makes the settings of an outlook ready for their ledgers. */
export class Branches {
	readonly #known = new Map<Chances, Map<number, Branch>>();

	constructor(
		readonly unfolded: Unfolded,
		readonly terms: AccountTerms
	) {}

	of(setting: Setting): AccountSetting {
		const { onset, icuDays, extra, care } = setting;
		const { charges } = this.unfolded;
		const stay = charges.ofStay(extra, onset, icuDays);
		const stayDays = stay.daily.length;
		const moves = this.terms.planned.slice(0, stayDays);
		charge(moves, stay);
		let { ahead } = stay;
		const weights = [...setting.weights];
		const branches: Branch[] = [];
		care.forEach((chances, index) => {
			const first = charges.ofCare(index, onset, chances.counts[0] ?? 0, icuDays);
			charge(moves, first);
			ahead += first.ahead;
			const branch = this.#branch(setting, index, chances);
			if (branch.ways.length > 1) branches.push(branch);
			else weights.push(branch.ways[0]?.weight ?? 1n);
		});
		branches.sort((one, other) => one.from - other.from);
		return { stayDays, moves, ahead, share: setting.share, weights, branches };
	}

	#branch({ onset, icuDays }: Setting, index: number, chances: Chances): Branch {
		let known = this.#known.get(chances);
		if (!known) this.#known.set(chances, (known = new Map<number, Branch>()));
		const key = (onset * 512 + icuDays) * MODEL_CARE.length + index;
		const found = known.get(key);
		if (found) return found;
		const charged = chances.counts.map((days) => this.unfolded.charges.ofCare(index, onset, days, icuDays));
		const [least] = charged;
		const ways = waysOf(chances, charged).map((way) => ({ ...way, ahead: way.ahead - (least?.ahead ?? 0) }));
		const parting = ways.filter(({ more }) => more.length > 0).map(({ first }) => first);
		// Ways that differ in nothing but what was paid ahead part at once.
		const branch = { from: parting.length > 0 ? Math.min(...parting) : 0, ways };
		known.set(key, branch);
		return branch;
	}
}
