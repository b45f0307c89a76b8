import { Persisted } from '$lib/plan/persisted';

/** Where a reader was on a page: how far down, and which control had the focus. */
const place = new Persisted('stay-plan-place', () => sessionStorage);

/** Remembers the place; without storage the page opens at its top. */
export function rememberPlace(page: string): void {
	const focus = document.activeElement?.id ?? '';
	place.write(JSON.stringify({ page, y: Math.round(scrollY), focus }));
}

/** Whoever goes on to another page of the app begins there at its top. */
export function forgetPlace(): void {
	place.write(null);
}

/** Goes back to the place; what is not ours, or of another page, is no place on this page. */
export function returnToPlace(page: string): void {
	const kept = place.readJson();
	if (typeof kept !== 'object' || kept === null || !('page' in kept) || !('y' in kept) || !('focus' in kept)) return;
	if (kept.page !== page) return;
	if (typeof kept.y === 'number') scrollTo({ top: kept.y });
	if (typeof kept.focus === 'string' && kept.focus !== '')
		document.getElementById(kept.focus)?.focus({ preventScroll: true });
}
