/** A page may stay open over midnight: nobody waits longer for it to notice, and nothing else is redrawn for it. */
const EVERY_MS = 60_000;

/** What the clock of this device says, also on a page that was open for long or was come back to. */
export class Now {
	#ms = $state(Date.now());

	/** Since 1970, as the platform counts. */
	get ms(): number {
		return this.#ms;
	}

	/** Follows the clock; gives back how to stop. */
	follow(): () => void {
		const look = (): void => void (this.#ms = Date.now());
		const seen = (): void => {
			if (document.visibilityState === 'visible') look();
		};
		look();
		const timer = setInterval(look, EVERY_MS);
		document.addEventListener('visibilitychange', seen);
		// A page that comes back from where browsers keep pages that were left has stood still meanwhile.
		addEventListener('pageshow', look);
		return () => {
			clearInterval(timer);
			document.removeEventListener('visibilitychange', seen);
			removeEventListener('pageshow', look);
		};
	}
}
