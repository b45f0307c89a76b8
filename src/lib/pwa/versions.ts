const PREFIX = 'stay-planner-version-';

/** Remembers which version was last in use. */
export const USED_CACHE = 'stay-planner-used';

/** The one cache of a version: its pages, chunks and files stand and fall together. */
export function cacheOf(version: string): string {
	return PREFIX + version;
}

/** Whether the name of a file changes with its content, so that two versions never mean two things by it. */
export function isHashed(path: string): boolean {
	return path.startsWith('/_app/immutable/');
}

/** The caches that go when a version comes into use: all of ours but its own and that of the version before. */
export function outdated(names: readonly string[], current: string, previous: string | null): string[] {
	const kept = [current, ...(previous === null ? [] : [previous])].map(cacheOf);
	return names.filter((name) => name.startsWith(PREFIX) && !kept.includes(name));
}
