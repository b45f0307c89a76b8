import type { Chances } from './chances';
import type { Charges } from './course-charges';
import type { Setting, Unfolded } from './settings';
import { MODEL_CARE } from './model';

/** Independent amounts of which one is added: in whole units of the histogram, each once, with its probability. */
export interface Part {
	/** The same for parts that are alike in amounts and probabilities, in one outlook. */
	readonly id: number;
	readonly amounts: readonly number[];
	readonly shares: readonly number[];
	/** Exact: over `10^places`. */
	readonly weights: readonly bigint[];
}

/** A fixed amount and independent parts that add up to it. */
export interface Sum {
	readonly offset: number;
	readonly share: number;
	/** The sum of their products is its probability, in the units of the model, without that of its `parts`. */
	readonly weights: readonly (readonly bigint[])[];
	readonly parts: readonly Part[];
	/** The same for sums of the same parts, in one outlook: what is made of the parts is made once. */
	readonly partsId: number;
}

/** The exact probability of a sum without that of its parts. */
export function weightOf({ weights }: Sum): bigint {
	return weights.reduce((sum, each) => sum + each.reduce((product, weight) => product * weight, 1n), 0n);
}

/** Which amount of a piece is added up, in fen. */
export type AmountOf = (charges: Charges) => number;

/** The same amounts put together, and every amount in units of the histogram. */
function partOf({ weights, shares }: Chances, amounts: readonly number[], unit: number): Omit<Part, 'id'> {
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

type Growing = Sum & { share: number; weights: (readonly bigint[])[] };

/**
 * Turns settings into sums of one kind of amount. Parts that are alike are one, and sums of the same parts and the same
 * fixed amount too: most days of onset and many lengths of stay cost the same.
 */
export class SumsOf {
	readonly #parts = new Map<Chances, Map<number, Part>>();
	readonly #alike = new Map<string, Part>();
	/** Numbers of lists of parts: by the number of the list without its last part, and that part. */
	readonly #lists = new Map<number, number>();

	constructor(
		readonly unfolded: Unfolded,
		readonly amountOf: AmountOf
	) {}

	/** @param base what the stay itself costs in a setting, in fen. */
	of(settings: readonly Setting[], base: (setting: Setting) => number): Sum[] {
		const found = new Map<number, Map<number, Growing>>();
		const sums: Sum[] = [];
		for (const setting of settings) {
			const weights = [...setting.weights];
			const parts: Part[] = [];
			let offset = base(setting) / this.unfolded.charges.unit;
			let partsId = 0;
			setting.care.forEach((chances, index) => {
				const part = this.#part(setting, index, chances);
				if (part.amounts.length > 1) {
					parts.push(part);
					partsId = this.#listOf(partsId, part);
					return;
				}
				offset += part.amounts[0] ?? 0;
				weights.push(part.weights[0] ?? 1n);
			});
			let ofParts = found.get(partsId);
			if (!ofParts) found.set(partsId, (ofParts = new Map<number, Growing>()));
			const same = ofParts.get(offset);
			if (same) {
				same.share += setting.share;
				same.weights.push(weights);
				continue;
			}
			const sum = { offset, share: setting.share, weights: [weights], parts, partsId };
			ofParts.set(offset, sum);
			sums.push(sum);
		}
		return sums;
	}

	#listOf(list: number, part: Part): number {
		const key = list * 2 ** 24 + part.id;
		const known = this.#lists.get(key) ?? this.#lists.size + 1;
		this.#lists.set(key, known);
		return known;
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
		const text = `${made.amounts.join(' ')}/${made.weights.join(' ')}`;
		const alike = this.#alike.get(text) ?? { ...made, id: this.#alike.size };
		this.#alike.set(text, alike);
		known.set(key, alike);
		return alike;
	}
}
