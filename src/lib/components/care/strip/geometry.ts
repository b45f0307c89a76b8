import type { Stay } from '$lib/engine';

/** The columns of a strip that a run of days takes, cut to the stay; the first day is column 1. */
export function gridColumns(firstDay: number, days: number, stay: Stay): string | null {
	const from = Math.max(firstDay, stay.admissionDay);
	const to = Math.min(firstDay + days, stay.dischargeDay);
	return to > from ? `${from - stay.admissionDay + 1} / ${to - stay.admissionDay + 1}` : null;
}

/** Which part of a bar a pointer takes hold of. */
export type Grip = 'start' | 'end' | 'whole';

/** A run after a pointer has moved it by whole days; it stays inside the stay and keeps a day at least. */
export function dragged(
	run: { readonly firstDay: number; readonly days: number },
	grip: Grip,
	by: number,
	stay: Stay
): { firstDay: number; days: number } {
	const last = run.firstDay + run.days - 1;
	if (grip === 'start') {
		const firstDay = Math.min(last, Math.max(stay.admissionDay, run.firstDay + by));
		return { firstDay, days: last - firstDay + 1 };
	}
	if (grip === 'end') {
		const end = Math.max(run.firstDay, Math.min(stay.lastDay, last + by));
		return { firstDay: run.firstDay, days: end - run.firstDay + 1 };
	}
	const firstDay = Math.min(stay.lastDay - run.days + 1, Math.max(stay.admissionDay, run.firstDay + by));
	return { firstDay, days: run.days };
}
