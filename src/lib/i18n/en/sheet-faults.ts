import type { FileFault } from '$lib/validation/file-fault';
import type { FaultFacts, FaultSentences, SheetFaultCode } from '$lib/validation/sheet-fault-facts';
import type { SheetField } from '$lib/validation/sheet-fields';

/** The sentences about a price sheet that cannot be read. */
export interface SheetFaultWords {
	readonly sheet: string;
	readonly package: string;
	readonly item: (place: number, id: string, name: string) => string;
	readonly vial: (place: number, field: string) => string;
	readonly entry: (place: number, field: string) => string;
	readonly part: (field: string, name: string) => string;
	readonly unknownField: (name: string) => string;
	readonly fields: Readonly<Record<SheetField, string>>;
	readonly faults: Readonly<Record<SheetFaultCode, (facts: FaultFacts) => FaultSentences>>;
	readonly files: { readonly [C in FileFault['code']]: (fault: Extract<FileFault, { code: C }>) => FaultSentences };
	readonly line: (field: string, sentences: FaultSentences) => string;
}

/** What stands in the file, where it can be shown. */
const now = ({ written }: FaultFacts): string => (written === '' ? '' : ` The file has ${written}.`);
const write = ({ meant, isExample }: FaultFacts): string => {
	if (meant === '') return 'Compare with the template on this page.';
	return isExample ? `Write it as in this example: ${meant}` : `Write ${meant}.`;
};
const choose = (facts: FaultFacts): string => {
	const all = facts.known.length > 0 ? ` Known here: ${facts.known.join(', ')}.` : '';
	return facts.isExample ? `Choose one of those known.${all}` : `Write ${facts.meant}.${all}`;
};
const bounds = ({ range, most }: FaultFacts): string => {
	if (range) return `from ${range[0]} to ${range[1]}`;
	return most === undefined ? 'from 0 to 100000000.00' : `of ${most} at most`;
};

export const sheetFaults: SheetFaultWords = {
	sheet: 'The sheet itself',
	package: 'The package',
	item: (place, id, name) => `Item ${place}${id ? `, ${id}` : ''}${name ? ` (${name})` : ''}`,
	vial: (place, field) => `vial ${place}: ${field}`,
	entry: (place, field) => `${field}, entry ${place}`,
	part: (field, name) => `${field}, “${name}”`,
	unknownField: (name) => `“${name}”`,
	line: (field, { problem, repair }) => `${field}: ${problem} ${repair}`,
	fields: {
		schema: 'form of the file (schema)',
		id: 'id of the sheet',
		version: 'version of the sheet',
		basis: 'basis: hospital or illustrative',
		hospital: 'hospital',
		'hospital.name': 'name of the hospital',
		'hospital.city': 'city of the hospital',
		levelNames: 'names of the three levels',
		'levelNames.low': 'name of the low level',
		'levelNames.typical': 'name of the typical level',
		'levelNames.high': 'name of the high level',
		currency: 'currency',
		validFrom: 'first day of the prices (validFrom)',
		validTo: 'last day of the prices (validTo)',
		crsAllowance: 'allowance for CRS care (crsAllowance)',
		package: 'package',
		'package.price': 'price of the package',
		'package.price.low': 'price of the package, low level',
		'package.price.typical': 'price of the package, typical level',
		'package.price.high': 'price of the package, high level',
		'package.coversDays': 'days the package covers (coversDays)',
		'package.covers': 'classes the package covers (covers)',
		'package.onlyWith': 'item the package goes with (onlyWith)',
		'package.paid': 'when it is paid (paid)',
		'package.daysBefore': 'days before admission (daysBefore)',
		items: 'list of items',
		'items.id': 'id',
		'items.name': 'name',
		'items.category': 'category',
		'items.unit': 'unit',
		'items.price': 'price',
		'items.price.low': 'price, low level',
		'items.price.typical': 'price, typical level',
		'items.price.high': 'price, high level',
		'items.dose': 'dose',
		'items.dose.mgPerKg': 'dose: mg for each kg (mgPerKg)',
		'items.dose.mgPerKgUnder30': 'dose: mg for each kg under 30 kg (mgPerKgUnder30)',
		'items.dose.maxMg': 'dose: most mg at once (maxMg)',
		'items.dose.vials': 'dose: vials',
		'items.dose.vials.mg': 'mg in it',
		'items.dose.vials.price': 'price',
		'items.dose.vials.price.low': 'price, low level',
		'items.dose.vials.price.typical': 'price, typical level',
		'items.dose.vials.price.high': 'price, high level',
		'items.when': 'when it is charged (when)',
		'items.when.on': 'what it is charged on (when: on)',
		'items.when.from': 'first day of the window (when: from)',
		'items.when.to': 'last day of the window (when: to)',
		'items.when.place': 'ward or ICU (when: place)',
		'items.when.every': 'every how many days (when: every)',
		'items.quantity': 'quantity',
		'items.class': 'class',
		'items.signalAfter': 'times before it turns into a signal (signalAfter)',
		'items.choice': 'group to choose from (choice)',
		'items.paid': 'when it is paid (paid)',
		'items.daysBefore': 'days before admission (daysBefore)',
		'items.entry': 'entry in the charge dictionary (entry)',
		'items.evidence': 'evidence',
		'items.source': 'source',
		'items.asOf': 'as of (asOf)',
		'items.words': 'explanation (words)'
	},
	faults: {
		missing: (facts) => ({ problem: 'This field is needed and is not there.', repair: write(facts) }),
		'wrong-type': (facts) => ({
			problem: `This is another kind of value than the field takes: text and amounts stand in quotation marks, counts without.${now(facts)}`,
			repair: write(facts)
		}),
		'unknown-key': (facts) => ({
			problem: `There is no field of the name ${facts.written} here.`,
			repair: facts.isExample
				? `Take it out, or use a name that is known here: ${facts.known.join(', ') || 'a language code such as en or zh'}.`
				: `Name it ${facts.meant}, or take it out.`
		}),
		'unknown-value': (facts) => ({
			problem: `This value is none of those that the field takes.${now(facts)}`,
			repair: choose(facts)
		}),
		'out-of-range': (facts) => ({
			problem: `This number is outside the limits of the field.${now(facts)}`,
			repair: `Write a number ${bounds(facts)}.`
		}),
		'not-whole': (facts) => ({
			problem: `This must be a whole number.${now(facts)}`,
			repair: `Leave out the decimals, as in this example: ${facts.isExample ? facts.meant : '2'}`
		}),
		'malformed-amount': (facts) => ({
			problem: `An amount has digits, a point and two decimals, and nothing else.${now(facts)}`,
			repair: write(facts)
		}),
		'malformed-decimal': (facts) => ({
			problem: `This number has digits and at most one point, and nothing else.${now(facts)}`,
			repair: write(facts)
		}),
		'not-a-date': (facts) => ({
			problem: `This is no calendar day in the form year-month-day.${now(facts)}`,
			repair: write(facts)
		}),
		'too-long': (facts) => ({
			problem: 'This text is longer than the field takes.',
			repair: `Shorten it${facts.most === undefined ? '' : ` to ${facts.most} characters`}.`
		}),
		empty: (facts) => ({ problem: 'This is empty.', repair: write(facts) }),
		'too-many': (facts) => ({
			problem: 'This list is longer than the field takes.',
			repair: `Keep ${facts.most ?? facts.range?.[1] ?? ''} entries at most.`.replace('  ', ' ')
		}),
		'too-deep': () => ({
			problem: 'There are more brackets inside one another here than any field has.',
			repair: 'Take this part out, and compare with the template on this page.'
		}),
		'repeated-id': (facts) => ({
			problem: `Another item above has the same id.${now(facts)}`,
			repair: 'Give each item an id of its own, such as "ward-bed-2".'
		}),
		'reserved-id': (facts) => ({
			problem: `The ids "package" and "none" have a meaning of their own.${now(facts)}`,
			repair: 'Choose another id, such as "ward-bed".'
		}),
		'low-above-typical': (facts) => ({
			problem: `The low price is above the typical price.${now(facts)}`,
			repair: 'Put the three prices in order, or write the same price three times.'
		}),
		'typical-above-high': (facts) => ({
			problem: `The typical price is above the high price.${now(facts)}`,
			repair: 'Put the three prices in order, or write the same price three times.'
		}),
		'from-after-to': (facts) => ({
			problem: `The window begins after it ends.${now(facts)}`,
			repair: 'Days count from the infusion, before it with a minus: "from": -5, "to": -3.'
		}),
		'dose-beside-price': () => ({
			problem: 'This item has both a price and a dose.',
			repair: 'Take one out: keep the dose for a medicine priced by weight, else keep the price.'
		}),
		'neither-price-nor-dose': (facts) => ({ problem: 'This item has no price.', repair: write(facts) }),
		'repeated-vial': (facts) => ({
			problem: `Another vial of this item has the same size.${now(facts)}`,
			repair: 'Keep one line for each size of vial.'
		}),
		'repeated-class': (facts) => ({
			problem: `This class is named twice.${now(facts)}`,
			repair: 'Name each class once: ["routine", "allowance"].'
		}),
		'valid-to-before-from': (facts) => ({
			problem: `The prices end before they begin.${now(facts)}`,
			repair: 'Put the later day into "validTo", as in "validTo": "2027-12-31".'
		}),
		'unknown-item': (facts) => ({
			problem: `No item of this sheet has this id.${now(facts)}`,
			repair: 'Copy the id from the item that is meant, or take this field out.'
		}),
		'total-too-large': () => ({
			problem: 'One stay would pass CNY 1,000,000,000,000.00 at these prices.',
			repair: 'Look for a price or a quantity with zeros too many.'
		})
	},
	files: {
		'too-large': ({ bytes }) => ({
			problem: `The file has ${(bytes / 1_048_576).toFixed(1)} MiB; a price sheet has 1 MiB at most.`,
			repair: 'Check that it is the right file. A sheet of 2,000 items fits.'
		}),
		'empty-file': () => ({
			problem: 'The file is empty.',
			repair: 'Choose the file again, or start from the template on this page.'
		}),
		unreadable: () => ({
			problem: 'The device did not let the page read this file.',
			repair: 'The file may have been moved or may still be open: close it, then choose it again.'
		}),
		'not-utf8': () => ({
			problem: 'The letters of this file are stored in another way than UTF-8.',
			repair: 'Open it in a text editor, save it again with the encoding UTF-8, and choose it again.'
		}),
		'not-json': ({ line, column, mistake }) => ({
			problem: `The file cannot be read from line ${line}, column ${column} on.`,
			repair: {
				'comma-too-many': 'There is a comma too many: take it out. No comma stands before a closing } or ].',
				'wrong-quotes': 'The quotation marks are of another kind: use the straight ones, "like this".',
				comment: 'A comment stands there: take it out. Explanations go into "words" of an item.',
				'cut-off': 'The end is missing: a closing ", } or ] is not there. The file may be cut off.',
				'name-without-quotes': 'The name of the field needs quotation marks: "id" and not id.',
				other: 'Look there for a missing comma or colon, or a number with commas: "1200.00" and not 1,200.'
			}[mistake]
		})
	}
};
