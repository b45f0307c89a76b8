import { pushState, replaceState } from '$app/navigation';
import { page } from '$app/state';
import type { Call } from '$lib/state/compare/call.svelte';

/**
 * Keeps a call and the browser's history together: going back ends the call and stays on the page. Called while the
 * page is made; an effect of it.
 */
export function callHistory(call: Call): { readonly begin: () => void; readonly resume: () => void } {
	/** Whether a call that was on before a reload is about to go on. */
	let isResuming = $state(false);
	/** Whether this page has put the call into the history. */
	let isPushed = false;

	$effect(() => {
		if (isResuming) return;
		if (call.isOn && !page.state.inCall) call.end();
		else if (!call.isOn && page.state.inCall) {
			// A call from before a reload has nobody knows what behind it: it ends where it is.
			if (isPushed) history.back();
			else replaceState('', {});
			isPushed = false;
		}
	});

	return {
		begin: () => {
			pushState('', { inCall: true });
			isPushed = true;
			call.begin();
		},
		resume: () => {
			if (!call.isOn) return;
			isResuming = true;
			// The history takes a state once the page is running, which it is not while it is being made.
			setTimeout(() => {
				replaceState('', { inCall: true });
				isResuming = false;
			});
		}
	};
}
