import type { PriceSheet } from '$lib/model/price-sheet.schema';
import type { Line } from '$lib/engine';
import { dateOf, dayNumber } from '$lib/model/dates';

/** The days that prices must hold on, as far as they are known (`YYYY-MM-DD`). */
export interface PriceDays {
	readonly today?: string | undefined;
	readonly admission?: string | undefined;
	/** When the product is paid for. */
	readonly productPayment?: string | undefined;
}

/** A known day on which a sheet does not hold. */
export interface OutsideDates {
	readonly day: keyof PriceDays;
	readonly date: string;
	readonly side: 'before' | 'after';
}

const DAYS = ['today', 'admission', 'productPayment'] as const;

/** Every known day outside a sheet's dates. Dates of this form compare as text. */
export function outsideDates(sheet: Pick<PriceSheet, 'validFrom' | 'validTo'>, days: PriceDays): OutsideDates[] {
	return DAYS.flatMap((day): OutsideDates[] => {
		const date = days[day];
		if (date === undefined) return [];
		if (date < sheet.validFrom) return [{ day, date, side: 'before' }];
		return date > sheet.validTo ? [{ day, date, side: 'after' }] : [];
	});
}

/**
 * The days that a plan's prices must hold on: today, and, once an admission date is known, that date and the first on
 * which something is paid ahead of it.
 *
 * @param lines the lines of the plan's estimate: what is not picked is not paid for.
 */
export function priceDaysOf(
	sheet: Pick<PriceSheet, 'items' | 'package'>,
	lines: readonly Pick<Line, 'id'>[],
	{ today, admission }: Pick<PriceDays, 'today' | 'admission'>
): PriceDays {
	const admitted = admission === undefined ? null : dayNumber(admission);
	if (admission === undefined || admitted === null) return { today };
	const ids = new Set(lines.map(({ id }) => id));
	const ahead = sheet.items
		.filter((item) => item.paid === 'ahead' && ids.has(item.id))
		.map((item) => item.daysBefore ?? 0);
	if (sheet.package?.paid === 'ahead' && ids.has('package')) ahead.push(sheet.package.daysBefore ?? 0);
	return {
		today,
		admission,
		productPayment: ahead.length > 0 ? dateOf(admitted - Math.max(...ahead)) : undefined
	};
}
