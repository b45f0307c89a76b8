import type { Plan } from '../model/plan.schema';
import { type Counts, totalOf } from './course';
import type { PreparedSheet } from './prepared-sheet';
import type { Stay } from './stay';
import { type Support, USUAL_TOCILIZUMAB_DOSES, USUALLY_IN_ICU } from '../model/supports';
import type { OccasionCount } from './count-occasions';

export const WARNING_CODES = [
	'usually-icu',
	'many-tocilizumab-doses',
	'early-discharge',
	'window-cut',
	'sheet-not-valid'
] as const;

/** What is accepted and yet worth a word: a place in the input and a stable code. */
export interface Warning {
	readonly path: string;
	readonly code: (typeof WARNING_CODES)[number];
}

/** A stay that ends before this day leaves while CRS may still begin. */
const EARLY_DISCHARGE_DAY = 14;

/** Plain code-unit order, the same everywhere: no locale. */
function inOrder(one: string, other: string): number {
	if (one === other) return 0;
	return one < other ? -1 : 1;
}

/** Spans of care that is usually given in intensive care, with a day outside it. */
function outsideIcu(plan: Plan, stay: Stay, icu: Uint8Array | undefined): Warning[] {
	const warnings: Warning[] = [];
	plan.course.forEach((span, index) => {
		if (!USUALLY_IN_ICU.has(span.support as Support)) return;
		const first = span.firstDay - stay.admissionDay;
		const days = icu?.subarray(first, first + span.days);
		if (!days?.every((count) => count > 0)) warnings.push({ path: `plan.course[${index}]`, code: 'usually-icu' });
	});
	return warnings;
}

/** A sheet used outside its dates, by the day it is asked on or the day of admission. Dates compare as text. */
function outsideDates({ sheet }: PreparedSheet, dates: readonly (string | undefined)[]): Warning[] {
	const warnings: Warning[] = [];
	const known = dates.filter((date) => date !== undefined);
	if (known.some((date) => date < sheet.validFrom)) warnings.push({ path: 'sheet.validFrom', code: 'sheet-not-valid' });
	if (known.some((date) => date > sheet.validTo)) warnings.push({ path: 'sheet.validTo', code: 'sheet-not-valid' });
	return warnings;
}

/** The warnings of the contract (section 3), one a path and code, sorted by path, then code. */
export function warningsOf(request: {
	readonly prepared: PreparedSheet;
	readonly plan: Plan;
	readonly stay: Stay;
	readonly counts: Counts;
	readonly occasionCounts: readonly OccasionCount[];
	readonly dates: readonly (string | undefined)[];
}): Warning[] {
	const { prepared, plan, stay, counts, occasionCounts, dates } = request;
	const warnings = [...outsideIcu(plan, stay, counts.icu), ...outsideDates(prepared, dates)];
	if (totalOf(plan.course, 'tocilizumab') > USUAL_TOCILIZUMAB_DOSES) {
		warnings.push({ path: 'plan.course', code: 'many-tocilizumab-doses' });
	}
	if (stay.dischargeDay < EARLY_DISCHARGE_DAY) warnings.push({ path: 'plan.baselineDays', code: 'early-discharge' });
	for (const { item } of occasionCounts) {
		if (item.timing.on === 'window' && item.timing.from < stay.admissionDay) {
			warnings.push({ path: `sheet.items[${item.index}]`, code: 'window-cut' });
		}
	}
	return warnings.sort((one, other) => inOrder(one.path, other.path) || inOrder(one.code, other.code));
}
