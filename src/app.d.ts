import type { EarlyTouches } from '$lib/state/app/pre-hydration-input';

declare global {
	interface Window {
		earlyTouches?: EarlyTouches;
	}

	namespace App {
		interface PageState {
			/** A call is on: going back ends it, and stays on the page. */
			inCall?: boolean;
		}
	}
}
