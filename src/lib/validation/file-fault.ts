import type { JsonFault } from './json-fault';

/** Why a file cannot be read at all. */
export type FileFault =
	| { readonly code: 'too-large'; readonly bytes: number }
	| { readonly code: 'empty-file' }
	| { readonly code: 'unreadable' }
	| { readonly code: 'not-utf8' }
	| ({ readonly code: 'not-json' } & JsonFault);
