/** Limits of the contract (sections 1 to 9); what lies beyond is refused. Amounts in whole fen. */
export const LIMITS = {
	/** CNY 100,000,000.00 */
	amount: 100_000_000_00,
	/** CNY 1,000,000,000,000.00: below 2^53, so every accepted sum is an exact number. */
	total: 1_000_000_000_000_00,
	count: 1_000,
	daysBefore: 365,
	items: 2_000,
	spans: 500,
	calendarDates: 400,
	leadDays: { least: 0, most: 14, initial: 6 },
	baselineDays: { least: 14, most: 28, initial: 21 },
	extraDays: { least: 0, most: 90, initial: 0 },
	weightKg: { least: 2, most: 250 },
	mgPerKg: 10_000,
	maxMg: 100_000,
	vialMg: 100_000,
	vials: 6,
	coversDays: 120,
	arrivalDays: 60,
	plannedDay: 365,
	/** Days or doses that a distribution of a course model may name, and the courses a model may unfold into. */
	modelDays: 365,
	courses: 5_000_000,
	/** Deposits that one search tries, and the least step between them: CNY 100.00 (section 9). */
	candidates: 2_000,
	depositStep: 100_00,
	rate: 1_000_000_000,
	percent: 100,
	/** Longest text of one decimal: a bound on work, far above any rate that is quoted. */
	decimalLength: 100
} as const;

/** Scenarios beside the plan itself: four columns are as many as a reader compares. */
export const MOST_SCENARIOS = 3;
