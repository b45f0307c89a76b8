/**
 * A value that follows another when the hand has come to rest: long tables need not keep up with every step of a
 * slider, while the answer itself does.
 *
 * @param source gives the same object as long as nothing has changed.
 */
export function debounced<T>(source: () => T, afterMs = 80): { readonly current: T } {
	let current = $state.raw(source());
	$effect(() => {
		const next = source();
		if (next === current) return;
		const timer = setTimeout(() => (current = next), afterMs);
		return () => clearTimeout(timer);
	});
	return {
		get current() {
			return current;
		}
	};
}
