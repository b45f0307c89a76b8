import type { Messages } from '$lib/i18n/messages';
import type { LateWords } from '$lib/i18n/late-words';
import type { Column } from '$lib/plan/columns';

type Words = LateWords<'compare'>;

/** What a column is called by itself: as somebody named it, else after its care. */
export function careName({ name, rung }: Pick<Column, 'name' | 'rung'>, words: Words, messages: Messages): string {
	return name ?? (rung === null ? words.own : messages.ladder.rungs[rung].name);
}

/** What every column is called; two of the same name get their places, so that a sentence can tell them apart. */
export function columnNames(
	columns: readonly Pick<Column, 'name' | 'rung'>[],
	words: Words,
	messages: Messages
): readonly string[] {
	const names = columns.map((column) => careName(column, words, messages));
	return names.map((name, place) =>
		names.filter((other) => other === name).length > 1 ? words.named(name, place + 1) : name
	);
}
