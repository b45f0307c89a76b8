import { Persisted } from '$lib/plan/persisted';

/** Where a reader was on the page: how far down, and which control had the focus. */
const place = new Persisted('stay-plan-place', () => sessionStorage);

/** Remembers the place; without storage the page opens at its top. */
export function rememberPlace(): void {
	const focus = document.activeElement?.id ?? '';
	place.write(JSON.stringify({ y: Math.round(scrollY), focus }));
}

/** Goes back to the place; what is not ours is no place on this page. */
export function returnToPlace(): void {
	const kept = place.readJson();
	if (typeof kept !== 'object' || kept === null || !('y' in kept) || !('focus' in kept)) return;
	if (typeof kept.y === 'number') scrollTo({ top: kept.y });
	if (typeof kept.focus === 'string' && kept.focus !== '')
		document.getElementById(kept.focus)?.focus({ preventScroll: true });
}
