import fc from 'fast-check';

type Json = null | boolean | number | string | Json[] | { [key: string]: Json };
type Step = string | number;

/** The place of every value in a document, the document itself left out. */
export function placesIn(value: unknown, path: readonly Step[] = []): (readonly Step[])[] {
	if (typeof value !== 'object' || value === null) return [];
	return Object.entries(value).flatMap(([key, part]) => {
		const at = [...path, Array.isArray(value) ? Number(key) : key];
		return [at, ...placesIn(part, at)];
	});
}

function valueAt(document: unknown, path: readonly Step[]): unknown {
	let at: unknown = document;
	for (const step of path) {
		if (typeof at !== 'object' || at === null || !Object.hasOwn(at, step)) return undefined;
		at = (at as Record<Step, unknown>)[step];
	}
	return at;
}

/** Puts a value at a place; `undefined` takes away what is there. A key is an own one whatever its name. */
function put(document: unknown, path: readonly Step[], value: unknown): void {
	const key = path.at(-1) ?? '';
	const parent = valueAt(document, path.slice(0, -1));
	if (typeof parent !== 'object' || parent === null) return;
	// A list has no keys but its places; `length` of one is not ours to define.
	if (Array.isArray(parent) && typeof key !== 'number') return;
	if (value !== undefined)
		Object.defineProperty(parent, key, { value, enumerable: true, writable: true, configurable: true });
	else if (Array.isArray(parent)) parent.splice(Number(key), 1);
	else Reflect.deleteProperty(parent, key);
}

/** What should not stand where a number, an amount, a date, a word, a list or an object is meant. */
const hostile: fc.Arbitrary<Json> = fc.oneof(
	fc.constantFrom<Json[]>(
		null,
		true,
		0,
		-1,
		1.5,
		1e300,
		-1e9,
		15,
		9_007_199_254_740_992,
		2_000_000,
		'',
		'none',
		'package'
	),
	fc.constantFrom<Json[]>(
		'-1',
		'1e3',
		'1,000',
		' 1',
		'007',
		'1.234',
		'100000000.01',
		'99999999.99',
		'NaN',
		'\u0661',
		'0'
	),
	fc.constantFrom<Json[]>(
		'2026-02-30',
		'0000-01-01',
		'9999-12-31',
		'<script>',
		'x'.repeat(3_000),
		[],
		{},
		[null],
		[[]],
		[{}]
	),
	fc.constantFrom<Json[]>(
		{ low: '3', typical: '2', high: '1' },
		{ on: 'window' },
		'icu',
		'mechanical-ventilation',
		'signal'
	),
	fc.jsonValue({ maxDepth: 2 }) as fc.Arbitrary<Json>
);
const strangeKey = fc.oneof(
	fc.constantFrom('__proto__', 'constructor', 'toString', 'prototype', 'a.b', 'a[0]', '', '"', '0', 'é', 'length'),
	fc.string({ maxLength: 12 })
);

/** One way to damage a document at random. */
export type Damage = (document: unknown) => void;

export function damageTo(document: unknown): fc.Arbitrary<Damage> {
	const places = placesIn(document);
	const place = fc.constantFrom(...places);
	const remove = place.map(
		(path): Damage =>
			(it) =>
				put(it, path, undefined)
	);
	const replace = fc.tuple(place, hostile).map(
		([path, value]): Damage =>
			(it) =>
				put(it, path, structuredClone(value))
	);
	const add = fc.tuple(place, strangeKey, hostile).map(
		([path, key, value]): Damage =>
			(it) =>
				put(it, [...path.slice(0, -1), key], structuredClone(value))
	);
	const swap = fc.tuple(place, place).map(([one, other]): Damage => (it) => {
		const value = structuredClone(valueAt(it, other));
		if (value !== undefined) put(it, one, value);
	});
	const repeat = place.map((path): Damage => (it) => {
		const parent = valueAt(it, path.slice(0, -1));
		if (Array.isArray(parent)) parent.push(structuredClone(parent[Number(path.at(-1))]));
	});
	return fc.oneof(remove, { weight: 3, arbitrary: replace }, add, swap, repeat);
}

/** The steps of a path as an answer writes it, such as `plan.course[2].days` or `plan.choices["my room"]`. */
export function stepsOf(path: string): Step[] {
	const steps: Step[] = [];
	const pattern = /\[([0-9]+)\]|\[("(?:[^"\\]|\\.)*")\]|\.?([A-Za-z_$][A-Za-z0-9_$-]*)/gy;
	while (pattern.lastIndex < path.length) {
		const match = pattern.exec(path);
		if (!match) throw new Error(`no path: ${path}`);
		if (match[1] !== undefined) steps.push(Number(match[1]));
		else steps.push(match[2] === undefined ? (match[3] ?? '') : (JSON.parse(match[2]) as string));
	}
	return steps;
}

/** Whether a path leads to something that a document has; the empty path is the document itself. */
export function exists(document: unknown, path: string): boolean {
	return path === '' || valueAt(document, stepsOf(path)) !== undefined;
}

/** The path to what holds the last step. */
export function hasParent(document: unknown, path: string): boolean {
	const parent = valueAt(document, stepsOf(path).slice(0, -1));
	return typeof parent === 'object' && parent !== null;
}
