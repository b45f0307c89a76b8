const twoDigits = (value: number): string => String(value).padStart(2, '0');

/** The day of a moment on this device, `YYYY-MM-DD`. */
export function todayHere(now = new Date()): string {
	return `${now.getFullYear()}-${twoDigits(now.getMonth() + 1)}-${twoDigits(now.getDate())}`;
}

/** A moment with the zone of this device, `2026-11-21T09:30:00+08:00`: it is read in other parts of the world. */
export function momentHere(now = new Date()): string {
	const time = [now.getHours(), now.getMinutes(), now.getSeconds()].map(twoDigits).join(':');
	// The platform counts minutes from here to UTC: east of Greenwich they are negative.
	const offset = -now.getTimezoneOffset();
	const size = Math.abs(offset);
	const zone = `${offset < 0 ? '-' : '+'}${twoDigits(Math.floor(size / 60))}:${twoDigits(size % 60)}`;
	return `${todayHere(now)}T${time}${zone}`;
}
