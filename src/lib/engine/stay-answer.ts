import type { PriceSheet } from '../model/price-sheet.schema';
import type { Funding } from '../model/funding.schema';
import type { Plan } from '../model/plan.schema';
import { type Calendar, calendarOf } from './bank-calendar';
import { checkChoices, pickedItems } from './choices';
import { countsOf, impliedGradeOf } from './course';
import { checkCourse } from './course-checks';
import { compareWithQuote, daysOf, type Estimate, priceLines, quoteOf, signalsOf, type Totals } from './estimate';
import { accepted, type Fault, type Loose, refused, type Result } from '../model/faults';
import { checkFunding, type Ledger, ledgerOf } from './ledger';
import { byPriceTier, type ByPriceTier, PRICE_TIERS } from '../model/price-tiers';
import { LIMITS } from '../model/limits';
import { type PreparedPackage, PreparedSheet } from './prepared-sheet';
import { checkSheet, type Refused } from './sheet-checks';
import { checkStay, type Stay, stayOf } from './stay';
import type { GradeRange } from '../model/supports';
import { DailyCharges, type OccasionCount, countOccasions } from './count-occasions';
import { type Warning, warningsOf } from './warnings';

/** What is asked of a sheet about a stay. Every field has passed its schema, with defaults filled in. */
export interface StayQuestion {
	readonly plan: Plan;
	readonly funding?: Funding | undefined;
	/** The day on which the estimate is asked for, `YYYY-MM-DD`. */
	readonly asOf?: string | undefined;
}

export interface StayAtTier {
	readonly estimate: Estimate;
	/** `null` without a funding. */
	readonly ledger: Ledger | null;
}

/** An estimate and a ledger at each of the three price levels. */
export interface StayAnswer {
	readonly stay: Stay;
	readonly impliedGrade: GradeRange;
	readonly warnings: readonly Warning[];
	readonly levels: ByPriceTier<StayAtTier>;
}

/** What the question alone cannot mean; `sheet` where its choices are to be checked against one. */
export function checkStayQuestion(
	question: Loose<StayQuestion>,
	sheet: Loose<PriceSheet> | null,
	isRefused?: Refused
): Fault[] {
	const { plan, funding } = question;
	const lead = plan?.leadDays;
	return [
		...(plan ? checkStay(plan) : []),
		...(plan && sheet ? checkChoices(plan, sheet) : []),
		...(plan ? checkCourse(plan) : []),
		...(funding ? checkFunding(funding, lead === undefined ? null : -lead, isRefused) : [])
	];
}

/** Reads a sheet once; refused where its fields cannot mean what they say together. */
export function prepareSheet(sheet: PriceSheet): Result<PreparedSheet> {
	const faults = checkSheet(sheet);
	return faults.length > 0 ? refused(faults) : accepted(new PreparedSheet(sheet));
}

/** The package, where the plan's choices make it active. */
export function activePackage({ package: bundle }: PreparedSheet, picked: readonly boolean[]): PreparedPackage | null {
	return bundle && (bundle.onlyWith === -1 || picked[bundle.onlyWith]) ? bundle : null;
}

/** Sums of a plan at each level. */
function totalsOf(
	prepared: PreparedSheet,
	plan: Plan,
	occasionCounts: readonly OccasionCount[],
	bundle: PreparedPackage | null
): ByPriceTier<Totals> {
	const prices = prepared.unitPrices(plan.weightKg);
	return byPriceTier((level) => priceLines(occasionCounts, prices[level], bundle, bundle?.price[level] ?? 0).totals);
}

function passesLimit(...sums: readonly ByPriceTier<Totals>[]): boolean {
	return sums.some((totals) => PRICE_TIERS.some((level) => totals[level].all > LIMITS.total));
}

/**
 * Answers a question about a stay at all three price levels: charges and ledger, in CNY alone.
 *
 * @param prepared a sheet read by `prepareSheet`.
 * @returns the answer, or every fault of the question that can be told apart.
 */
export function answerStay(prepared: PreparedSheet, question: StayQuestion): Result<StayAnswer> {
	const faults = checkStayQuestion(question, prepared.sheet);
	if (faults.length > 0) return refused(faults);
	const { plan, funding, asOf } = question;
	const { items } = prepared;
	const stay = stayOf(plan);
	const counts = countsOf(plan.course, stay);
	const picked = pickedItems(prepared.sheet.items, plan.choices);
	const bundle = activePackage(prepared, picked);
	const prices = prepared.unitPrices(plan.weightKg);

	const charges = new DailyCharges(stay.stayDays);
	const occasionCounts = countOccasions({ items, picked, stay, counts, bundle, daily: { charges, prices } });
	if (bundle && !bundle.ahead) PRICE_TIERS.forEach((level, index) => charges.add(index, 0, 0, bundle.price[level]));

	// The quote: the same plan with no extra days and no course.
	const plannedStay = stayOf({ ...plan, extraDays: 0 });
	const planned = countOccasions({ items, picked, stay: plannedStay, counts: {}, bundle });
	const plannedTotals = totalsOf(prepared, plan, planned, bundle);

	const calendar: Calendar | null = funding ? calendarOf(funding, stay.admissionDay) : null;
	const levels = byPriceTier((level, index): StayAtTier => {
		const { lines, totals } = priceLines(occasionCounts, prices[level], bundle, bundle?.price[level] ?? 0);
		const days = daysOf(stay, counts.icu, charges, index);
		const quote = quoteOf(plannedTotals[level], prepared.crsAllowance, bundle);
		const signals = signalsOf(occasionCounts, prices[level]);
		const estimate: Estimate = { lines, days, totals, quote, ...compareWithQuote(totals, quote), signals };
		return { estimate, ledger: funding && calendar ? ledgerOf(days, funding, calendar) : null };
	});
	const sums = byPriceTier((level) => levels[level].estimate.totals);
	if (passesLimit(sums, plannedTotals)) return refused([{ path: 'sheet.items', code: 'total-too-large' }]);

	const dates = [asOf, funding?.admissionDate];
	const warnings = warningsOf({ prepared, plan, stay, counts, occasionCounts, dates });
	return accepted({ stay, impliedGrade: impliedGradeOf(plan.course), warnings, levels });
}
