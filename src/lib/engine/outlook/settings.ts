import { atMost, type Chances } from './chances';
import type { CourseCharges } from './course-charges';
import { ICU_AFTER, MODEL_CARE, type ModelCare, type PreparedModel, type PreparedRow } from './model';

/**
 * What couples the parts of a course, fixed: the row, the day of onset, the days in intensive care and the length of
 * the stay. Inside a setting the supports are independent of one another, in chance and in cost.
 */
export interface Setting {
	readonly row: number;
	readonly onset: number;
	/** Days in intensive care that are left after cutting at `lastDay`. */
	readonly icuDays: number;
	/** Days beyond the plan's. */
	readonly extra: number;
	/** Place in the day axis at which spans are cut. */
	readonly lastDay: number;
	readonly share: number;
	/** Its product is the setting's probability in units of the model's `one` without the `care` below. */
	readonly weights: readonly bigint[];
	/** Days of each care of `MODEL_CARE` that are left after cutting. */
	readonly care: readonly Chances[];
}

/** The most days a care may have once its row's days are cut to the stay and to intensive care. */
function mostDays({ after, bound }: ModelCare, onset: number, icuDays: number, lastDay: number): number {
	const left = Math.max(0, lastDay - onset - after + 1);
	if (bound === 'in-icu') return Math.max(0, Math.min(left, icuDays - (after - ICU_AFTER)));
	return bound === 'until-icu' && icuDays > 0 ? Math.min(left, ICU_AFTER - after) : left;
}

/** Shorter forms of one distribution, each made once. */
class CutChances {
	readonly #cut: Chances[] = [];
	constructor(readonly whole: Chances) {}

	atMost(most: number): Chances {
		return (this.#cut[Math.min(most, this.whole.counts.at(-1) ?? 0)] ??= atMost(this.whole, most));
	}
}

interface CutRow {
	readonly row: PreparedRow;
	readonly weight: bigint;
	readonly onsetDay: CutChances;
	readonly icuDays: CutChances;
	readonly care: readonly CutChances[];
}

/** A model unfolded over a plan: its courses in groups of which each is one setting. */
export class Unfolded {
	/** The probability 1 in the units of exact weights. */
	readonly one: bigint;
	readonly #rows: readonly CutRow[];
	/** Every number of extra days that some course has, ascending. */
	readonly extras: readonly number[];

	constructor(
		readonly model: PreparedModel,
		readonly charges: CourseCharges
	) {
		const places = Math.max(...model.rows.map((row) => row.places));
		this.one = 10n ** BigInt(places);
		this.#rows = model.rows.map((row) => ({
			row,
			weight: row.weight * 10n ** BigInt(places - row.places),
			onsetDay: new CutChances(row.onsetDay),
			icuDays: new CutChances(row.icuDays),
			care: row.care.map((chances) => new CutChances(chances))
		}));
		this.extras = [...new Set(model.rows.flatMap(({ extraDays }) => extraDays.counts))].sort((a, b) => a - b);
	}

	lastDay(extra: number): number {
		return this.charges.stay(extra).lastDay;
	}

	/** The settings of every whole course. */
	whole(): Setting[] {
		return this.extras.flatMap((extra) => this.#settings([extra], this.lastDay(extra)));
	}

	/**
	 * The settings of courses as far as they are known at the end of `day`: what comes later makes no difference yet,
	 * so stays that go on are one setting, and spans are cut at `day`.
	 */
	until(day: number): Setting[] {
		const open = this.extras.filter((extra) => this.lastDay(extra) > day);
		const over = this.extras.filter((extra) => this.lastDay(extra) <= day);
		return [
			...(open.length > 0 ? this.#settings(open, day) : []),
			...over.flatMap((extra) => this.#settings([extra], this.lastDay(extra)))
		];
	}

	/** What is paid before admission in every course, in fen; `null` where it depends on the course. */
	fixedAhead(): number | null {
		const { charges } = this;
		let fixed: number | null = null;
		for (const { extra, onset, icuDays, care } of this.whole()) {
			const { ahead } = charges.ofStay(extra, onset, icuDays);
			const varies = care.some(({ counts }, index) =>
				counts.some((days) => charges.ofCare(index, onset, days, icuDays).ahead > 0)
			);
			if (varies || (fixed !== null && fixed !== ahead)) return null;
			fixed = ahead;
		}
		return fixed;
	}

	/** @param extras the lengths of stay to put together, ascending. */
	#settings(extras: readonly number[], lastDay: number): Setting[] {
		const settings: Setting[] = [];
		const extra = extras.at(-1) ?? 0;
		this.#rows.forEach((cut, row) => {
			const stay = weightOf(cut.row.extraDays, extras);
			if (stay.weight === 0n) return;
			const onsets = cut.onsetDay.atMost(Math.max(0, lastDay + 1));
			onsets.counts.forEach((onset, atOnset) => {
				const icu = cut.icuDays.atMost(Math.max(0, lastDay - onset - ICU_AFTER + 1));
				icu.counts.forEach((icuDays, atIcu) => {
					const limit = (index: number): number => {
						const care = MODEL_CARE[index];
						return care ? mostDays(care, onset, icuDays, lastDay) : 0;
					};
					settings.push({
						row,
						onset,
						icuDays,
						extra,
						lastDay,
						share: cut.row.share * stay.share * (onsets.shares[atOnset] ?? 0) * (icu.shares[atIcu] ?? 0),
						weights: [cut.weight, stay.weight, onsets.weights[atOnset] ?? 0n, icu.weights[atIcu] ?? 0n],
						care: cut.care.map((chances, index) => chances.atMost(limit(index)))
					});
				});
			});
		});
		return settings;
	}
}

/** How likely it is that a stay has one of these lengths. */
function weightOf({ counts, weights, shares }: Chances, extras: readonly number[]): { weight: bigint; share: number } {
	let [weight, share] = [0n, 0];
	counts.forEach((count, index) => {
		if (!extras.includes(count)) return;
		weight += weights[index] ?? 0n;
		share += shares[index] ?? 0;
	});
	return { weight, share };
}
