import type { Counts } from './course';
import { PRICE_TIERS } from '../model/price-tiers';
import type { PreparedItem, PreparedPackage, UnitPrices } from './prepared-sheet';
import type { Stay } from './stay';

/** How often one item is charged in a stay, and as what. The counts are the same at every price level. */
export interface OccasionCount {
	readonly item: PreparedItem;
	occasions: number;
	/** Occasions that cost money, by class; of an ahead-paid item all three are 0. */
	routine: number;
	allowance: number;
	signal: number;
	/** Occasions that an active package has already paid for. */
	included: number;
	firstSignalDay: number;
}

/**
 * What draws on the deposit, by level, class and day: `[level][class][day]` in one array, because the sum over days
 * is what a moving slider waits for.
 */
export class DailyCharges {
	readonly #amounts: Float64Array;

	constructor(readonly stayDays: number) {
		this.#amounts = new Float64Array(PRICE_TIERS.length * 3 * stayDays);
	}

	/** Adds fen; `charge` is 0 routine, 1 allowance, 2 signal. */
	add(level: number, charge: number, place: number, amount: number): void {
		const at = (level * 3 + charge) * this.stayDays + place;
		this.#amounts[at] = (this.#amounts[at] ?? 0) + amount;
	}

	at(level: number, charge: number, place: number): number {
		return this.#amounts[(level * 3 + charge) * this.stayDays + place] ?? 0;
	}
}

export interface OccasionRequest {
	readonly items: readonly PreparedItem[];
	readonly picked: readonly boolean[];
	readonly stay: Stay;
	readonly counts: Counts;
	/** The package, where it is active. */
	readonly bundle: PreparedPackage | null;
	/** Where given, the money of each day is added up in it at these prices. */
	readonly daily?: { readonly charges: DailyCharges; readonly prices: UnitPrices };
}

const CLASS_PLACE = { routine: 0, allowance: 1, signal: 2 } as const;

/** The first and last place in the stay at which an item's timing allows a charge. */
function rangeOf({ timing }: PreparedItem, { admissionDay, stayDays }: Stay): readonly [number, number] {
	switch (timing.on) {
		case 'admission':
			return [0, 0];
		case 'infusion':
			return [-admissionDay, -admissionDay];
		case 'discharge':
			return [stayDays - 1, stayDays - 1];
		case 'window':
			return [Math.max(0, timing.from - admissionDay), Math.min(stayDays - 1, timing.to - admissionDay)];
		case 'day':
		case 'support':
			return [0, stayDays - 1];
	}
}

function countItemOccasions(item: PreparedItem, request: OccasionRequest): OccasionCount {
	const { stay, counts, bundle, daily } = request;
	const { timing, ahead } = item;
	const occasionCount: OccasionCount = {
		item,
		occasions: 0,
		routine: 0,
		allowance: 0,
		signal: 0,
		included: 0,
		firstSignalDay: 0
	};
	const given = timing.support === null ? null : counts[timing.support];
	if (given === undefined || timing.place === 'nowhere') return occasionCount;

	const { icu } = counts;
	const alwaysSignal = item.class === 'signal';
	const covered =
		bundle !== null &&
		((item.class === 'routine' && bundle.coversRoutine) || (item.class === 'allowance' && bundle.coversAllowance));
	const coversDays = covered ? bundle.coversDays : 0;
	const classPlace = CLASS_PLACE[item.class];
	const [first, last] = rangeOf(item, stay);
	let selected = 0;
	let kept = 0;

	for (let place = first; place <= last; place += 1) {
		const occasions = given === null ? 1 : (given[place] ?? 0);
		if (occasions === 0) continue;
		if (timing.place !== 'any' && (icu?.[place] ?? 0) > 0 !== (timing.place === 'icu')) continue;
		// `every` counts the days selected so far, not calendar days.
		if (selected++ % timing.every !== 0) continue;

		const later = alwaysSignal
			? occasions
			: Math.max(0, occasionCount.occasions + occasions - Math.max(item.keeps, occasionCount.occasions));
		const own = occasions - later;
		occasionCount.occasions += occasions;
		if (ahead) continue;
		if (later > 0) {
			if (occasionCount.signal === 0) occasionCount.firstSignalDay = place + stay.admissionDay;
			occasionCount.signal += later;
		}
		const paid = place < coversDays ? 0 : own;
		occasionCount.included += own - paid;
		kept += paid;
		if (!daily) continue;
		const { charges, prices } = daily;
		for (let level = 0; level < PRICE_TIERS.length; level += 1) {
			const price = prices[PRICE_TIERS[level] ?? 'low'][item.index] ?? 0;
			if (paid > 0) charges.add(level, classPlace, place, paid * price);
			if (later > 0) charges.add(level, CLASS_PLACE.signal, place, later * price);
		}
	}
	if (item.class === 'routine') occasionCount.routine = kept;
	else if (item.class === 'allowance') occasionCount.allowance = kept;
	return occasionCount;
}

/** Counts every picked item that is charged at least once, in sheet order (contract, sections 4 and 5). */
export function countOccasions(request: OccasionRequest): OccasionCount[] {
	const occasionCounts: OccasionCount[] = [];
	for (const item of request.items) {
		if (!request.picked[item.index]) continue;
		const occasionCount = countItemOccasions(item, request);
		if (occasionCount.occasions > 0) occasionCounts.push(occasionCount);
	}
	return occasionCounts;
}
