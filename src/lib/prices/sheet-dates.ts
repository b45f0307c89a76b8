import type { PriceSheet } from '$lib/data/price-sheet.schema';

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
