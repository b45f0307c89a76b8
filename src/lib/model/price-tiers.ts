/** The three price levels, in order: one hospital's range, or three kinds of hospital. */
export const PRICE_TIERS = ['low', 'typical', 'high'] as const;

export type PriceTier = (typeof PRICE_TIERS)[number];

/** One value at each price level. */
export type ByPriceTier<T> = Readonly<Record<PriceTier, T>>;

export function byPriceTier<T>(make: (level: PriceTier, index: number) => T): ByPriceTier<T> {
	return { low: make('low', 0), typical: make('typical', 1), high: make('high', 2) };
}
