import type { Fault } from '$lib/model/faults';

/** Plain JSON deeper than this is no document of ours; a limit on depth keeps every later walk off the stack's end. */
const DEEPEST = 32;

/**
 * No list of ours comes near this (the longest is 2,000 items, or one planned payment for each of 380 days); a list
 * beyond it is refused before each of its entries is read.
 */
const LONGEST = 10_000;

/** No name of ours is longer; a longer one is cut where a path names it. */
const LONGEST_NAME = 200;

export type Plain = null | boolean | number | string | readonly Plain[] | { readonly [key: string]: Plain };

/** Writes the path to a key as users read it: `plan.course[2].days`; a key that is no plain word is quoted. */
export function joinPath(path: string, key: PropertyKey): string {
	if (typeof key === 'number') return `${path}[${key}]`;
	const whole = String(key);
	// A path repeats a key once for every fault under it; one of half a megabyte would make a small request a huge answer.
	const name = whole.length > LONGEST_NAME ? `${whole.slice(0, LONGEST_NAME)}…` : whole;
	const step = /^[A-Za-z_$][A-Za-z0-9_$-]*$/.test(name) ? name : `[${JSON.stringify(name)}]`;
	if (path === '' || step.startsWith('[')) return `${path}${step}`;
	return `${path}.${step}`;
}

/**
 * Makes foreign JSON safe to walk: a field set to null is absent (contract, section 1), and a key that would reach an
 * object's prototype is refused by name instead of being lost.
 */
export function withoutNulls(value: unknown): { readonly value: unknown; readonly faults: readonly Fault[] } {
	const faults: Fault[] = [];
	const walk = (part: unknown, path: string, depth: number): unknown => {
		if (typeof part !== 'object' || part === null) return part;
		if (depth > DEEPEST) {
			faults.push({ path, code: 'too-deep', detail: { most: DEEPEST } });
			return undefined;
		}
		if (Array.isArray(part) && part.length > LONGEST) {
			faults.push({ path, code: 'too-many', detail: { most: LONGEST } });
			return undefined;
		}
		if (Array.isArray(part)) return part.map((entry, index) => walk(entry, joinPath(path, index), depth + 1));
		const kept: [string, unknown][] = [];
		for (const [key, entry] of Object.entries(part)) {
			const at = joinPath(path, key);
			if (key === '__proto__') faults.push({ path: at, code: 'unknown-key' });
			else if (entry !== null) kept.push([key, walk(entry, at, depth + 1)]);
		}
		return Object.fromEntries(kept);
	};
	return { value: walk(value, '', 0), faults: faults.slice(0, 100) };
}
