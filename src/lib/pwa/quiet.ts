/** So long must nothing have been fetched. */
const DEBOUNCE_MS = 300;
/** A page that never rests is not waited for. */
const MOST_MS = 3_000;

/**
 * Resolves when the page has come to rest. A worker that is replaced while it still answers goes on answering: Chromium
 * then lets it serve until it has been idle for half a minute.
 */
export function quiet(): Promise<void> {
	return new Promise((resolve) => {
		const end = (): void => {
			observer.disconnect();
			clearTimeout(debounced);
			clearTimeout(longest);
			resolve();
		};
		const observer = new PerformanceObserver(() => {
			clearTimeout(debounced);
			debounced = setTimeout(end, DEBOUNCE_MS);
		});
		const longest = setTimeout(end, MOST_MS);
		let debounced = setTimeout(end, DEBOUNCE_MS);
		observer.observe({ type: 'resource' });
	});
}
