import { type Implied, impliedBy, MODEL_VARIANTS } from '$lib/reference/course-models';
import { type CourseModelEvidence, MEASURES } from '$lib/reference/course-models/course-models.schema';
import type { CourseModel } from '$lib/model/course-model.schema';

type Published = CourseModelEvidence['models'][number];

const percent = (share: number | string): string => `${(Number(share) * 100).toFixed(1)}%`;

function line(cells: readonly string[]): string {
	return cells.map((cell, at) => cell.padEnd(at === 0 ? 20 : at === 4 ? 18 : 10)).join(' ');
}

/** What the three forms of a model imply beside what was observed, as text; series with their patients last. */
export function consistencyTable(
	{ id, observed }: Published,
	modelOf: (variant: (typeof MODEL_VARIANTS)[number]) => CourseModel
): string {
	const implied = MODEL_VARIANTS.map((variant) => impliedBy(modelOf(variant)));
	const across = (name: string, of: (one: Implied) => string, seen = '', series = ''): string =>
		line([name, ...implied.map(of), seen, series]).trimEnd();
	const shares = MEASURES.map((measure) => {
		const interval = observed[measure];
		const seen = interval ? `${percent(interval.low)} to ${percent(interval.high)}` : 'none published';
		const series = interval?.series.map(({ share, n }) => percent(share) + (n ? ` of ${n}` : '')).join(', ');
		return across(measure, (one) => percent(one[measure]), seen, series);
	});
	return [
		line([id, ...MODEL_VARIANTS, 'observed', 'series']).trimEnd(),
		...shares,
		across('doses per user', ({ dosesPerUser }) => dosesPerUser.toFixed(2), '1.6', '43 users; medians 1 to 2'),
		across('mean extra days', ({ extraDays }) => extraDays.mean.toFixed(1), '-2.1 to 4.3', '-2.1 of 415, 4.3 of 1570'),
		across('median extra days', ({ extraDays }) => String(extraDays.quantiles[1]))
	].join('\n');
}
