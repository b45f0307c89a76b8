/** Where the focus goes when its own place is gone or can no longer be pressed; each is the id of an element. */
export interface FocusPlaces {
	/** What takes it whatever else is there: the hand has just closed or taken away something. */
	readonly first?: string | undefined;
	/** What takes it where its own place is gone: the neighbour of what was taken away. */
	readonly near?: string | undefined;
	/** What takes it where nothing else can: a heading, on which no key does anything. */
	readonly home: string;
}

/** The control of the same kind beside one that can no longer be pressed, as that one names it; never another's. */
function beside(held: Element): Element | null {
	const name = held.getAttribute('data-beside');
	const found = name === null ? null : document.getElementById(name);
	return found?.matches(':disabled') ? null : found;
}

/**
 * Keeps the focus where it was when a part of the page is drawn anew, and gives it to what is near where its place is
 * gone: a keyboard never has to begin at the top again, and never stands on an action that nobody has chosen.
 *
 * @param watch reads what the page is drawn anew for.
 * @param places says where the focus goes, asked once after each time the page was drawn anew.
 */
export function keptFocus(watch: () => unknown, places: () => FocusPlaces): void {
	let held: Element | null = null;

	$effect.pre(() => {
		watch();
		held = document.activeElement;
	});

	$effect(() => {
		watch();
		const { first, near, home } = places();
		if (!held || held === document.body) return;
		const wanted = first === undefined ? null : document.getElementById(first);
		if (wanted) {
			wanted.focus({ preventScroll: true });
			return;
		}
		if (held === document.activeElement && !held.matches(':disabled')) return;
		// Somebody else has given it a place on purpose.
		const { activeElement } = document;
		if (activeElement && activeElement !== document.body && activeElement !== held) return;
		const same = held.isConnected ? held : held.id === '' ? null : document.getElementById(held.id);
		const neighbour = near === undefined ? null : document.getElementById(near);
		const found = (same?.matches(':disabled') ? beside(same) : same) ?? neighbour ?? document.getElementById(home);
		if (found instanceof HTMLElement) found.focus({ preventScroll: true });
	});
}
