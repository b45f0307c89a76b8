import type { TierAmounts, PriceSheet, SheetItem } from '../model/price-sheet.schema';
import { dayNumber } from '../model/dates';
import type { Fault, Loose } from '../model/faults';
import { parseAmount } from '../model/money';

/** Ids that the contract keeps for itself: the package's line, and the choice of nothing. */
const RESERVED_IDS: ReadonlySet<string> = new Set(['package', 'none']);

/** `low <= typical <= high`, each pair told apart. */
function checkLevels(price: Loose<TierAmounts> | undefined, path: string): Fault[] {
	/** Whether both are amounts and the first is the larger: what is missing is not compared. */
	const isAbove = (one: string | undefined, other: string | undefined): boolean => {
		const [amount, limit] = [one, other].map((text) => (text === undefined ? null : parseAmount(text)));
		return typeof amount === 'number' && typeof limit === 'number' && amount > limit;
	};
	const faults: Fault[] = [];
	if (isAbove(price?.low, price?.typical)) faults.push({ path: `${path}.low`, code: 'low-above-typical' });
	if (isAbove(price?.typical, price?.high)) faults.push({ path: `${path}.typical`, code: 'typical-above-high' });
	return faults;
}

function checkWhen(when: Loose<SheetItem['when']> | undefined, path: string, refused: Refused): Fault[] {
	if (when?.on !== 'window') return [];
	const faults: Fault[] = [];
	for (const end of ['from', 'to'] as const) {
		if (when[end] === undefined && !refused(`${path}.${end}`)) faults.push({ path: `${path}.${end}`, code: 'missing' });
	}
	if (when.from !== undefined && when.to !== undefined && when.from > when.to) {
		faults.push({ path: `${path}.from`, code: 'from-after-to' });
	}
	return faults;
}

function checkDose(dose: NonNullable<Loose<SheetItem['dose']>>, path: string): Fault[] {
	const faults: Fault[] = [];
	const seen = new Set<number>();
	dose.vials?.forEach((vial, index) => {
		const at = `${path}.vials[${index}]`;
		if (vial?.mg !== undefined) {
			if (seen.has(vial.mg)) faults.push({ path: `${at}.mg`, code: 'repeated-vial' });
			seen.add(vial.mg);
		}
		faults.push(...checkLevels(vial?.price, `${at}.price`));
	});
	return faults;
}

/** Whether the schema has already refused the value at a path, so that its absence is no second fault. */
export type Refused = (path: string) => boolean;

function checkItem(item: Loose<SheetItem>, path: string, refused: Refused): Fault[] {
	const faults: Fault[] = [];
	if (item.id !== undefined && RESERVED_IDS.has(item.id)) faults.push({ path: `${path}.id`, code: 'reserved-id' });
	const priced = item.price !== undefined || refused(`${path}.price`);
	const dosed = item.dose !== undefined || refused(`${path}.dose`);
	if (dosed && priced) faults.push({ path: `${path}.dose`, code: 'dose-beside-price' });
	if (!dosed && !priced) faults.push({ path: `${path}.price`, code: 'neither-price-nor-dose' });
	faults.push(...checkLevels(item.price, `${path}.price`));
	if (item.dose) faults.push(...checkDose(item.dose, `${path}.dose`));
	faults.push(...checkWhen(item.when, `${path}.when`, refused));
	return faults;
}

function checkPackage(sheet: Loose<PriceSheet>): Fault[] {
	const bundle = sheet.package;
	if (!bundle) return [];
	const faults = checkLevels(bundle.price, 'sheet.package.price');
	bundle.covers?.forEach((covered, index, all) => {
		if (covered !== undefined && all.indexOf(covered) < index) {
			faults.push({ path: `sheet.package.covers[${index}]`, code: 'repeated-class' });
		}
	});
	// Where an item's id was refused, it may be the very one that is meant.
	const ids = sheet.items?.map((item) => item?.id);
	if (bundle.onlyWith !== undefined && ids?.every((id) => id !== undefined) && !ids.includes(bundle.onlyWith)) {
		faults.push({ path: 'sheet.package.onlyWith', code: 'unknown-item' });
	}
	return faults;
}

/**
 * What a sheet cannot mean although each field is well formed (contract, section 4): as many faults as can be told
 * apart, with the path to the field.
 *
 * @param refused paths under which the schema has already found a fault; the engine does not report their absence.
 */
export function checkSheet(sheet: Loose<PriceSheet>, refused: Refused = () => false): Fault[] {
	const faults: Fault[] = [];
	const from = sheet.validFrom === undefined ? null : dayNumber(sheet.validFrom);
	const to = sheet.validTo === undefined ? null : dayNumber(sheet.validTo);
	if (from !== null && to !== null && to < from) faults.push({ path: 'sheet.validTo', code: 'valid-to-before-from' });
	const seen = new Set<string>();
	sheet.items?.forEach((item, index) => {
		if (!item) return;
		const path = `sheet.items[${index}]`;
		if (item.id !== undefined) {
			if (seen.has(item.id)) faults.push({ path: `${path}.id`, code: 'repeated-id' });
			seen.add(item.id);
		}
		faults.push(...checkItem(item, path, refused));
	});
	return [...faults, ...checkPackage(sheet)];
}
