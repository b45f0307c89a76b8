import type { PriceSheet } from '$lib/model/price-sheet.schema';

const STRENGTHS = ['A', 'B', 'C'] as const;
const CLASSES = ['routine', 'allowance', 'signal'] as const;

type Counts<Name extends string> = Readonly<Record<Name, number>>;

/** What a price sheet says of itself, and how many of its lines rest on what. */
export interface SheetFacts {
	readonly id: string;
	readonly version: string;
	readonly validFrom: string;
	readonly validTo: string;
	/** As the sheet has it, a decimal of CNY. */
	readonly allowance: string;
	readonly levelNames: PriceSheet['levelNames'];
	readonly lines: number;
	readonly evidence: Counts<(typeof STRENGTHS)[number]>;
	readonly classes: Counts<(typeof CLASSES)[number]>;
	/** Lines that turn into a signal after a number of times. */
	readonly turning: number;
}

function counts<Name extends string>(names: readonly Name[], of: readonly (string | undefined)[]): Counts<Name> {
	return Object.fromEntries(names.map((name) => [name, of.filter((one) => one === name).length])) as Counts<Name>;
}

export function sheetFacts({ items, ...sheet }: PriceSheet): SheetFacts {
	return {
		id: sheet.id,
		version: sheet.version,
		validFrom: sheet.validFrom,
		validTo: sheet.validTo,
		allowance: sheet.crsAllowance,
		levelNames: sheet.levelNames,
		lines: items.length,
		evidence: counts(
			STRENGTHS,
			items.map(({ evidence }) => evidence)
		),
		classes: counts(
			CLASSES,
			items.map((item) => item.class)
		),
		turning: items.filter(({ signalAfter }) => signalAfter !== undefined).length
	};
}
