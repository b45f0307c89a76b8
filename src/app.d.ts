declare global {
	namespace App {
		interface PageState {
			/** A call is on: going back ends it, and stays on the page. */
			inCall?: boolean;
		}
	}
}

export {};
