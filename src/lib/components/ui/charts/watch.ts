/** Calls back while the page is printed, and when it no longer is. */
export function watchPrint(onprint: (isPrinting: boolean) => void): () => void {
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
export function watchLooks(onchange: () => void): () => void {
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
