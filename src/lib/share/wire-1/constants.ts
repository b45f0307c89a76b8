/**
 * What content of version 1 leaves out or writes as a number. Links rest on it for ever: nothing here is ever changed,
 * whatever the program's own defaults become; new meanings are a new version of the content.
 */

/** Kinds of support by the number that stands for them; one that is not here is written by its name. */
export const SUPPORT_NUMBERS: readonly string[] = [
	'fever',
	'tocilizumab',
	'steroid',
	'steroid-pulse',
	'fluid-resuscitation',
	'low-flow-oxygen',
	'high-flow-oxygen',
	'non-invasive-ventilation',
	'vasopressor',
	'second-vasopressor',
	'mechanical-ventilation',
	'dialysis',
	'icu',
	'plasma-exchange',
	'anakinra',
	'siltuximab',
	'neurotoxicity',
	'infection',
	'red-cells',
	'platelets',
	'immunoglobulin'
];

export const PRICE_TIER_NUMBERS = ['low', 'typical', 'high'] as const;
export const RULE_NUMBERS = ['fill-to', 'standard'] as const;
export const PER_NUMBERS = ['once', 'day'] as const;
export const RATE_NUMBERS = ['snapshot', 'typed'] as const;
export const KIND_NUMBERS = ['tool', 'hospital'] as const;

/** What is meant where a field is left out. */
export const LEFT_OUT = {
	timing: 'car-t',
	weightKg: '60',
	leadDays: 6,
	deposit: '100000.00',
	guarantee: '0.00',
	floor: '20000.00',
	target: '60000.00',
	step: '10000.00',
	arrivalDays: 6,
	sheetId: 'illustrative-cn-2026',
	validDays: 14
} as const;

/** The version of the plan document that the packed form holds. */
export const PACKED_DOCUMENT_VERSION = 3;
