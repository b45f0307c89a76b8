import type { Attachment } from 'svelte/attachments';

/** A finger that goes this far across, and not down, asks for the next column; in CSS pixels. */
const FAR = 48;

/**
 * Tells a swipe across an element from scrolling and tapping.
 *
 * @param step is given 1 for the next column and −1 for the one before, in the direction in which the page is read.
 */
export function swiped(step: (by: 1 | -1) => void): Attachment<HTMLElement> {
	return (element) => {
		let from: { readonly x: number; readonly y: number } | null = null;

		function begin({ touches }: TouchEvent): void {
			const [finger] = touches;
			from = finger && touches.length === 1 ? { x: finger.clientX, y: finger.clientY } : null;
		}

		function end({ changedTouches }: TouchEvent): void {
			const [finger] = changedTouches;
			if (!from || !finger) return;
			const [across, down] = [finger.clientX - from.x, finger.clientY - from.y];
			from = null;
			if (Math.abs(across) < FAR || Math.abs(across) < 2 * Math.abs(down)) return;
			step(across < 0 === (document.documentElement.dir !== 'rtl') ? 1 : -1);
		}

		// Passive: scrolling never waits for this.
		element.addEventListener('touchstart', begin, { passive: true });
		element.addEventListener('touchend', end, { passive: true });
		return () => {
			element.removeEventListener('touchstart', begin);
			element.removeEventListener('touchend', end);
		};
	};
}
