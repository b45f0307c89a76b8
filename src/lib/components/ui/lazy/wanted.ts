import { near } from './near';

/** What somebody who uses a page does first. */
const FIRST_TOUCH = ['pointerdown', 'keydown', 'wheel', 'touchmove'] as const;

function whenIdle(work: () => void): void {
	if ('requestIdleCallback' in window) requestIdleCallback(work);
	else setTimeout(work, 200);
}

/**
 * Calls `arrive` once, when a part of the page is wanted: it comes near the screen, the page is in use and has a moment
 * to spare, or it is about to be printed. So the first answer waits for nothing that is not yet looked at, and a part
 * that was never scrolled to is still there on paper.
 */
export function wanted(arrive: () => void): (element: Element) => () => void {
	return (element) => {
		let isDone = false;
		const end = new AbortController();
		const once = (): void => {
			if (isDone) return;
			isDone = true;
			end.abort();
			arrive();
		};
		const options = { signal: end.signal, passive: true, once: true };
		for (const event of FIRST_TOUCH) window.addEventListener(event, () => whenIdle(once), options);
		window.addEventListener('beforeprint', once, options);
		const leave = near(once)(element);
		return () => {
			isDone = true;
			end.abort();
			leave();
		};
	};
}
