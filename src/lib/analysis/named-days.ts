import type { Stay } from '$lib/engine';

/** The days that the axis names: admission, the infusion, then each week after it; the last only with room to spare. */
export function namedDays(stay: Stay): readonly number[] {
	const days = new Set([stay.admissionDay, 0]);
	for (let day = 7; day <= stay.lastDay - 4; day += 7) days.add(day);
	if (stay.admissionDay > -3) days.delete(stay.admissionDay);
	days.add(0);
	return [...days].sort((one, other) => one - other);
}
