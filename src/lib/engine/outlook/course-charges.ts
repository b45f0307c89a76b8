import type { Plan } from '../../model/plan.schema';
import { pickedItems } from '../choices';
import type { Counts } from '../course';
import { priceLines } from '../estimate';
import { byPriceTier, type ByPriceTier, PRICE_TIERS, type PriceTier } from '../../model/price-tiers';
import type { PreparedItem, PreparedPackage, PreparedSheet, UnitPrices } from '../prepared-sheet';
import { activePackage } from '../stay-answer';
import { type Stay, stayOf } from '../stay';
import { DailyCharges, countOccasions } from '../count-occasions';
import { ICU_AFTER, MODEL_CARE } from './model';

/** What a part of a course costs, in fen at one price level; `all` at each level, for the limit on a whole estimate. */
export interface Charges {
	/** What draws on the deposit from the place `first` in the stay on, day by day. */
	readonly daily: Float64Array;
	readonly first: number;
	readonly inHospital: number;
	readonly ahead: number;
	readonly all: ByPriceTier<number>;
}

/** A plan whose course the model writes. */
export type OutlookPlan = Omit<Plan, 'course'>;

/** More than the days of any stay, so that keys of a few day numbers never collide. */
const KEY = 512;

/** Pieces kept at once: a bound on memory for models of a million different stays. */
const KEPT = 20_000;

/**
 * What the parts of a course cost. An item depends on one support's days, or on none, and beside that on the stay and
 * on which days are spent in intensive care alone; so for a given stay and intensive care a course costs what the stay
 * costs plus what each support costs by itself. Each piece is counted by the estimate's own count of occasions.
 */
export class CourseCharges {
	/** A whole number of fen that divides every price, so that equal sums are found on a coarse histogram. */
	readonly unit: number;
	readonly #items: readonly (readonly PreparedItem[])[];
	readonly #byPlace: readonly boolean[];
	readonly #stayItems: readonly PreparedItem[];
	readonly #picked: readonly boolean[];
	readonly #bundle: PreparedPackage | null;
	readonly #prices: UnitPrices;
	readonly #care = new Map<number, Charges>();
	readonly #stays = new Map<number, Charges>();
	readonly #longest: Stay;

	/** @param mostExtra the most days that the model adds to the plan's. */
	constructor(
		prepared: PreparedSheet,
		readonly plan: OutlookPlan,
		readonly level: PriceTier,
		mostExtra: number
	) {
		this.#picked = pickedItems(prepared.sheet.items, plan.choices);
		this.#bundle = activePackage(prepared, this.#picked);
		this.#prices = prepared.unitPrices(plan.weightKg);
		const charged = prepared.items.filter(({ index }) => this.#picked[index]);
		this.#stayItems = charged.filter(({ timing }) => timing.support === null || timing.support === 'icu');
		this.#items = MODEL_CARE.map(({ support }) => charged.filter(({ timing }) => timing.support === support));
		this.#byPlace = this.#items.map((items) => items.some(({ timing }) => timing.place !== 'any'));
		this.#longest = this.stay(mostExtra);
		const prices = charged.map(({ index }) => this.#prices[level][index] ?? 0);
		this.unit = [...prices, this.#bundle?.price[level] ?? 0].reduce(greatestDivisor, 0) || 1;
	}

	/** The stay with `extra` days beyond the plan's. */
	stay(extra: number): Stay {
		return stayOf({ ...this.plan, extraDays: this.plan.extraDays + extra });
	}

	/** What the days in hospital cost without the model's care, with `icuDays` of intensive care after an onset. */
	ofStay(extra: number, onset: number, icuDays: number): Charges {
		// Without intensive care the onset says nothing.
		const key = (extra * KEY + (icuDays > 0 ? onset : 0)) * KEY + icuDays;
		return remembered(this.#stays, key, () => {
			const stay = this.stay(extra);
			const counts = icuDays > 0 ? { icu: this.#days(stay, onset + ICU_AFTER, icuDays) } : {};
			return this.#charge(this.#stayItems, stay, counts, { first: 0, days: stay.stayDays, bundle: this.#bundle });
		});
	}

	/** What the plan costs before anything happens: no extra days at all, and no course. */
	ofQuote(): Charges {
		return this.ofStay(-this.plan.extraDays, 0, 0);
	}

	/** What `days` of the care at `MODEL_CARE[index]` cost. The days are already cut to stay and intensive care. */
	ofCare(index: number, onset: number, days: number, icuDays: number): Charges {
		const icu = this.#byPlace[index] ? icuDays : 0;
		const key = ((index * KEY + onset) * KEY + days) * KEY + icu;
		return remembered(this.#care, key, () => {
			const care = MODEL_CARE[index];
			if (!care) throw new Error('a care beyond the list of the course model');
			const begins = onset + care.after;
			const counts: Counts = {
				...(days > 0 ? { [care.support]: this.#days(this.#longest, begins, days) } : {}),
				...(icu > 0 ? { icu: this.#days(this.#longest, onset + ICU_AFTER, icu) } : {})
			};
			const first = begins - this.#longest.admissionDay;
			return this.#charge(this.#items[index] ?? [], this.#longest, counts, { first, days, bundle: null });
		});
	}

	#days(stay: Stay, firstDay: number, days: number): Uint8Array {
		const first = firstDay - stay.admissionDay;
		return new Uint8Array(stay.stayDays).fill(1, first, first + days);
	}

	/** @param part its days by place, and the package where its price is to be posted with them. */
	#charge(
		items: readonly PreparedItem[],
		stay: Stay,
		counts: Counts,
		{ first, days, bundle }: { first: number; days: number; bundle: PreparedPackage | null }
	): Charges {
		const prices = this.#prices;
		const charges = new DailyCharges(stay.stayDays);
		const daily = { charges, prices };
		const occasionCounts = countOccasions({ items, picked: this.#picked, stay, counts, bundle: this.#bundle, daily });
		const totals = byPriceTier(
			(level) => priceLines(occasionCounts, prices[level], bundle, bundle?.price[level] ?? 0).totals
		);
		const level = PRICE_TIERS.indexOf(this.level);
		const amounts = Float64Array.from({ length: days }, (_, place) =>
			[0, 1, 2].reduce((sum, charge) => sum + charges.at(level, charge, first + place), 0)
		);
		if (bundle && !bundle.ahead) amounts[0] = (amounts[0] ?? 0) + bundle.price[this.level];
		const { inHospital, ahead } = totals[this.level];
		return { daily: amounts, first, inHospital, ahead, all: byPriceTier((each) => totals[each].all) };
	}
}

function remembered<T>(kept: Map<number, T>, key: number, make: () => T): T {
	const known = kept.get(key);
	if (known !== undefined) return known;
	if (kept.size >= KEPT) kept.clear();
	const made = make();
	kept.set(key, made);
	return made;
}

function greatestDivisor(one: number, other: number): number {
	let [a, b] = [one, other];
	while (b > 0) [a, b] = [b, a % b];
	return a;
}
