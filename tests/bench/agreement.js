// Whether what was sampled agrees with what is exact: a comparison of times is worth something between equals alone.

export const COURSES = 100_000;

/** The share of sorted values up to a limit. */
export const upTo = (/** @type {Float64Array} */ sorted, /** @type {number} */ most) => {
	let [low, high] = [0, sorted.length];
	while (low < high) {
		const middle = (low + high) >> 1;
		if ((sorted[middle] ?? 0) <= most) low = middle + 1;
		else high = middle;
	}
	return low / sorted.length;
};
/** The smallest of sorted values that a share does not pass. */
export const at = (/** @type {Float64Array} */ sorted, /** @type {number} */ share) =>
	sorted[Math.max(0, Math.ceil(share * sorted.length) - 1)] ?? 0;

/** A peer that answers something else is no peer: five standard errors of a share. */
export function assertShare(/** @type {string} */ what, /** @type {number} */ exact, /** @type {number} */ sampled) {
	const error = Math.sqrt(Math.max(exact * (1 - exact), 1e-6) / COURSES);
	if (Math.abs(exact - sampled) > 5 * error) throw new Error(`${what}: exact ${exact}, sampled ${sampled}`);
}

export function assertMean(
	/** @type {string} */ what,
	/** @type {number} */ exact,
	/** @type {number} */ sampled,
	/** @type {number} */ deviation
) {
	const error = deviation / Math.sqrt(COURSES);
	// The exact mean is rounded to the fen.
	if (Math.abs(exact - sampled) > 5 * error + 0.01) throw new Error(`${what}: exact ${exact}, sampled ${sampled}`);
}

/** A quantile may fall between: as much lies below it, and as little up to it, as five standard errors leave. */
export function assertQuantile(
	/** @type {string} */ what,
	/** @type {(most: number) => number} */ chanceWithin,
	/** @type {number} */ sampled,
	/** @type {number} */ share
) {
	const error = 5 * Math.sqrt((share * (1 - share)) / COURSES);
	// A fen each way: Squiggle puts a quantile between two samples.
	const [below, within] = [chanceWithin(sampled - 0.01), chanceWithin(sampled + 0.01)];
	if (below > share + error || within < share - error) throw new Error(`${what}: ${sampled} at ${share}`);
}

/** The standard deviation. */
export function deviationOf(/** @type {Float64Array} */ values) {
	const mean = values.reduce((sum, value) => sum + value, 0) / values.length;
	return Math.sqrt(values.reduce((sum, value) => sum + (value - mean) ** 2, 0) / values.length);
}
