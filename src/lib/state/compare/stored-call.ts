import { Persisted, type PlainStorage } from '$lib/plan/persisted';

/** The place of the point on screen while a call is on: a reload goes on there, and shows no board meanwhile. */
export function storedPoint(open: () => PlainStorage): Persisted {
	return new Persisted('stay-call', open);
}

/** A call ends where its tab goes to another page, also by an address: what comes back later is no reload of it. */
export function forgetCall(open: () => PlainStorage): void {
	storedPoint(open).write(null);
}
