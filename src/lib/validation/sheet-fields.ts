import { LIMITS } from '$lib/model/limits';

const PRICE = '"price": { "low": "120.00", "typical": "150.00", "high": "400.00" }';
const NAME = '"name": { "en": "Ward bed", "zh": "床位费" }';

/** Every field of a price sheet, without places in lists, with an example as it stands in a file. */
export const SHEET_FIELDS = {
	schema: '"schema": "price-sheet/1"',
	id: '"id": "our-hospital-2027"',
	version: '"version": "1.0"',
	basis: '"basis": "hospital"',
	hospital: '"hospital": { "name": { "en": "Our hospital", "zh": "本院" } }',
	'hospital.name': '"name": { "en": "Our hospital", "zh": "本院" }',
	'hospital.city': '"city": "Shanghai"',
	levelNames: '"levelNames": { "low": { "zh": "普通" }, "typical": { "zh": "国际" }, "high": { "zh": "特需" } }',
	'levelNames.low': '"low": { "en": "Public ward", "zh": "普通病区" }',
	'levelNames.typical': '"typical": { "en": "International department", "zh": "国际医疗部" }',
	'levelNames.high': '"high": { "en": "Premium", "zh": "特需" }',
	currency: '"currency": "CNY"',
	validFrom: '"validFrom": "2027-01-01"',
	validTo: '"validTo": "2027-12-31"',
	crsAllowance: '"crsAllowance": "30000.00"',
	package: `"package": { ${PRICE}, "coversDays": 30, "covers": ["routine"] }`,
	'package.price': PRICE,
	'package.price.low': '"low": "120.00"',
	'package.price.typical': '"typical": "150.00"',
	'package.price.high': '"high": "400.00"',
	'package.coversDays': '"coversDays": 30',
	'package.covers': '"covers": ["routine"]',
	'package.onlyWith': '"onlyWith": "product-trial"',
	'package.paid': '"paid": "ahead"',
	'package.daysBefore': '"daysBefore": 7',
	items: '"items": [ … ]',
	'items.id': '"id": "ward-bed"',
	'items.name': NAME,
	'items.category': '"category": "ward"',
	'items.unit': '"unit": "day"',
	'items.price': PRICE,
	'items.price.low': '"low": "120.00"',
	'items.price.typical': '"typical": "150.00"',
	'items.price.high': '"high": "400.00"',
	'items.dose': `"dose": { "mgPerKg": "8", "maxMg": "800", "vials": [{ "mg": 80, ${PRICE} }] }`,
	'items.dose.mgPerKg': '"mgPerKg": "8"',
	'items.dose.mgPerKgUnder30': '"mgPerKgUnder30": "12"',
	'items.dose.maxMg': '"maxMg": "800"',
	'items.dose.vials': `"vials": [{ "mg": 80, ${PRICE} }]`,
	'items.dose.vials.mg': '"mg": 80',
	'items.dose.vials.price': PRICE,
	'items.dose.vials.price.low': '"low": "120.00"',
	'items.dose.vials.price.typical': '"typical": "150.00"',
	'items.dose.vials.price.high': '"high": "400.00"',
	'items.when': '"when": { "on": "ward" }',
	'items.when.on': '"on": "ward"',
	'items.when.from': '"from": -5',
	'items.when.to': '"to": -3',
	'items.when.place': '"place": "ward"',
	'items.when.every': '"every": 2',
	'items.quantity': '"quantity": 1',
	'items.class': '"class": "routine"',
	'items.signalAfter': '"signalAfter": 1',
	'items.choice': '"choice": "room"',
	'items.paid': '"paid": "ahead"',
	'items.daysBefore': '"daysBefore": 21',
	'items.entry': '"entry": "ward_bed"',
	'items.evidence': '"evidence": "A"',
	'items.source': '"source": "Price list of 2027"',
	'items.asOf': '"asOf": "2027-01"',
	'items.words': '"words": { "zh": "含被服费。" }'
} as const satisfies Readonly<Record<string, string>>;

export type SheetField = keyof typeof SHEET_FIELDS;

/** The limits of fields, as a clerk would write them. */
export const FIELD_RANGES: Readonly<Partial<Record<SheetField, readonly [least: number, most: number]>>> = {
	'package.coversDays': [1, LIMITS.coversDays],
	'package.daysBefore': [0, LIMITS.daysBefore],
	'items.daysBefore': [0, LIMITS.daysBefore],
	'items.dose.mgPerKg': [0, LIMITS.mgPerKg],
	'items.dose.mgPerKgUnder30': [0, LIMITS.mgPerKg],
	'items.dose.maxMg': [0, LIMITS.maxMg],
	'items.dose.vials': [1, LIMITS.vials],
	'items.dose.vials.mg': [1, LIMITS.vialMg],
	'items.when.every': [1, LIMITS.count],
	'items.quantity': [1, LIMITS.count],
	'items.signalAfter': [1, LIMITS.count]
};

/** The steps of a fault's path (`sheet.items[3].price.low`), the leading `sheet` left out. */
export function stepsOf(path: string): (string | number)[] {
	const steps: (string | number)[] = [];
	const pattern = /\[([0-9]+)\]|\["((?:[^"\\]|\\.)*)"\]|\.?([^.[\]]+)/gy;
	for (let match = pattern.exec(path); match; match = pattern.exec(path)) {
		const [, index, quoted, plain] = match;
		if (index === undefined) steps.push(quoted ?? plain ?? '');
		else steps.push(Number(index));
	}
	return steps[0] === 'sheet' ? steps.slice(1) : steps;
}

/** The fields that stand directly in one: those of an item for `items`, those of the sheet for nothing. */
export function fieldsIn(parent: string): string[] {
	const start = parent === '' ? '' : `${parent}.`;
	return Object.keys(SHEET_FIELDS)
		.filter((field) => field.startsWith(start))
		.map((field) => field.slice(start.length))
		.filter((name) => !name.includes('.'));
}

export function isSheetField(name: string): name is SheetField {
	return Object.hasOwn(SHEET_FIELDS, name);
}
