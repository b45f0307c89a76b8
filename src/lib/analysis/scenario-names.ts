import type { Rung } from '$lib/reference/presets/care-levels';
import type { Messages } from '$lib/i18n/messages';
import type { Column } from '$lib/analysis/scenario-results';

/** What names of columns are made of, beside the names of the rungs. */
export interface ColumnWords {
	/** A stay without added care: the rung's own name, “very little”, would be read as its price. */
	readonly planned: string;
	/** A course that is no rung's. */
	readonly own: string;
	readonly named: (name: string, place: number) => string;
}

/** What a stay with the care of a rung is called. */
export function rungName(rung: Rung, words: Pick<ColumnWords, 'planned'>, messages: Messages): string {
	return rung === 'very-little' ? words.planned : messages.ladder.rungs[rung].name;
}

/** What a column is called by itself: as somebody named it, else after its care. */
function careName({ name, rung }: Pick<Column, 'name' | 'rung'>, words: ColumnWords, messages: Messages): string {
	return name ?? (rung === null ? words.own : rungName(rung, words, messages));
}

/** What every column is called; two of the same name get their places, so that a sentence can tell them apart. */
export function columnNames(
	columns: readonly Pick<Column, 'name' | 'rung'>[],
	words: ColumnWords,
	messages: Messages
): readonly string[] {
	const names = columns.map((column) => careName(column, words, messages));
	return names.map((name, place) =>
		names.filter((other) => other === name).length > 1 ? words.named(name, place + 1) : name
	);
}
