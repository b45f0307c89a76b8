import type { Attachment } from 'svelte/attachments';
import type { DrawnChart } from './chart';
import type { Drawing } from './drawing';

/** How far below the screen a chart begins to load: about one screen of a phone. */
const NEAR = '600px 0px';

/** A chart follows once typing rests: the figures of the answer go first. */
const REST_MS = 120;

/** Calls back while the page is printed, and when it no longer is. */
function watchPrint(onprint: (isPrinting: boolean) => void): () => void {
	const media = matchMedia('print');
	const changed = ({ matches }: MediaQueryListEvent): void => onprint(matches);
	const before = (): void => onprint(true);
	const after = (): void => onprint(false);
	media.addEventListener('change', changed);
	addEventListener('beforeprint', before);
	addEventListener('afterprint', after);
	return () => {
		media.removeEventListener('change', changed);
		removeEventListener('beforeprint', before);
		removeEventListener('afterprint', after);
	};
}

/** Calls back when colours, motion or the direction of writing may have changed. */
function watchLooks(onchange: () => void): () => void {
	const queries = ['(prefers-color-scheme: dark)', '(forced-colors: active)', '(prefers-reduced-motion: reduce)'];
	const media = queries.map((query) => matchMedia(query));
	for (const one of media) one.addEventListener('change', onchange);
	const observer = new MutationObserver(onchange);
	observer.observe(document.documentElement, { attributeFilter: ['dir', 'lang', 'style'] });
	return () => {
		for (const one of media) one.removeEventListener('change', onchange);
		observer.disconnect();
	};
}

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
			const timer = setTimeout(() => shown.show(next), REST_MS);
			return () => clearTimeout(timer);
		});
		const unwatch = [watchPrint((isPrinting) => chart?.print(isPrinting)), watchLooks(() => chart?.refresh())];
		return () => {
			isGone = true;
			near.disconnect();
			for (const end of unwatch) end();
			chart?.destroy();
		};
	};
}
