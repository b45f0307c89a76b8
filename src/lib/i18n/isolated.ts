/** Letters of scripts that run from right to left. */
const FROM_THE_RIGHT = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/**
 * A name inside a sentence of another direction: it keeps its own order, and the sentence keeps its own. A name that
 * cannot turn anything around is left as it is.
 */
export function isolated(name: string): string {
	return FROM_THE_RIGHT.test(name) ? `\u2068${name}\u2069` : name;
}
