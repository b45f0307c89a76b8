import type { Fault } from '$lib/model/faults';

/** Why a text does not open as an estimate. The page chooses its words by the code. */
export type ShareFault =
	/** Nothing in the text looks like a link of ours. */
	| { readonly code: 'no-link' }
	/** An address of ours without the part after `#`, which holds the estimate. */
	| { readonly code: 'key-missing' }
	/** The end is missing: this many characters of the estimate arrived, of so many. */
	| { readonly code: 'cut-short'; readonly have: number; readonly of: number }
	/** All of it is there, but something in it was changed on the way. */
	| { readonly code: 'damaged' }
	| { readonly code: 'too-large' }
	/** A newer version of this program made it. */
	| { readonly code: 'newer-version' }
	/** It arrived as it was made, and is no estimate that this program accepts. */
	| { readonly code: 'refused'; readonly faults: readonly Fault[] }
	/** It rests on a version of a built-in price sheet that this program does not have. */
	| { readonly code: 'unknown-sheet'; readonly sheet: { readonly id: string; readonly version: string } }
	/** This browser cannot inflate what a link holds; a file still opens. */
	| { readonly code: 'old-browser' };

export type ShareFaultCode = ShareFault['code'];

export type Outcome<T> = { readonly ok: true; readonly value: T } | { readonly ok: false; readonly fault: ShareFault };

export function failed(fault: ShareFault): { readonly ok: false; readonly fault: ShareFault } {
	return { ok: false, fault };
}
