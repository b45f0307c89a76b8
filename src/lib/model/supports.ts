/** The kinds of support a course may need (contract, section 3). */
export const SUPPORTS = [
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
] as const;

export type Support = (typeof SUPPORTS)[number];

const KNOWN: ReadonlySet<string> = new Set(SUPPORTS);

export function isSupport(name: string): name is Support {
	return KNOWN.has(name);
}

/** A pair of ASTCT grades: the least and the most that sources name for a level of support. */
export type GradeRange = readonly [least: number, most: number];

/**
 * The ASTCT grade a support is usually seen with. Non-invasive ventilation is 3 in the family guide's table and 4 in
 * the consensus of 2019, which counts positive pressure as grade 4; intensive care and dialysis are the guide's alone.
 */
export const USUAL_GRADE: Readonly<Partial<Record<Support, GradeRange>>> = {
	fever: [1, 1],
	'fluid-resuscitation': [2, 2],
	'low-flow-oxygen': [2, 2],
	'high-flow-oxygen': [3, 3],
	'non-invasive-ventilation': [3, 4],
	vasopressor: [3, 3],
	'second-vasopressor': [4, 4],
	'mechanical-ventilation': [4, 4],
	dialysis: [4, 4],
	icu: [3, 3]
};

/** How many a day at the most; every other support is given once a day. */
const MOST_PER_DAY: Readonly<Partial<Record<Support, number>>> = { tocilizumab: 3, 'red-cells': 10, platelets: 10 };

export function mostPerDay(support: Support): number {
	return MOST_PER_DAY[support] ?? 1;
}

/** Care that is usually given in intensive care; outside it the engine warns. */
export const USUALLY_IN_ICU: ReadonlySet<Support> = new Set<Support>([
	'non-invasive-ventilation',
	'vasopressor',
	'second-vasopressor',
	'dialysis'
]);

/** Ways of breathing support that exclude one another on one day. */
export const OXYGEN_KINDS: readonly Support[] = [
	'low-flow-oxygen',
	'high-flow-oxygen',
	'non-invasive-ventilation',
	'mechanical-ventilation'
];

/** More doses than this in one course are unusual (label: a total of four at the most). */
export const USUAL_TOCILIZUMAB_DOSES = 4;
