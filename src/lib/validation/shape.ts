import type * as z from 'zod/mini';
import { type Fault, FAULT_CODES, type FaultCode, type Loose } from '$lib/model/faults';
import { joinPath } from './plain-json';

type Issue = z.core.$ZodIssue;

const CODES: ReadonlySet<string> = new Set(FAULT_CODES);

/** One value read through its schema: whole, or with the refused parts left out and a fault for each. */
export type Shaped<T> =
	| { readonly ok: true; readonly value: T }
	| { readonly ok: false; readonly faults: readonly Fault[]; readonly rest: Loose<T> };

function isFaultCode(text: string): text is FaultCode {
	return CODES.has(text);
}

/** The stable code of what a schema found; our own checks carry it as their message. */
function codeOf(issue: Issue, isAbsent: boolean): FaultCode {
	if (isFaultCode(issue.message)) return issue.message;
	switch (issue.code) {
		case 'invalid_type':
			if (isAbsent) return 'missing';
			return issue.expected === 'int' ? 'not-whole' : 'wrong-type';
		case 'too_big':
			return issue.origin === 'array' ? 'too-many' : issue.origin === 'string' ? 'too-long' : 'out-of-range';
		case 'too_small':
			return issue.origin === 'array' || issue.origin === 'string' ? 'empty' : 'out-of-range';
		case 'invalid_value':
			return isAbsent ? 'missing' : 'unknown-value';
		case 'unrecognized_keys':
		case 'invalid_key':
			return 'unknown-key';
		default:
			return isAbsent ? 'missing' : 'wrong-type';
	}
}

function detailOf(issue: Issue): Fault['detail'] {
	if (issue.code === 'too_big') return { most: Number(issue.maximum) };
	if (issue.code === 'too_small') return { least: Number(issue.minimum) };
	if (issue.code === 'invalid_value') return { values: issue.values.map(String) };
	return undefined;
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
	let at: unknown = value;
	for (const key of path) {
		if (typeof at !== 'object' || at === null) return undefined;
		at = (at as Record<PropertyKey, unknown>)[key];
	}
	return at;
}

/** A copy without the parts at `paths`; a refused entry of a list leaves a hole, so that the others keep their index. */
function without(value: unknown, paths: readonly (readonly PropertyKey[])[]): unknown {
	if (paths.some((path) => path.length === 0)) return undefined;
	if (paths.length === 0 || typeof value !== 'object' || value === null) return value;
	const below = new Map<string, PropertyKey[][]>();
	for (const [head, ...tail] of paths) {
		const key = String(head);
		const known = below.get(key);
		if (known) known.push(tail);
		else below.set(key, [tail]);
	}
	if (Array.isArray(value)) return value.map((entry: unknown, index) => without(entry, below.get(String(index)) ?? []));
	return Object.fromEntries(Object.entries(value).map(([key, entry]) => [key, without(entry, below.get(key) ?? [])]));
}

/**
 * Fills in what a schema sets where a field is absent: with a fault elsewhere in it a value is not parsed to its end,
 * and checks of meaning still count on the defaults.
 */
function withDefaults(schema: z.core.$ZodType, value: unknown): unknown {
	const { def } = (schema as z.core.$ZodTypes)._zod;
	if (def.type === 'default') return value === undefined ? def.defaultValue : withDefaults(def.innerType, value);
	if (def.type === 'optional') return value === undefined ? value : withDefaults(def.innerType, value);
	if (typeof value !== 'object' || value === null) return value;
	if (def.type === 'array') {
		return Array.isArray(value) ? value.map((entry) => withDefaults(def.element, entry)) : value;
	}
	if (def.type !== 'object' || Array.isArray(value)) return value;
	const fields = Object.entries(def.shape).map(([key, field]): [string, unknown] => [
		key,
		withDefaults(field, Object.hasOwn(value, key) ? (value as Record<string, unknown>)[key] : undefined)
	]);
	return { ...value, ...Object.fromEntries(fields) };
}

/**
 * Reads a value through its schema.
 *
 * @param value plain JSON without nulls.
 * @param root how users name the value (`sheet`): the start of every path.
 * @returns the value with its defaults, or the faults and what is left of it, for checks of meaning to go on with.
 */
export function shape<T extends z.ZodMiniType>(schema: T, value: unknown, root: string): Shaped<z.infer<T>> {
	const parsed = schema.safeParse(value);
	if (parsed.success) return { ok: true, value: parsed.data };
	// By path and code: a number beyond every whole number also breaks the field's own limit, and is one fault.
	const faults = new Map<string, Fault>();
	const refusedPaths: PropertyKey[][] = [];
	for (const issue of parsed.error.issues) {
		const places = issue.code === 'unrecognized_keys' ? issue.keys.map((key) => [...issue.path, key]) : [issue.path];
		for (const place of places) {
			const code = codeOf(issue, valueAt(value, place) === undefined);
			const detail = detailOf(issue);
			const path = place.reduce<string>(joinPath, root);
			faults.set(`${path} ${code}`, { path, code, ...(detail ? { detail } : {}) });
			refusedPaths.push([...place]);
		}
	}
	return {
		ok: false,
		faults: [...faults.values()],
		rest: without(withDefaults(schema, value), refusedPaths) as Loose<z.infer<T>>
	};
}
