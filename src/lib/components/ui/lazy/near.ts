/** How far off the screen a part may be when it is fetched: close, so that the first answer waits for no other part. */
const MARGIN = '300px';

/** Calls `arrive` once, when an element comes near the screen. */
export function near(arrive: () => void): (element: Element) => () => void {
	return (element) => {
		const observer = new IntersectionObserver(
			(entries) => {
				if (!entries.some((entry) => entry.isIntersecting)) return;
				observer.disconnect();
				arrive();
			},
			{ rootMargin: MARGIN }
		);
		observer.observe(element);
		return () => observer.disconnect();
	};
}
