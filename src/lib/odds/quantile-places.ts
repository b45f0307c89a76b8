/**
 * Where the quantiles stand in every outlook. A test holds them to the engine's own list, which the first page does not
 * fetch.
 */
export const QUANTILE_PLACES = {
	'0.05': 0,
	'0.1': 1,
	'0.25': 2,
	'0.5': 3,
	'0.75': 4,
	'0.8': 5,
	'0.9': 6,
	'0.95': 7,
	'0.99': 8
} as const;
