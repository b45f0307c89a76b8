import type { Meaning } from './meanings.schema';

export type Meanings = ReadonlyMap<string, Meaning>;

let loading: Promise<Meanings> | undefined;

async function load(): Promise<Meanings> {
	// A test holds the file to its schema.
	const { meanings } = (await import('./meanings.json')).default as { readonly meanings: readonly Meaning[] };
	return new Map(meanings.map((meaning) => [meaning.entry, meaning]));
}

/** The meanings by dictionary entry. They travel when a charge is first asked about, and then once. */
export function loadMeanings(): Promise<Meanings> {
	loading ??= load().catch((error: unknown) => {
		// The network may be back at the next question.
		loading = undefined;
		throw error;
	});
	return loading;
}
