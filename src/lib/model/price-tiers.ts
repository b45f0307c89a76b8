/** The three price levels, in order: one hospital's range, or three kinds of hospital. */
export const LEVELS = ['low', 'typical', 'high'] as const;

export type Level = (typeof LEVELS)[number];

/** One value at each price level. */
export type ByLevel<T> = Readonly<Record<Level, T>>;

export function byLevel<T>(make: (level: Level, index: number) => T): ByLevel<T> {
	return { low: make('low', 0), typical: make('typical', 1), high: make('high', 2) };
}
