import type * as z from 'zod/mini';
import type { Fault, Loose } from '$lib/model/faults';
import { shape } from './shape';

/** Collects faults over several parts; a part with faults goes on as what is left of it. */
export class Reader {
	readonly #faults: Fault[] = [];
	readonly #refused = new Set<string>();

	/** A part through its schema; `undefined` where it is absent. */
	part<T extends z.ZodMiniType>(schema: T, value: unknown, root: string): Loose<z.infer<T>> | undefined {
		if (value === undefined) return undefined;
		const shaped = shape(schema, value, root);
		if (shaped.ok) return shaped.value as Loose<z.infer<T>>;
		// What was already refused and left out is not missing as well.
		const known = new Set(this.#faults.map((fault) => fault.path));
		this.add(shaped.faults.filter((fault) => !known.has(fault.path)));
		return shaped.rest;
	}

	/** Adds faults one by one: a hostile list of them is longer than a call may have arguments. */
	add(faults: Iterable<Fault>): void {
		for (const fault of faults) {
			this.#faults.push(fault);
			// The path and each path above it; a quoted key is no field, and nothing asks what lies under it.
			const quoted = fault.path.indexOf('["');
			let path = quoted === -1 ? fault.path : fault.path.slice(0, quoted);
			while (path !== '' && !this.#refused.has(path)) {
				this.#refused.add(path);
				path = path.slice(0, Math.max(0, path.lastIndexOf('.'), path.lastIndexOf('[')));
			}
		}
	}

	/** Whether a fault was found at a path or under it. */
	readonly refused = (path: string): boolean => this.#refused.has(path);

	/** Every fault, in the order of their paths. */
	get faults(): readonly Fault[] {
		return [...this.#faults].sort((one, other) => pathOrder.compare(one.path, other.path));
	}
}

/** Numbers inside a path compare as numbers, so that item 2 stands before item 10. */
const pathOrder = new Intl.Collator('en', { numeric: true });
