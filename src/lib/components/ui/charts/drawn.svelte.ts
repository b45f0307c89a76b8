import type { Attachment } from 'svelte/attachments';
import type { DrawnChart } from './chart';
import type { Drawing } from './drawing';

/** How far below the screen a chart begins to load: about one screen of a phone. */
const NEAR = '600px 0px';

/** A chart follows once typing rests: the figures of the answer go first. */
const DEBOUNCE_MS = 120;

/** Draws a chart on a canvas once it comes near the view, and keeps it up to date from then on. */
export function drawn(drawing: () => Drawing): Attachment<HTMLCanvasElement> {
	return (canvas) => {
		let chart = $state.raw<DrawnChart | null>(null);
		let isGone = false;

		async function draw(): Promise<void> {
			try {
				const { DrawnChart } = await import('./chart');
				if (!isGone) chart = new DrawnChart(canvas, drawing());
			} catch {
				// The network may be gone by now. The table beside says all that the chart would.
				if (canvas.parentElement) canvas.parentElement.hidden = true;
			}
		}

		const near = new IntersectionObserver(
			(entries) => {
				if (!entries.some(({ isIntersecting }) => isIntersecting)) return;
				near.disconnect();
				void draw();
			},
			{ rootMargin: NEAR }
		);
		near.observe(canvas);

		$effect(() => {
			const [shown, next] = [chart, drawing()];
			if (!shown) return;
			const timer = setTimeout(() => shown.show(next), DEBOUNCE_MS);
			return () => clearTimeout(timer);
		});
		return () => {
			isGone = true;
			near.disconnect();
			chart?.destroy();
		};
	};
}
