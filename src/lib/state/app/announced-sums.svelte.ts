import { debounced } from './debounced.svelte';

/** An answer is announced once typing rests, not at each key press. */
const DEBOUNCE_MS = 900;

/**
 * What the sums of a page have become, for those who hear it: told when they change and rest, not when the page opens.
 *
 * @param sums gives them as a text, empty while they may not be told.
 * @param isOpen whether the page shows what it will go on showing: before, there are no sums that could change.
 */
export function announcedSums(sums: () => string, isOpen: () => boolean): { readonly current: string } {
	const rested = debounced(() => (isOpen() ? sums() : ''), DEBOUNCE_MS);
	let told = $state('');
	let before = '';
	$effect(() => {
		const now = rested.current;
		if (now === '' || (before !== '' && now !== before)) told = now;
		before = now;
	});
	return {
		get current() {
			return told;
		}
	};
}
