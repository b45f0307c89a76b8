import type { AccountTerms } from './account-terms';
import type { AccountSetting, StayEnd } from './branches';

/** What every walk holds of the courses at hand, before what is its own: the probability of the ways they took. */
export const SHARE = 0;
/** What is paid before admission, in fen. */
export const AHEAD = 1;
/** No course at hand is charged more than this in hospital, in fen. */
export const MOST = 2;
/** How the day before the one at hand moved the account, in fen. */
export const MOVE = 3;
/** The first of what is a walk's own. */
export const OWN = 4;
/** Figures in a state; each depth of the tree has one. */
const STATE = 8;

/**
 * Walks along the days of every course of a setting. Courses share the days before they part: each branch is taken on
 * the first day on which its ways differ, so a day that a thousand courses have in common is walked once. Stays of
 * several lengths share their days as well, until the shortest ends.
 */
export abstract class CourseTree {
	/** One state after the other, the root's first. */
	protected readonly states = new Float64Array(STATE * 16);
	protected setting: AccountSetting | null = null;
	/** How many branches the courses at hand have taken. */
	protected depth = 0;
	/** The length of stay of the courses at hand: its place in the setting's, or -1 for all of them. */
	protected stay = -1;
	readonly #products: bigint[] = [];
	readonly #chosen: number[] = [];
	/** How many of `#products` stand. */
	#known = 0;

	constructor(readonly terms: AccountTerms) {}

	/** Fills in what is the walk's own in the root's state. */
	protected abstract begin(states: Float64Array): void;

	/**
	 * Walks from one day up to another.
	 *
	 * @param at where the state stands.
	 * @returns whether nothing that may follow makes a difference: then the courses at hand are done.
	 */
	protected abstract days(setting: AccountSetting, at: number, from: number, to: number): boolean;

	/** Ends the courses at hand, which take no more branches, each of its stays by itself. */
	protected abstract end(setting: AccountSetting, at: number, from: number): void;

	run(setting: AccountSetting): void {
		this.setting = setting;
		this.stay = -1;
		this.#known = 0;
		this.states.fill(0, 0, STATE);
		this.states[SHARE] = 1;
		this.states[AHEAD] = setting.ahead;
		this.states[MOST] = setting.most;
		this.begin(this.states);
		this.#walk(setting, 0, 0);
	}

	/** The exact probability of the courses at hand, in units of the model's `one`. */
	exactWeight(): bigint {
		const { setting, depth } = this;
		if (!setting) return 0n;
		const rest = setting.branches.slice(depth);
		const all = rest.reduce((product, { ways }) => product * ways.reduce((sum, { weight }) => sum + weight, 0n), 1n);
		const stays = this.stay < 0 ? setting.stays : setting.stays.slice(this.stay, this.stay + 1);
		return this.#weightUpTo(setting, depth) * all * weightOf(stays);
	}

	/** The exact probability of the ways chosen in the first `depth` branches, without all else. */
	#weightUpTo(setting: AccountSetting, depth: number): bigint {
		if (this.#known === 0) {
			this.#products[0] = 1n;
			this.#known = 1;
		}
		for (; this.#known <= depth; this.#known += 1) {
			const last = this.#known - 1;
			const weight = setting.branches[last]?.ways[this.#chosen[last] ?? 0]?.weight ?? 0n;
			this.#products[this.#known] = (this.#products[last] ?? 0n) * weight;
		}
		return this.#products[depth] ?? 0n;
	}

	#walk(setting: AccountSetting, depth: number, day: number): void {
		const { states } = this;
		const at = depth * STATE;
		const branch = setting.branches[depth];
		this.depth = depth;
		if (!branch) {
			this.end(setting, at, day);
			this.stay = -1;
			return;
		}
		if (this.days(setting, at, day, branch.from)) return;
		const next = at + STATE;
		const { turns } = setting;
		for (let index = 0; index < branch.ways.length; index += 1) {
			const way = branch.ways[index];
			if (!way) continue;
			const { turns: places, by } = way;
			for (let turn = 0; turn < by.length; turn += 1) {
				const place = places[turn] ?? 0;
				turns[place] = (turns[place] ?? 0) - (by[turn] ?? 0);
			}
			// Written out: a loop or a copy takes several times as long as the five figures.
			states[next + MOVE] = states[at + MOVE] ?? 0;
			states[next + OWN] = states[at + OWN] ?? 0;
			states[next + OWN + 1] = states[at + OWN + 1] ?? 0;
			states[next + OWN + 2] = states[at + OWN + 2] ?? 0;
			states[next + OWN + 3] = states[at + OWN + 3] ?? 0;
			states[next + SHARE] = (states[at + SHARE] ?? 0) * way.share;
			states[next + AHEAD] = (states[at + AHEAD] ?? 0) + way.ahead;
			states[next + MOST] = (states[at + MOST] ?? 0) - (branch.most - way.sum);
			this.#chosen[depth] = index;
			if (this.#known > depth + 1) this.#known = depth + 1;
			this.#walk(setting, depth + 1, branch.from);
			for (let turn = 0; turn < by.length; turn += 1) {
				const place = places[turn] ?? 0;
				turns[place] = (turns[place] ?? 0) + (by[turn] ?? 0);
			}
		}
	}
}

/** The exact probability of some stays of a setting, without that of the branches. */
function weightOf(stays: readonly StayEnd[]): bigint {
	return stays.reduce((sum, { weights }) => sum + weights.reduce((product, weight) => product * weight, 1n), 0n);
}
