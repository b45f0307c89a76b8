import { expect } from 'vitest';
import { goldenCases } from './cases';

/** The worked cases that ask how likely a cost is. */
export const outlookCases = goldenCases.filter(({ request, kind }) => 'model' in request && kind !== 'safe-plan');

/** The worked cases that ask how much to have ready. */
export const safePlanCases = goldenCases.filter(({ kind }) => kind === 'safe-plan');

/** Probabilities within 1e-12 of the contract's; everything else to the letter. */
export function expectSameOutlook(given: unknown, wanted: unknown, path = ''): void {
	if (typeof wanted === 'number') {
		expect(typeof given, path).toBe('number');
		expect(Math.abs((given as number) - wanted), path).toBeLessThanOrEqual(1e-12);
	} else if (typeof wanted === 'object' && wanted !== null) {
		expect(Object.keys(given as object).sort(), path).toEqual(Object.keys(wanted).sort());
		for (const [key, value] of Object.entries(wanted)) {
			expectSameOutlook((given as Record<string, unknown>)[key], value, `${path}.${key}`);
		}
	} else expect(given, path).toBe(wanted);
}
