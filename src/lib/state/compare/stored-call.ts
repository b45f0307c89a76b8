import type { PlainStorage } from '$lib/plan/store';

/** The place of the point on screen while a call is on: a reload goes on there, and shows no board meanwhile. */
export const POINT_KEY = 'stay-call';

/** A call ends where its tab goes to another page, also by an address: what comes back later is no reload of it. */
export function forgetCall(open: () => PlainStorage): void {
	try {
		open().removeItem(POINT_KEY);
	} catch {
		// Without storage no call outlives its page.
	}
}
