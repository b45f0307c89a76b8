/** Amounts to the letter, probabilities within 1e-12; the first difference, or nothing. */
export function difference(given: unknown, wanted: unknown, path = 'answer'): string | null {
	if (typeof given === 'number' && typeof wanted === 'number') {
		return Math.abs(given - wanted) <= 1e-12 ? null : `${path}: ${given} is not ${wanted}`;
	}
	if (typeof given !== 'object' || typeof wanted !== 'object' || given === null || wanted === null) {
		return given === wanted ? null : `${path}: ${String(given)} is not ${String(wanted)}`;
	}
	const [one, other] = [given as Record<string, unknown>, wanted as Record<string, unknown>];
	for (const key of new Set([...Object.keys(one), ...Object.keys(other)])) {
		const found = difference(one[key], other[key], `${path}.${key}`);
		if (found !== null) return found;
	}
	return null;
}
