/**
 * What the engine and the intake say when something cannot be accepted. A fault is a value: it names the place in the
 * input and carries a stable code, from which each surface (page, HTTP interface) chooses its own words.
 */
export const FAULT_CODES = [
	// Shape: what a schema finds in one field.
	'missing',
	'wrong-type',
	'unknown-key',
	'unknown-value',
	'out-of-range',
	'not-whole',
	'malformed-amount',
	'malformed-decimal',
	'not-positive',
	'too-many-decimals',
	'not-a-date',
	'too-long',
	'empty',
	'too-many',
	'too-deep',
	// Meaning: what only several fields together show.
	'one-of-two',
	'unknown-sheet',
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
	'unknown-choice-group',
	'unknown-choice',
	'lead-not-before-baseline',
	'unknown-support',
	'outside-stay',
	'same-support-overlaps',
	'ventilation-needs-icu',
	'second-vasopressor-needs-first',
	'two-kinds-of-oxygen',
	'target-below-floor',
	'planned-before-admission',
	'unknown-currency',
	'total-too-large',
	'chances-not-one',
	'too-many-courses',
	'too-many-candidates',
	// What a revision that was handed out cannot be.
	'not-hospital-prices',
	'after-prices-end',
	'out-of-order',
	// What only a server that works for many says.
	'unknown-model',
	'too-much-work'
] as const;

export type FaultCode = (typeof FAULT_CODES)[number];

export interface Fault {
	/** Where, in the input's own names: `plan.course[2].days`. */
	readonly path: string;
	readonly code: FaultCode;
	/** Facts a sentence may want: the days concerned, the index of the other span, a limit. */
	readonly detail?: FaultDetail;
}

export interface FaultDetail {
	readonly days?: readonly number[];
	readonly other?: number;
	readonly least?: number;
	readonly most?: number;
	readonly values?: readonly string[];
	/** How many there would be, as digits: it may be larger than any number holds exactly. */
	readonly count?: string;
}

export type Result<T> =
	{ readonly ok: true; readonly value: T } | { readonly ok: false; readonly faults: readonly Fault[] };

export function accepted<T>(value: T): Result<T> {
	return { ok: true, value };
}

export function refused(faults: readonly Fault[]): { readonly ok: false; readonly faults: readonly Fault[] } {
	return { ok: false, faults };
}

/**
 * A value of which any part may be missing, because the schema has already refused that part. Checks of meaning take
 * this form, so that one pass reports every fault that can be told apart.
 */
export type Loose<T> = T extends readonly (infer U)[]
	? readonly (Loose<U> | undefined)[]
	: T extends object
		? { readonly [K in keyof T]?: Loose<T[K]> | undefined }
		: T;
