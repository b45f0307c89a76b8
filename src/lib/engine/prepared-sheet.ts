import type { ChargeClass, Dose, TierAmounts, PriceSheet, SheetItem } from '../model/price-sheet.schema';
import { cheapestVials, milligramsNeeded } from './dose';
import { LIMITS } from '../model/limits';
import { byPriceTier, type ByPriceTier, type PriceTier } from '../model/price-tiers';
import { amountOf } from '../model/money';
import { isSupport, type Support } from '../model/supports';

/** When an item is charged, made ready for counting: which days, and how often on each. */
export interface Timing {
	/** The days an item may be charged on, as the contract's `when.on` names them; `support` for any support. */
	readonly on: 'admission' | 'infusion' | 'discharge' | 'day' | 'window' | 'support';
	readonly support: Support | null;
	readonly from: number;
	readonly to: number;
	readonly place: 'any' | 'ward' | 'icu' | 'nowhere';
	readonly every: number;
}

/** An item with what the sum needs: numbers instead of text, defaults filled in. */
export interface PreparedItem {
	readonly id: string;
	readonly index: number;
	readonly timing: Timing;
	readonly class: ChargeClass;
	/** Occasions that keep `class`; every later one is a signal. */
	readonly keeps: number;
	readonly ahead: boolean;
	readonly daysBefore: number;
	readonly dose: Dose | null;
	/** `quantity × unit price` in fen at each level; of a dose item it depends on the weight. */
	readonly price: ByPriceTier<number> | null;
}

export interface PreparedPackage {
	readonly price: ByPriceTier<number>;
	readonly coversDays: number;
	readonly coversRoutine: boolean;
	readonly coversAllowance: boolean;
	/** Place in the sheet of the item that makes the package active, or -1 where it always is. */
	readonly onlyWith: number;
	readonly ahead: boolean;
	readonly daysBefore: number;
}

function placeOf(item: SheetItem): Timing['place'] {
	const { on, place } = item.when;
	if (on !== 'ward') return place ?? 'any';
	return place === 'icu' ? 'nowhere' : 'ward';
}

function timingOf(item: SheetItem): Timing {
	const { on, from = 0, to = 0, every = 1 } = item.when;
	const place = placeOf(item);
	if (isSupport(on)) return { on: 'support', support: on, from, to, place, every };
	return { on: on === 'ward' ? 'day' : on, support: null, from, to, place, every };
}

/** Amounts of text as fen at each level, times a whole number. */
function pricesOf(amounts: TierAmounts, quantity = 1): ByPriceTier<number> {
	return byPriceTier((level) => amountOf(amounts[level]) * quantity);
}

function prepareItem(item: SheetItem, index: number): PreparedItem {
	return {
		id: item.id,
		index,
		timing: timingOf(item),
		class: item.class,
		keeps: item.signalAfter ?? Infinity,
		ahead: item.paid === 'ahead',
		daysBefore: item.daysBefore ?? 0,
		dose: item.dose ?? null,
		// A `quantity` beside a dose means nothing: one occasion is one dose.
		price: item.price ? pricesOf(item.price, item.quantity) : null
	};
}

function preparePackage(sheet: PriceSheet): PreparedPackage | null {
	const bundle = sheet.package;
	if (!bundle) return null;
	return {
		price: pricesOf(bundle.price),
		coversDays: bundle.coversDays,
		coversRoutine: bundle.covers.includes('routine'),
		coversAllowance: bundle.covers.includes('allowance'),
		onlyWith: bundle.onlyWith === undefined ? -1 : sheet.items.findIndex((item) => item.id === bundle.onlyWith),
		ahead: bundle.paid === 'ahead',
		daysBefore: bundle.daysBefore ?? 0
	};
}

/** The price of one occasion of every item, in fen, by level and place in the sheet. */
export type UnitPrices = ByPriceTier<Float64Array>;

/**
 * A sheet read once into what every estimate needs of it, so that moving a slider costs microseconds. It keeps no
 * state but a memory of the last weight's doses; the sheet behind it must not be changed.
 */
export class PreparedSheet {
	readonly items: readonly PreparedItem[];
	readonly package: PreparedPackage | null;
	readonly crsAllowance: number;
	#weightKg: string | null = null;
	#prices: UnitPrices | null = null;

	/** @param sheet a sheet in which `checkSheet` found nothing. */
	constructor(readonly sheet: PriceSheet) {
		this.items = sheet.items.map(prepareItem);
		this.package = preparePackage(sheet);
		this.crsAllowance = amountOf(sheet.crsAllowance);
	}

	/** What one occasion of each item costs a person of this weight. */
	unitPrices(weightKg: string): UnitPrices {
		if (this.#prices && this.#weightKg === weightKg) return this.#prices;
		const room = new Float64Array(this.items.some(({ dose }) => dose) ? LIMITS.maxMg : 0);
		const prices = byPriceTier((level) =>
			Float64Array.from(this.items, (item) => this.#unitPrice(item, level, weightKg, room))
		);
		this.#weightKg = weightKg;
		this.#prices = prices;
		return prices;
	}

	#unitPrice(item: PreparedItem, level: PriceTier, weightKg: string, room: Float64Array): number {
		if (item.price) return item.price[level];
		if (!item.dose) throw new Error('an item without price and dose reached the engine');
		const vials = item.dose.vials.map(({ mg, price }) => ({ mg, price: amountOf(price[level]) }));
		return cheapestVials(milligramsNeeded(item.dose, weightKg), vials, room);
	}
}
