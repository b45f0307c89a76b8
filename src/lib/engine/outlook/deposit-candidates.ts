import { LIMITS } from '../../model/limits';

/** What a search may try at the most (contract, section 9). */
export interface SearchLimits {
	readonly candidates: number;
	/** In fen. */
	readonly deposit: number;
}

export const SEARCH_LIMITS: SearchLimits = { candidates: LIMITS.candidates, deposit: LIMITS.amount };

/** Deposits to be tried, ascending: the funding's own, then the multiples of a step above it, in fen. */
export class DepositCandidates {
	/** How many there are within the limits. */
	readonly length: number;
	readonly #stepsBelow: number;

	/** @param step above 0. */
	constructor(
		readonly own: number,
		readonly step: number,
		limits: SearchLimits
	) {
		this.#stepsBelow = Math.floor(own / step);
		const above = Math.floor(limits.deposit / step) - this.#stepsBelow;
		this.length = Math.min(limits.candidates, 1 + Math.max(0, above));
	}

	at(index: number): number {
		return index === 0 ? this.own : (this.#stepsBelow + index) * this.step;
	}

	/** The first candidate that is no less than an amount: it may lie past the last. */
	firstFrom(amount: number): number {
		return amount <= this.own ? 0 : Math.max(1, Math.ceil(amount / this.step) - this.#stepsBelow);
	}
}
