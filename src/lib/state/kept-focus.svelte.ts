/**
 * Keeps the focus where it was when a part of the page is drawn anew, and gives it to a heading where its place is
 * gone: a keyboard never has to begin at the top again.
 *
 * @param watch reads what the page is drawn anew for.
 * @param home the id of what takes the focus where nothing else can.
 */
export function keptFocus(watch: () => unknown, home: string): void {
	let held: Element | null = null;

	$effect.pre(() => {
		watch();
		held = document.activeElement;
	});

	$effect(() => {
		watch();
		if (!held || held === document.body || (held === document.activeElement && !held.matches(':disabled'))) return;
		// Somebody else has given it a place on purpose.
		const { activeElement } = document;
		if (activeElement && activeElement !== document.body && activeElement !== held) return;
		const same = held.isConnected ? held : held.id === '' ? null : document.getElementById(held.id);
		const beside = same?.matches(':disabled') ? same.parentElement?.querySelector('button:enabled') : same;
		const found = beside ?? document.getElementById(home);
		if (found instanceof HTMLElement) found.focus({ preventScroll: true });
	});
}
