import type { CourseModel, GradeRow } from '$lib/model/course-model.schema';
import { LIMITS } from '$lib/model/limits';
import type { PriceTier } from '$lib/model/price-tiers';
import type { Plan } from '$lib/model/plan.schema';
import type { Swing } from './messages';

type Chances = Readonly<Record<string, string>>;

/** One assumption lower and higher, everything else as it is. */
export interface Variation {
	readonly what: Swing['what'];
	readonly lower: Varied;
	readonly higher: Varied;
}

export interface Varied {
	readonly plan: Plan;
	readonly model: CourseModel;
	readonly level: PriceTier;
}

/** A count of 0 stays 0: whoever needs none of a care does not begin to need it. */
function moved(chances: Chances | undefined, by: number): Chances | undefined {
	if (!chances) return undefined;
	const sums = new Map<number, bigint>();
	for (const [count, chance] of Object.entries(chances)) {
		const next = Number(count) === 0 ? 0 : Math.max(1, Number(count) + by);
		const [whole = '0', decimals = ''] = chance.split('.');
		const units = BigInt((whole || '0') + decimals.padEnd(12, '0'));
		sums.set(next, (sums.get(next) ?? 0n) + units);
	}
	const text = (units: bigint): string => {
		const digits = units.toString().padStart(13, '0');
		return `${digits.slice(0, -12)}.${digits.slice(-12)}`;
	};
	return Object.fromEntries([...sums].map(([count, units]) => [String(count), text(units)]));
}

function withRows(model: CourseModel, change: (row: GradeRow) => Partial<GradeRow>): CourseModel {
	return { ...model, grades: model.grades.map((row) => ({ ...row, ...change(row) })) };
}

/** Days by which the planned stay is shortened and lengthened, and days in intensive care likewise. */
export const DAYS_MOVED = 3;
export const ICU_DAYS_MOVED = 2;

/**
 * The assumptions that a family or a hospital could have otherwise, each moved both ways: the prices of another kind of
 * hospital, the ends of the published chances, the planned days, one dose of tocilizumab, and days in intensive care.
 */
export function variationsOf(
	{ plan, model, level }: Varied,
	variants: { readonly low: CourseModel; readonly high: CourseModel }
): Variation[] {
	const now: Varied = { plan, model, level };
	const { least, most } = LIMITS.baselineDays;
	const days = (by: number): Varied => ({
		...now,
		plan: { ...plan, baselineDays: Math.min(most, Math.max(least, plan.leadDays + 1, plan.baselineDays + by)) }
	});
	const doses = (by: number): Varied => ({
		...now,
		model: withRows(model, ({ tocilizumab }) => ({ tocilizumab: moved(tocilizumab, by) }))
	});
	const icuDays = (by: number): Varied => ({
		...now,
		model: withRows(model, (row) => ({ icuDays: moved(row.icuDays, by) }))
	});
	return [
		{ what: 'prices', lower: { ...now, level: 'low' }, higher: { ...now, level: 'high' } },
		{ what: 'chances', lower: { ...now, model: variants.low }, higher: { ...now, model: variants.high } },
		{ what: 'days', lower: days(-DAYS_MOVED), higher: days(DAYS_MOVED) },
		{ what: 'doses', lower: doses(-1), higher: doses(1) },
		{ what: 'icuDays', lower: icuDays(-ICU_DAYS_MOVED), higher: icuDays(ICU_DAYS_MOVED) }
	];
}
