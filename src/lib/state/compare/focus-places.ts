import type { Call } from '$lib/state/compare/call.svelte';
import type { Comparison } from '$lib/state/compare/comparison.svelte';
import type { FocusPlaces } from '$lib/state/compare/restored-focus.svelte';

/**
 * Where the focus goes when its place is gone: after a call, to what begins the next; after a column was taken out, to
 * the one that took its place, or to the list to add one; else to the heading of the page.
 *
 * @returns to be asked each time the page was drawn anew: it compares with the last time.
 */
export function focusPlaces(call: Call, comparison: Comparison): () => FocusPlaces {
	let before: { readonly ids: readonly (string | null)[]; readonly isOn: boolean } = { ids: [], isOn: false };
	return () => {
		const was = before;
		const ids = comparison.columns.map(({ id }) => id);
		before = { ids, isOn: call.isOn };
		const gone = was.ids.findIndex((id) => !ids.includes(id));
		const next = ids[Math.min(gone, ids.length - 1)];
		return {
			home: 'compare',
			first: was.isOn && !call.isOn ? 'begin-call' : undefined,
			near: gone < 0 ? undefined : next ? `change-${next}` : 'add-first'
		};
	};
}
