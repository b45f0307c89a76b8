/** A record without one of its fields: absent, not undefined, so that what is kept and compared has no empty places. */
export function without<T extends object, K extends keyof T>(record: T, field: K): Omit<T, K> {
	const rest = { ...record };
	delete rest[field];
	return rest;
}
