import type { Chances } from './chances';
import type { Charges } from './course-charges';
import type { Setting, Unfolded } from './settings';
import { MODEL_CARE } from './model';

/** Independent amounts of which one is added: in whole units of the histogram, each once, with its probability. */
export interface Part {
	readonly amounts: readonly number[];
	readonly shares: readonly number[];
	/** Exact: over `10^places`. */
	readonly weights: readonly bigint[];
}

/** A fixed amount and independent parts that add up to it. */
export interface Sum {
	readonly offset: number;
	readonly share: number;
	/** The product is the sum's probability, in the units of the model, without that of its `parts`. */
	readonly weights: readonly bigint[];
	readonly parts: readonly Part[];
}

/** Which amount of a piece is added up, in fen. */
export type AmountOf = (charges: Charges) => number;

/** The same amounts put together, and every amount in units of the histogram. */
function partOf({ weights, shares }: Chances, amounts: readonly number[], unit: number): Part {
	const found = new Map<number, { share: number; weight: bigint }>();
	amounts.forEach((amount, index) => {
		const known = found.get(amount) ?? { share: 0, weight: 0n };
		const [share, weight] = [shares[index] ?? 0, weights[index] ?? 0n];
		found.set(amount, { share: known.share + share, weight: known.weight + weight });
	});
	const each = [...found.values()];
	return {
		amounts: [...found.keys()].map((amount) => amount / unit),
		shares: each.map(({ share }) => share),
		weights: each.map(({ weight }) => weight)
	};
}

/** Turns settings into sums of one kind of amount; parts that many settings share are made once. */
export class SumsOf {
	readonly #parts = new Map<Chances, Map<number, Part>>();

	constructor(
		readonly unfolded: Unfolded,
		readonly amountOf: AmountOf
	) {}

	/** @param base what the stay itself costs in a setting, in fen. */
	of(settings: readonly Setting[], base: (setting: Setting) => number): Sum[] {
		return settings.map((setting) => {
			const weights = [...setting.weights];
			const parts: Part[] = [];
			let offset = base(setting) / this.unfolded.charges.unit;
			setting.care.forEach((chances, index) => {
				const part = this.#part(setting, index, chances);
				if (part.amounts.length > 1) return void parts.push(part);
				offset += part.amounts[0] ?? 0;
				weights.push(part.weights[0] ?? 1n);
			});
			return { offset, share: setting.share, weights, parts };
		});
	}

	#part({ onset, icuDays }: Setting, index: number, chances: Chances): Part {
		let known = this.#parts.get(chances);
		if (!known) this.#parts.set(chances, (known = new Map<number, Part>()));
		const key = (onset * 512 + icuDays) * MODEL_CARE.length + index;
		const part = known.get(key);
		if (part) return part;
		const { charges } = this.unfolded;
		const amounts = chances.counts.map((days) => this.amountOf(charges.ofCare(index, onset, days, icuDays)));
		const made = partOf(chances, amounts, charges.unit);
		known.set(key, made);
		return made;
	}
}
