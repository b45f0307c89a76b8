import { AccountWalk, type Outcomes } from '$lib/engine/outlook/account-walk';
import { accountTermsOf } from '$lib/engine/outlook/account-terms';
import { Branches } from '$lib/engine/outlook/branches';
import { chanceWithin, needsOf, type Unfolded } from '$lib/engine/outlook';
import { PreciseSum } from '$lib/engine/outlook/precise-sum';
import type { Funding } from '$lib/model/funding.schema';
import { amountOf, type Fen, formatAmount } from '$lib/model/money';

class Arrears implements Outcomes {
	readonly onlyArrears = true;
	readonly share = new PreciseSum();

	add(_needed: number, _ahead: number, _topUps: number, inArrears: boolean, share: number): void {
		if (inArrears) this.share.add(share);
	}
}

/** The multiples of a step above a deposit, itself first. */
function* candidatesFrom(own: number, step: number): Generator<number> {
	yield own;
	for (let at = Math.floor(own / step) + 1; ; at += 1) yield at * step;
}

/**
 * The safe plan as it would be found without any shortcut, one candidate after the other: each deposit is run over every
 * course until the account runs dry seldom enough, and then on until nothing more is ever needed.
 */
export function candidateAfterCandidate(unfolded: Unfolded, funding: Funding, aim: number, step: number) {
	const longest = unfolded.charges.stay(unfolded.extras.at(-1) ?? 0);
	const branches = new Branches(unfolded, accountTermsOf(funding, longest));
	let deposit: number | null = null;
	for (const candidate of candidatesFrom(amountOf(funding.deposit), step)) {
		if (deposit === null) {
			const arrears = new Arrears();
			const walk = new AccountWalk(branches.terms, arrears, candidate);
			for (const setting of branches.each()) walk.run(setting);
			if (arrears.share.value > 1 - aim) continue;
			deposit = candidate;
		}
		const steps = needsOf(unfolded, { ...funding, deposit: formatAmount(candidate as Fen) });
		for (;;) {
			const step = steps.next();
			if (!step.done) continue;
			// Without planned transfers: nothing needed beside the deposit.
			if (chanceWithin(step.value.needed, candidate) >= aim) return { deposit, atOnce: candidate };
			break;
		}
	}
	throw new Error('no candidate is safe enough');
}
