import type { Fen } from '../../model/money';
import { amountsFrom, placesFor } from './amounts';
import type { Branches } from './branches';
import type { DepositCandidates } from './deposit-candidates';
import { walkEach } from './deposit-search';
import { NothingAskedWalk } from './nothing-asked-walk';
import { tidy } from './precise-sum';
import { inHospitalOf } from './outlook';
import { goalOf, reaches } from './quantile';
import { WeightTable } from './weight-table';

/** A deposit for those who would rather send nothing later, and how likely nothing later is needed. */
export interface AtOnce {
	readonly deposit: Fen;
	readonly works: number;
}

/**
 * The first candidate with which the probability of no day in arrears and nothing needed beside the deposit and the
 * planned transfers reaches a goal. What is enough for a course stays enough with any larger deposit, so one walk finds
 * the least deposit of every course, and the candidates are counted through. It never is
 * less than all charges without the planned transfers, nor more than all charges and the floor together; so only courses
 * near the charges of the aim are walked to their end.
 *
 * @param aim an exact decimal.
 * @param from the first candidate that is looked at: the ones before it must be known to fail.
 * @returns a generator of the share of work done; `null` where no candidate reaches the goal.
 */
export function* depositAtOnce(
	branches: Branches,
	candidates: DepositCandidates,
	aim: string,
	from: number
): Generator<number, AtOnce | null> {
	const { terms, unfolded } = branches;
	const goal = goalOf(aim);
	const [charged = 0] = inHospitalOf(unfolded).quantiles([aim]);
	const first = Math.max(from, candidates.firstFrom(charged - terms.plannedTotal));
	const start = candidates.at(first);
	const most = candidates.at(Math.max(first, candidates.firstFrom(charged + terms.terms.floor)));
	const indexOf = (least: number): number => Math.max(first, candidates.firstFrom(least));
	const table = new WeightTable();
	const count = (least: number, share: number): void => table.add(indexOf(least), share);
	yield* walkEach(branches, new NothingAskedWalk(terms, start, most, count));
	const byIndex = amountsFrom(table.sorted());
	const places = placesFor(goal, byIndex);
	let [place] = places;
	if (places.length > 1) {
		const weights = new Map<number, bigint>();
		const weigh = (least: number, _share: number, walk: NothingAskedWalk): void =>
			void weights.set(indexOf(least), (weights.get(indexOf(least)) ?? 0n) + walk.exactWeight());
		yield* walkEach(branches, new NothingAskedWalk(terms, start, most, weigh));
		place = places.find((at) => {
			const last = byIndex.amounts[at] ?? 0;
			const within = [...weights].reduce((sum, [index, weight]) => (index <= last ? sum + weight : sum), 0n);
			return reaches(within, unfolded.one, goal);
		});
	}
	const index = place === undefined ? Infinity : (byIndex.amounts[place] ?? Infinity);
	if (place === undefined || index >= candidates.length) return null;
	return { deposit: candidates.at(index) as Fen, works: tidy(byIndex.chances[place] ?? 0) };
}
