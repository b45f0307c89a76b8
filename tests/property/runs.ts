/**
 * How often a property is tried: each test says its full count, `npm run test:long` takes it, `npm test` half of it.
 *
 * @param full the count that the property is held to
 */
export function runs(full: number): number {
	return process.env.PROPERTY_RUNS === 'full' ? full : Math.ceil(full / 2);
}
