import type { FaultCode } from '../model/faults';

/** Every code that a fault of a sheet can have. */
export const SHEET_FAULT_CODES = [
	'missing',
	'wrong-type',
	'unknown-key',
	'unknown-value',
	'out-of-range',
	'not-whole',
	'malformed-amount',
	'malformed-decimal',
	'not-a-date',
	'too-long',
	'empty',
	'too-many',
	'too-deep',
	'repeated-id',
	'reserved-id',
	'low-above-typical',
	'typical-above-high',
	'from-after-to',
	'dose-beside-price',
	'neither-price-nor-dose',
	'repeated-vial',
	'repeated-class',
	'valid-to-before-from',
	'unknown-item',
	'total-too-large'
] as const satisfies readonly FaultCode[];

export type SheetFaultCode = (typeof SHEET_FAULT_CODES)[number];

/** What a sentence about a fault may want to say. */
export interface FaultFacts {
	/** What stands in the file, as it stands there; empty where it is absent or long. */
	readonly written: string;
	/** What should stand there: what was most likely meant, else an example. */
	readonly meant: string;
	readonly isExample: boolean;
	/** The names or values that are taken there. */
	readonly known: readonly string[];
	readonly range: readonly [least: number, most: number] | undefined;
	readonly most: number | undefined;
}

/** What is wrong, and what to do. */
export interface FaultSentences {
	readonly problem: string;
	readonly repair: string;
}
