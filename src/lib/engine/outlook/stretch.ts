/** Passes on the progress of one part of the work as a stretch of the whole. */
export function* stretch<T>(part: Generator<number, T>, from: number, to: number): Generator<number, T> {
	let before = 0;
	for (;;) {
		const step = part.next();
		if (step.done) return step.value;
		// A part that begins anew, to settle exactly what doubles left open, does not go back.
		before = Math.max(before, step.value);
		yield from + (to - from) * before;
	}
}
